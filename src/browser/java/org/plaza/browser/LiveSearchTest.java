package org.plaza.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results that follow what a reader types and ticks. */
@BrowserTest
class LiveSearchTest {

    private static final String REMEMBER_WHAT_IS_SAID = """
            () => {
              window.said = [];
              const status = document.getElementById('status');
              new MutationObserver(() => { if (status.textContent) window.said.push(status.textContent); })
                .observe(status, { childList: true });
            }""";

    private static Tab searching(Tabs tabs, String address) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go(address);
        tab.page().evaluate(REMEMBER_WHAT_IS_SAID);
        return tab;
    }

    private static void type(Page page, String text) {
        page.focus("#q");
        page.keyboard().type(text, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(60));
    }

    private static void awaitQuestion(Page page, String text) {
        page.waitForFunction("text => new URLSearchParams(location.search).get('q') === text", text);
    }

    /** The first box of the facets that can be seen. */
    private static Locator box(Page page) {
        return page.locator("#facets .values > li > label input").first();
    }

    @Test
    void theTickedBoxStaysUnderTheHand(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go("/?q=" + Kind.ASKED);
        Page page = tab.page();
        Locator box = page.locator("[name=language][value=es]");
        box.scrollIntoViewIfNeeded();
        double before = box.boundingBox().y;
        box.click();
        page.waitForURL(url -> url.contains("language=es"));
        tab.settle();
        page.waitForTimeout(300);
        assertThat(box).isFocused();
        assertEquals(before, box.boundingBox().y, 2);
    }

    @Test
    void resultsFollowTypingWithoutAnotherPage(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        type(tab.page(), "housing");
        awaitQuestion(tab.page(), "housing");
        int total = hub.api("search?q=housing").path("total").asInt();
        tab.page().waitForFunction("n => document.getElementById('total').textContent.startsWith(n + ' ')", total);
        assertTrue(tab.page().locator(".hit mark").first().isVisible());
        assertEquals(List.of(), tab.faults());
        assertTrue((boolean) tab.page().evaluate("() => Array.isArray(window.said)"), "the page is still the same");
    }

    @Test
    void tenLettersGiveAtMostTwoMessages(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        type(tab.page(), "governance");
        awaitQuestion(tab.page(), "governance");
        tab.page().waitForFunction("() => window.said.length > 0");
        tab.page().waitForTimeout(1500);
        List<?> said = (List<?>) tab.page().evaluate("() => window.said");
        assertTrue(said.size() <= 2, said.toString());
        assertEquals(tab.page().textContent("#total"), said.getLast());
    }

    @Test
    void theBackButtonUndoesOneStepAndTheWordsOfOneBurstAreOneStep(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        String all = tab.page().textContent("#total");
        type(tab.page(), "water");
        awaitQuestion(tab.page(), "water");
        box(tab.page()).check();
        tab.page().waitForSelector(".chips");
        tab.page().goBack();
        tab.page()
                .waitForSelector(
                        ".chips",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertEquals("water", tab.page().inputValue("#q"));
        assertThat(box(tab.page())).not().isChecked();
        tab.page().goBack();
        awaitQuestion(tab.page(), "");
        tab.page().waitForFunction("all => document.getElementById('total').textContent === all", all);
        assertEquals("", tab.page().inputValue("#q"));
    }

    @Test
    void focusStaysOnTheTickedBox(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        Locator box = box(tab.page());
        String value = box.getAttribute("value");
        box.focus();
        tab.page().keyboard().press("Space");
        tab.page().waitForSelector(".chips");
        assertEquals(
                List.of("INPUT", value, true),
                tab.page()
                        .evaluate("() => [document.activeElement.tagName, document.activeElement.value,"
                                + " document.activeElement.checked]"));
    }

    @Test
    void aChipTakesItsFilterAwayAndFocusIsNotLost(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        box(tab.page()).check();
        tab.page().locator(".chips a").first().focus();
        tab.page().keyboard().press("Enter");
        tab.page()
                .waitForSelector(
                        ".chips",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(box(tab.page())).not().isChecked();
        assertNotEquals("BODY", tab.page().evaluate("() => document.activeElement.tagName"));
    }

    @Test
    void aBrokenLineIsSaidAndTheSearchGoesOnWhenItIsBack(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        tab.page().route("**/?q=*", Route::abort);
        type(tab.page(), "rent");
        tab.page().waitForSelector("#status:not(.unseen)");
        assertTrue(tab.page().locator("#status").isVisible());
        tab.page().unroute("**/?q=*");
        awaitQuestion(tab.page(), "rent");
        tab.page()
                .waitForSelector(
                        "#status.unseen",
                        new Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertEquals("rent", tab.page().inputValue("#q"));
    }

    @Test
    void theSecondYearIsTypedWhileTheAnswerToTheFirstArrives(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=housing");
        tab.page().locator("#facets .years input").first().focus();
        tab.page().keyboard().type("2010");
        tab.page().keyboard().press("Tab");
        tab.page().keyboard().type("2020", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(150));
        tab.page().keyboard().press("Enter");
        tab.page().waitForFunction("() => location.search.includes('2010..2020')");
        assertEquals("2020", tab.page().locator("#facets .years input").last().inputValue());
    }

    @Test
    void wordsTypedAfterATickAreKept(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=water");
        tab.page().route("**/?q=*", route -> {
            tab.page().waitForTimeout(150);
            route.resume();
        });
        box(tab.page()).check();
        tab.page().focus("#q");
        tab.page().keyboard().press("End");
        type(tab.page(), " rights");
        awaitQuestion(tab.page(), "water rights");
        tab.settle();
        assertEquals("water rights", tab.page().inputValue("#q"));
    }

    @Test
    void askingTheSameAgainAndStepsWithinThePageAreNoStepsInHistory(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=water");
        Object before = tab.page().evaluate("() => history.length");
        tab.page().focus("#q");
        tab.page().keyboard().press("Enter");
        tab.settle();
        assertEquals(before, tab.page().evaluate("() => history.length"));
        tab.page().waitForTimeout(1500);
        tab.page().evaluate("() => { window.said.length = 0; location.hash = '#facets'; }");
        tab.page().waitForTimeout(1500);
        assertEquals(List.of(), tab.page().evaluate("() => window.said"));
    }

    @Test
    void aYearThatIsNoYearKeepsTheResults(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=");
        String before = tab.page().url();
        Locator from = tab.page().locator("#facets .years input").first();
        from.fill("20x");
        from.blur();
        tab.page().waitForTimeout(300);
        assertEquals(before, tab.page().url());
        from.fill("2015");
        from.blur();
        tab.page().waitForSelector(".chips");
        assertTrue(tab.page().url().contains("2015"), tab.page().url());
    }

    @Test
    void aFieldFindsAValueInALongFacetWithoutRegardToAccents(Hub hub, Tabs tabs) {
        Tab tab = searching(tabs, "/?q=&ui=es");
        Locator field = tab.page().locator(".find input").first();
        Locator facet = tab.page()
                .locator("fieldset", new Page.LocatorOptions().setHas(field))
                .first();
        int before = facet.locator(".values > li:visible").count();
        String label = facet.locator(".values .label").last().textContent();
        field.fill(java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(java.util.Locale.ROOT));
        assertTrue(facet.getByText(label, new Locator.GetByTextOptions().setExact(true))
                .isVisible());
        assertTrue(facet.locator(".values > li:visible").count() < before);
        field.fill("qzxv");
        assertTrue(facet.locator(".nothing").isVisible());
        field.press("Escape");
        assertEquals(before, facet.locator(".values > li:visible").count());
    }

    @Test
    void withoutScriptsABoxAndAButtonDoTheSame(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").withoutScripts());
        tab.go("/?q=water");
        for (Locator value : tab.page()
                .locator(".facet .values > li:first-child > label:visible")
                .all()) {
            assertTrue(value.boundingBox().width > 100, value::textContent);
        }
        Locator box = box(tab.page());
        box.check();
        tab.page().locator(".apply button").click();
        tab.settle();
        assertTrue(tab.page().locator(".chips a").first().isVisible());
        assertThat(box(tab.page())).isChecked();
    }
}
