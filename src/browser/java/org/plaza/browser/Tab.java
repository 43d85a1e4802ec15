package org.plaza.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A tab that remembers what went wrong in it since the last address was opened. */
final class Tab {

    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    private final Page page;
    private final String server;
    private final List<String> faults = new ArrayList<>();
    private final List<Request> finished = new ArrayList<>();
    private String opening = "";

    Tab(Page page, String server) {
        this.page = page;
        this.server = server;
        page.onConsoleMessage(this::said);
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(this::asked);
        page.onRequestFailed(this::failed);
        page.onRequestFinished(finished::add);
        page.onResponse(this::answered);
    }

    /** The page itself, to look at and to act on. */
    Page page() {
        return page;
    }

    /**
     * Opens an address of the server and waits until it is there, with all it is made of.
     *
     * @param path from the first slash on
     */
    Response go(String path) {
        faults.clear();
        finished.clear();
        opening = server + path;
        return page.navigate(opening);
    }

    /** Waits until nothing more has been on its way for half a second. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Complaints of the console, requests that failed or left the server, since the last address was opened. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The requests that were answered since the last address was opened. */
    List<Request> finished() {
        return List.copyOf(finished);
    }

    /** How many pixels the page is wider than its window. */
    int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth" + " - document.documentElement.clientWidth"))
                .intValue();
    }

    /** A page that is not there is an answer, not a fault; whoever opened it looks at its status. */
    private void said(ConsoleMessage message) {
        boolean ofTheAnswer = message.text().startsWith("Failed to load resource: the server responded")
                && message.location().startsWith(opening);
        if (COMPLAINTS.contains(message.type()) && !ofTheAnswer) {
            faults.add("console " + message.type() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        String url = request.url();
        if (!url.startsWith(server + "/") && !url.startsWith("data:") && !url.startsWith("blob:" + server)) {
            faults.add("asks another host: " + url);
        }
    }

    /** What a page gave up itself has not failed. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            faults.add("no answer: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            faults.add(response.status() + ": " + response.url());
        }
    }
}
