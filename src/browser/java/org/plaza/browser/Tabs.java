package org.plaza.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** Opens tabs for one test, each in a browser that remembers nothing, and closes them after it. */
final class Tabs implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private final Browser browser;
    private final Hub hub;
    private final List<BrowserContext> open = new ArrayList<>();

    Tabs(Browser browser, Hub hub) {
        this.browser = browser;
        this.hub = hub;
    }

    /** Address of the sample hub. */
    String server() {
        return hub.address();
    }

    /** A tab at the sample hub. */
    Tab open(Visitor visitor) {
        return open(visitor, hub.address());
    }

    /** A tab at another server. */
    Tab open(Visitor visitor, String server) {
        BrowserContext context = browser.newContext(visitor.options());
        context.setDefaultTimeout(PATIENCE_MILLIS);
        open.add(context);
        return new Tab(context.newPage(), server);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
