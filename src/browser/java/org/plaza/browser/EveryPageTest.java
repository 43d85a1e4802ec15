package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plaza.web.ui.UiLanguage;

/** What is true of every kind of page, in every language, width and light. */
@BrowserTest
class EveryPageTest {

    static Stream<Visitor> visitors() {
        Stream<Visitor> languages =
                Stream.of(UiLanguage.values()).map(UiLanguage::tag).map(Visitor::of);
        Stream<Visitor> widths = Stream.of("en", "ar")
                .flatMap(language -> Stream.of(360, 768, 1440).map(Visitor.of(language)::width))
                .flatMap(visitor -> Stream.of(visitor, visitor.inTheDark()));
        return Stream.of(languages, widths, Stream.of(Visitor.of("fr").width(320)))
                .flatMap(visitors -> visitors);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void isWholeReadableAndQuiet(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        List<String> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            faultsOf(kind, hub, tab, visitor).forEach(fault -> faults.add(kind + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> faultsOf(Kind kind, Hub hub, Tab tab, Visitor visitor) {
        Response response = tab.go(kind.address(hub));
        List<String> faults = new ArrayList<>();
        if (response.status() != kind.status()) {
            faults.add("is answered " + response.status());
        }
        if (!visitor.language().equals(tab.page().locator("html").getAttribute("lang"))) {
            faults.add("is in another language");
        }
        kind.shown().stream().filter(shown -> !visible(tab, shown)).forEach(shown -> faults.add("shows no " + shown));
        if (tab.overflow() > 0) {
            faults.add("scrolls sideways by " + tab.overflow());
        }
        faults.addAll(Axe.violations(tab.page()));
        faults.addAll(tab.faults());
        return faults;
    }

    private static boolean visible(Tab tab, String selector) {
        return tab.page().locator(selector).all().stream().anyMatch(Locator::isVisible);
    }
}
