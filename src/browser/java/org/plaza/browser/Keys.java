package org.plaza.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else. */
final class Keys {

    /** More stops than a page has that anybody would walk through. */
    private static final int MOST_STOPS = 400;

    private static final String IN_SIGHT = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Walks on with the tab key. Fails when it is not come by, or when a stop on the way is out of sight. */
    Keys to(Locator target) {
        return walk("Tab", target);
    }

    /** Walks back. */
    Keys backTo(Locator target) {
        return walk("Shift+Tab", target);
    }

    private Keys walk(String key, Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press(key);
            if (!(boolean) page.evaluate(IN_SIGHT)) {
                throw new AssertionError("the focus is out of sight at " + focused());
            }
            if (isAt(target)) {
                return this;
            }
        }
        throw new AssertionError("no tab stop leads to " + target);
    }

    /** Whether the keys go there now. */
    boolean isAt(Locator target) {
        return target.count() > 0 && (boolean) target.first().evaluate("e => e === document.activeElement");
    }

    /** Presses one key or a chord, named as in {@code Shift+ArrowDown}. */
    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses a key that leads to another address, and waits for it. */
    Keys follow(String key) {
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
        return this;
    }

    /** Writes, letter by letter. */
    Keys write(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** The start of what has the focus, for a message. */
    String focused() {
        return String.valueOf(page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
    }
}
