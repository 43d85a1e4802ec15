package org.plaza.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Does the same things with a mouse or by keyboard alone. */
final class Hand {

    private final Page page;
    private final boolean mouse;

    Hand(Page page, boolean mouse) {
        this.page = page;
        this.mouse = mouse;
    }

    /** Writes into a field. */
    Hand write(Locator field, String text) {
        reach(field);
        new Keys(page).write(text);
        return this;
    }

    /** Sends the form that the focus is in. */
    Hand send() {
        new Keys(page).follow("Enter");
        page.waitForLoadState();
        return this;
    }

    /** Follows a link to another address. */
    Hand follow(Locator link) {
        if (mouse) {
            String before = page.url();
            link.first().click();
            page.waitForURL(url -> !url.equals(before));
        } else {
            new Keys(page).to(link).follow("Enter");
        }
        page.waitForLoadState();
        return this;
    }

    /** Presses a button or opens a fold. */
    Hand press(Locator button) {
        if (mouse) {
            button.first().click();
        } else {
            new Keys(page).to(button).press("Enter");
        }
        return this;
    }

    /** Ticks a box. */
    Hand tick(Locator box) {
        if (mouse) {
            box.first().check();
        } else {
            new Keys(page).to(box).press("Space");
        }
        return this;
    }

    /** Chooses from a list. */
    Hand choose(Locator list, String value) {
        reach(list);
        if (mouse) {
            list.selectOption(value);
            return this;
        }
        int options = list.locator("option").count();
        for (int i = 0; i < options; i++) {
            page.keyboard().press("ArrowUp");
        }
        for (int i = 0; i < options && !list.inputValue().equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    private void reach(Locator target) {
        if (mouse) {
            target.first().focus();
        } else {
            new Keys(page).to(target);
        }
    }
}
