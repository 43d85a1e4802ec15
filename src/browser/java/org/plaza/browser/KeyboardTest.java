package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody needs a mouse. */
@BrowserTest
class KeyboardTest {

    static Stream<Visitor> visitors() {
        return Stream.of(
                Visitor.of("en"),
                Visitor.of("en").withoutScripts(),
                Visitor.of("ar").onPhone());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void aQuestionLeadsToItsPassage(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        tab.go("/");
        Page page = tab.page();
        Keys keys = new Keys(page);
        keys.to(page.locator("#q")).write(Kind.ASKED).follow("Enter");
        page.waitForLoadState();
        keys.to(page.locator(".hit .passage .where a")).follow("Enter");
        page.waitForLoadState();
        assertTrue(page.locator("#passage mark").first().isVisible(), page::url);
        assertEquals(List.of(), tab.faults());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void theFirstStopLeadsPastTheMasthead(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        tab.go(Kind.SEARCH.address(hub));
        Page page = tab.page();
        Keys keys = new Keys(page).press("Tab");
        assertTrue(keys.isAt(page.locator(".skip")), keys.focused());
        keys.press("Enter").press("Tab");
        assertEquals(1, page.locator("main :focus").count(), keys.focused());
    }
}
