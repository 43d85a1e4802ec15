package org.plaza.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a reader waits. A measurement and no test: it is run by name, prints, and asserts nothing. */
@BrowserTest
class PageSpeed {

    /** An index to type at that is larger than that of the sample hub. */
    private static final String LARGE = "plaza.browser.large";

    private static final int WARM_UP = 5;
    private static final int LOADS = 15;
    private static final int QUESTIONS = 60;
    private static final int SLOWER = 4;

    /** Milliseconds between two words. */
    private static final int BREATH = 800;

    private static final long SEED = 1;

    private static final List<String> BEGINNINGS =
            List.of("con", "pro", "ver", "res", "art", "gen", "par", "dis", "com", "int", "sta", "mun");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,12}");

    private static final String PAINTED = """
            () => new Promise(resolve => new PerformanceObserver(list => {
                const paint = list.getEntries().find(entry => entry.name === "first-contentful-paint");
                if (paint) resolve(paint.startTime);
            }).observe({ type: "paint", buffered: true }))
            """;

    /** From the last key to the frame that shows the results of all that is typed. */
    private static final String WATCH = """
            () => {
                let key = 0;
                addEventListener("keydown", () => { key = performance.now(); window.waited = null; }, true);
                const asked = () => new URLSearchParams(location.search).get("q");
                const typed = document.getElementById("q");
                new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
                    if (asked() === typed.value) window.waited = performance.now() - key;
                }))).observe(document.getElementById("results"), { childList: true });
            }
            """;

    /** Of somebody who was never here, with an empty cache and a slow processor. */
    @ParameterizedTest
    @EnumSource(names = {"HOME", "SEARCH", "WORK", "PARALLEL", "DOCUMENT", "VIEWER"})
    void firstContentfulPaint(Kind kind, Hub hub, Tabs tabs) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + LOADS; i++) {
            Tab tab = tabs.open(Visitor.of("en"));
            CDPSession session = tab.page().context().newCDPSession(tab.page());
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            session.send("Emulation.setCPUThrottlingRate", rate);
            tab.go(kind.address(hub));
            double time = ((Number) tab.page().evaluate(PAINTED)).doubleValue();
            tab.page().context().close();
            if (i >= WARM_UP) {
                times.add(time);
            }
        }
        print("first contentful paint at " + SLOWER + " x CPU, " + kind, times);
    }

    /** Letter by letter; the word is asked only when all of it is there. */
    @Test
    void resultsAfterTheLastKey(Hub sample, Tabs tabs) throws IOException {
        String large = System.getProperty(LARGE);
        Assumptions.assumeTrue(large != null, LARGE + " names no index");
        try (Hub hub = Hub.of(Path.of(large))) {
            List<String> words = words(hub);
            Tab tab = tabs.open(Visitor.of("en"), hub.address());
            tab.go("/?q=");
            Page page = tab.page();
            page.evaluate(WATCH);
            List<Double> times = new ArrayList<>();
            for (String word : words) {
                page.locator("#q").fill("");
                page.waitForTimeout(BREATH);
                page.locator("#q").pressSequentially(word, new PressSequentiallyOptions().setDelay(90));
                page.waitForFunction("() => window.waited !== null");
                times.add(((Number) page.evaluate("() => window.waited")).doubleValue());
            }
            JsonNode all = hub.api("search?q=");
            print(
                    "from the last key to the results, " + all.path("total") + " works, " + times.size() + " words",
                    times);
        }
    }

    private static List<String> words(Hub hub) {
        Set<String> words = new TreeSet<>();
        for (String beginning : BEGINNINGS) {
            for (JsonNode text : hub.api("search?q=" + beginning + "*&size=50").findValues("text")) {
                WORD.matcher(text.asText()).results().forEach(word -> words.add(word.group()));
            }
        }
        List<String> drawn = new ArrayList<>(words);
        Collections.shuffle(drawn, new Random(SEED));
        return drawn.subList(0, Math.min(QUESTIONS, drawn.size()));
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p90 %.0f ms, worst %.0f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 9 / 10),
                sorted.getLast());
    }
}
