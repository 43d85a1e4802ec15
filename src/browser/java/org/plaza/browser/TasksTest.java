package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for, from the first page to the end, with a mouse, by keyboard alone, and without scripts. */
@BrowserTest
class TasksTest {

    /** How somebody goes about it. */
    enum Way {
        MOUSE,
        KEYBOARD,
        WITHOUT_SCRIPTS;

        Visitor visitor(String language) {
            Visitor visitor = Visitor.of(language);
            return this == WITHOUT_SCRIPTS ? visitor.withoutScripts() : visitor;
        }

        Hand hand(Page page) {
            return new Hand(page, this != KEYBOARD);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCatalanQuestionEndsInTheBibTexOfAnEnglishPassageOnItsPage(boolean mouse, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("ca"));
        Page page = tab.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Hand hand = new Hand(page, mouse);
        tab.go("/");
        hand.write(page.locator("#q"), "desnonament").send();
        Locator passage = page.locator(".hit .passage:has(.text[lang=en]) .where a[href*='/documents/']");
        hand.follow(passage);
        page.locator("canvas").first().waitFor();
        assertTrue(page.locator("#passage mark").first().isVisible(), page::url);
        Locator cite = page.locator(".citing");
        if (cite.count() > 0) {
            hand.press(cite.locator("summary"));
        }
        hand.press(page.locator(".cite button[data-copy*='.bib']"));
        PlaywrightAssertions.assertThat(page.locator(".cite .copied").first())
                .not()
                .isEmpty();
        String bibtex = String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
        assertTrue(bibtex.startsWith("@") && bibtex.contains("pages = "), bibtex);
        assertTrue(bibtex.contains("english"), bibtex);
        assertEquals(List.of(), tab.faults());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void articleTwelveInArabicBesideFrench(Way way, Hub hub, Tabs tabs) {
        sideBySide(way, "ar", "fr", work -> languages(work).containsAll(List.of("ar", "fr")), hub, tabs);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void articleTwelveOutOfOnePdfWithThreeLanguages(Way way, Hub hub, Tabs tabs) {
        sideBySide(
                way,
                "es",
                "fr",
                work -> StreamSupport.stream(work.path("documents").spliterator(), false)
                        .anyMatch(file -> file.path("languages").size() == 3
                                && file.path("format").asText().equals("pdf")),
                hub,
                tabs);
    }

    private static void sideBySide(
            Way way, String version, String beside, Predicate<JsonNode> wanted, Hub hub, Tabs tabs) {
        JsonNode work = StreamSupport.stream(
                        hub.api("search?q=article:12&size=50").path("hits").spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        Tab tab = tabs.open(way.visitor("fr"));
        Page page = tab.page();
        Hand hand = way.hand(page);
        tab.go("/");
        hand.write(page.locator("#q"), work.path("title").asText()).send();
        hand.follow(page.locator(".hit h3 a[href*='" + work.path("url").asText() + "']"));
        hand.follow(page.locator("a[href*='/parallel']"));
        hand.choose(page.locator("select[name=version]"), version);
        hand.choose(page.locator("select[name=beside]"), beside);
        hand.follow(page.locator("form:has(select[name=version]) button"));
        hand.follow(page.locator("a[href$='#article-12']"));
        Locator row = page.locator("#article-12");
        assertTrue(row.isVisible(), page::url);
        for (String language : List.of(version, beside)) {
            Locator side =
                    row.locator("[lang=" + language + "] p, p[lang=" + language + "], .text[lang=" + language + "]");
            assertTrue(side.count() > 0, language + " in " + page.url());
            assertTrue(side.first().isVisible());
        }
        assertEquals(List.of(), tab.faults());
    }

    private static List<String> languages(JsonNode work) {
        return StreamSupport.stream(work.path("languages").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aKoreanQuestionOnAPhoneEndsInTheTextOfAFrenchCaseStudy(Way way, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(way.visitor("ko").onPhone());
        Page page = tab.page();
        Hand hand = way.hand(page);
        tab.go("/");
        hand.write(page.locator("#q"), "주거").send();
        Locator french = page.locator("#facets input[name=language][value=fr]");
        if (way == Way.KEYBOARD) {
            new Keys(page).to(french).press("Space");
        } else {
            french.check();
        }
        if (way == Way.WITHOUT_SCRIPTS) {
            hand.follow(page.locator(".apply button"));
        }
        page.locator(".chips").first().waitFor();
        page.evaluate("() => scrollTo(0, 0)");
        Locator passage = page.locator(".hit .passage:has(.text[lang=fr]) .where a[href*='/documents/']");
        if (way == Way.KEYBOARD) {
            new Keys(page).backTo(passage).follow("Enter");
            page.waitForLoadState();
        } else {
            hand.follow(passage);
        }
        Locator text =
                page.locator("#passage .text[lang=fr], .leaf .text[lang=fr]").first();
        assertTrue(text.isVisible(), page::url);
        assertTrue(tab.overflow() <= 0, "no sideways scrolling");
        assertEquals(List.of(), tab.faults());
    }
}
