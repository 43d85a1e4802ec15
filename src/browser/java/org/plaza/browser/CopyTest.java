package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations are copied by buttons, which are there only where they work. */
@BrowserTest
class CopyTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCitationOfAPassageIsCopiedByKeyboardAlone(boolean clipboard, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        Page page = tab.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        if (!clipboard) {
            // as on a page that came without encryption
            page.addInitScript("Object.defineProperty(window, 'ClipboardItem', {value: undefined})");
        }
        JsonNode work = hub.api("search?q=housing&language=en").path("hits").path(0);
        tab.go("/works/" + Hub.encoded(work.path("id").textValue()) + "?q=housing");
        Locator box = page.locator(".passage .citing").first();
        box.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertEquals(box.locator(".citation").textContent(), copied(page, box));
        page.keyboard().press("Tab");
        String bibtex = copied(page, box);
        assertTrue(bibtex.startsWith("@misc{") && bibtex.contains("/passages/"), bibtex);
        page.keyboard().press("Tab");
        String link = copied(page, box);
        assertTrue(link.startsWith(hub.address() + "/passages/") && bibtex.contains(link), link);
        assertEquals(List.of(), tab.faults());
    }

    private static String copied(Page page, Locator box) {
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(box.locator("[role=status]")).hasText("Copied");
        assertEquals("BUTTON", page.evaluate("() => document.activeElement.tagName"));
        return String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
    }

    @Test
    void withoutScriptsThereAreFilesButNoButtons(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").withoutScripts());
        JsonNode work = hub.api("search?q=housing").path("hits").path(0);
        tab.go("/works/" + Hub.encoded(work.path("id").textValue()));
        Locator cite = tab.page().locator(".details .cite");
        assertTrue(cite.locator(".citation").isVisible());
        assertEquals(0, cite.locator("button:visible").count());
        assertEquals(3, cite.locator("a:visible").count());
    }

    @Test
    void theDataOfAWorkStandInItsPageUnderTheStrictPolicy(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        JsonNode work = hub.api("search?q=housing").path("hits").path(0);
        tab.go("/works/" + Hub.encoded(work.path("id").textValue()));
        Object name = tab.page()
                .evaluate(
                        "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name");
        assertEquals(work.path("title").textValue(), name);
        assertEquals(List.of(), tab.faults());
    }
}
