package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list under the search box. */
@BrowserTest
class SuggestionsTest {

    private static Locator options(Page page) {
        return page.locator("#suggestions [role=option]");
    }

    private static Page typing(Tabs tabs, String address, String text) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go(address);
        tab.page().focus("#q");
        tab.page().keyboard().type(text);
        options(tab.page()).first().waitFor();
        return tab.page();
    }

    @Test
    void arrowsChooseAndEnterAsks(Hub hub, Tabs tabs) {
        Page page = typing(tabs, "/", "hous");
        assertEquals("true", page.getAttribute("#q", "aria-expanded"));
        page.keyboard().press("ArrowDown");
        Locator first = options(page).first();
        assertEquals("true", first.getAttribute("aria-selected"));
        assertEquals(first.getAttribute("id"), page.getAttribute("#q", "aria-activedescendant"));
        String words = first.locator(".words").textContent();
        page.keyboard().press("Enter");
        page.waitForURL("**/?q=**");
        assertEquals(words, page.inputValue("#q"));
        assertTrue(page.locator(".hit").first().isVisible());
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords(Hub hub, Tabs tabs) {
        Page page = typing(tabs, "/", "hous");
        page.keyboard().press("Escape");
        assertFalse(page.isVisible("#suggestions"));
        assertEquals("false", page.getAttribute("#q", "aria-expanded"));
        assertEquals("hous", page.inputValue("#q"));
    }

    @Test
    void upFromTheWordsChoosesTheLast(Hub hub, Tabs tabs) {
        Page page = typing(tabs, "/?q=", "righ");
        page.keyboard().press("ArrowUp");
        assertEquals("true", options(page).last().getAttribute("aria-selected"));
        page.keyboard().press("ArrowDown");
        assertEquals(null, page.getAttribute("#q", "aria-activedescendant"));
    }

    @Test
    void aClickAsks(Hub hub, Tabs tabs) {
        Page page = typing(tabs, "/?q=", "migr");
        String words = options(page).first().locator(".words").textContent();
        options(page).first().click();
        page.waitForFunction("text => new URLSearchParams(location.search).get('q') === text", words);
    }

    @Test
    void whatIsSuggestedSaysItsLanguage(Hub hub, Tabs tabs) {
        Page page = typing(tabs, "/?ui=ar", "السكن");
        assertEquals(
                List.of(true),
                page.evaluate(
                        "() => [[...document.querySelectorAll('#suggestions .words')].some(w => w.lang === 'ar')]"));
    }

    @Test
    void aServerThatDoesNotSuggestIsNoFault(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go("/");
        tab.page().route("**/api/v1/suggest*", Route::abort);
        tab.page().focus("#q");
        tab.page().keyboard().type("housing");
        tab.page().keyboard().press("Enter");
        tab.page().waitForURL("**/?q=housing**");
        assertTrue(tab.page().locator(".hit").first().isVisible());
    }
}
