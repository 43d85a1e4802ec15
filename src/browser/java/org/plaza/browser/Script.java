package org.plaza.browser;

import com.microsoft.playwright.Page;

/** A module of the interface by itself, in a page of the same server that holds nothing else. */
final class Script {

    private static final String EMPTY_PAGE = "/health/live";

    private Script() {}

    /**
     * Runs the body of an asynchronous function in a page without content.
     *
     * @param module file name, whose exports the body finds in {@code it}
     * @param body of the function, which may wait, change {@code document.body} and return JSON
     * @return what it returned
     */
    static Object run(Tabs tabs, String module, String body) {
        Page page = tabs.open(Visitor.of("en")).page();
        page.navigate(tabs.server() + EMPTY_PAGE);
        return page.evaluate(
                "async module => { document.body.replaceChildren(); const it = await import(module); " + body + " }",
                "/static/" + module);
    }
}
