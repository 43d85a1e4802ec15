package org.plaza.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The pages of a PDF, the words marked on them and the text beside them. */
@BrowserTest
class ViewerTest {

    private static final Pattern PLACE = Pattern.compile("(\\d+) of (\\d+)");

    /** The passage that the address of a link names, or else that of the page. */
    private static final String PASSAGE = """
            link => new URL(document.querySelector(link).href ?? location.href).searchParams.get("p")
            """;

    @Test
    void opensAtThePageWithTheWordsMarked(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        JsonNode passage = open(hub, tab);
        Locator current = tab.page().locator(".marks .current").first();
        assertThat(current).isInViewport();
        assertThat(current.locator("xpath=ancestor::*[@data-page-number]"))
                .hasAttribute("data-page-number", passage.path("page").asText());
        assertThat(tab.page().locator(".marks .came-for").first()).isVisible();
        assertThat(tab.page().locator(".tools .count")).hasText(PLACE);
        assertThat(tab.page().locator(".plain mark").first()).isVisible();
        assertEquals(List.of(), tab.faults());
    }

    @Test
    void theNextMatchIsAKeyAwayAndTheTextFollows(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        open(hub, tab);
        Page page = tab.page();
        String before = page.locator(".tools .count").textContent();
        page.locator("[name=next]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tools .count")).not().hasText(before);
        assertThat(page.locator("[name=next]")).isFocused();
        page.locator(".tools [name=number]").fill("1");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("[?&]page=1(&|$)"));
        assertThat(page.locator("article .here")).hasText(Pattern.compile("^page 1\\b"));
    }

    @Test
    void theAddressAndTheLanguagesFollowTheMatch(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        JsonNode came = open(hub, tab);
        Page page = tab.page();
        String before = page.locator(".tools .count").textContent();
        while (came.path("id").asText().equals(page.evaluate(PASSAGE, "main"))) {
            page.locator("[name=next]").click();
            assertThat(page.locator(".tools .count")).not().hasText(before);
            before = page.locator(".tools .count").textContent();
        }
        page.waitForFunction(
                "passage => (" + PASSAGE + ")('#languages a[lang=fr]') === passage", page.evaluate(PASSAGE, "main"));
        String marked = page.locator(".plain .found .text").textContent();
        assertNotEquals(0, page.locator(".plain .found mark").count());
        page.reload();
        assertThat(page.locator(".plain .found .text")).hasText(marked);
        assertThat(page.locator(".marks .current").first()).isInViewport();
    }

    @Test
    void thePassageIsCitedFromThePagesAlone(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        open(hub, tab);
        Page page = tab.page();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Pages").setExact(true))
                .click();
        assertThat(page.locator(".plain .found .text")).isHidden();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cite this passage"))
                .click();
        assertThat(page.locator(".plain .citing summary")).isFocused();
        assertThat(page.locator(".plain .citation")).isInViewport();
        assertEquals(0, tab.overflow());
    }

    @Test
    void everyPassageOfAPageCanBeCited(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").withoutScripts());
        tab.go("/documents/" + Hub.encoded(passage(hub).path("document").asText()));
        Locator piece = tab.page().locator(".piece").first();
        String text = piece.locator(".text").textContent();
        piece.getByRole(AriaRole.LINK).click();
        assertThat(tab.page().locator(".found .text")).hasText(text);
        assertThat(tab.page().locator(".found .citation")).isVisible();
    }

    @Test
    void aPassageWithoutAMatchIsCitedThoughAnotherOfItsPageMatches(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        Page page = tab.page();
        tab.go("/documents/" + Hub.encoded(passage(hub).path("document").asText()) + "?view=text&q=" + Kind.ASKED);
        Locator other = page.locator(".piece:not(:has(mark))").first();
        for (int turns = 0; other.count() == 0 && turns < 10; turns++) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page"))
                    .click();
        }
        String text = other.locator(".text").textContent();
        String address = other.getByRole(AriaRole.LINK).getAttribute("href");
        tab.go(address.replace("view=text", "view=both"));
        page.locator(".hit-mark").first().waitFor();
        tab.settle();
        assertThat(page.locator(".found .text")).hasText(text);
        assertEquals(address.replaceAll(".*[?&]p=([^&#]+).*", "$1"), page.evaluate(PASSAGE, "main"), page.url());
    }

    @Test
    void anAddressLeadsBackToThePageWhereTheReaderWas(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        JsonNode came = open(hub, tab);
        Page page = tab.page();
        String other = came.path("page").asInt() == 1 ? "2" : "1";
        page.locator(".tools [name=number]").fill(other);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("[?&]page=" + other + "(&|$)"));
        page.reload();
        page.locator(".textLayer").first().waitFor();
        tab.settle();
        assertThat(page.locator("[name=number]")).hasValue(other);
    }

    @Test
    void whoReadsTheTextStaysInItWhileThePagesMove(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        open(hub, tab);
        Page page = tab.page();
        page.locator(".plain .citing summary").focus();
        page.locator(".pages").hover();
        page.mouse().wheel(0, 5000);
        assertThat(page.locator(".plain")).isFocused();
    }

    @Test
    void whoComesForAPageStaysOnItThoughTheMatchesAreElsewhere(Hub hub, Tabs tabs) {
        JsonNode matches = hub.api("search?q=housing&format=pdf&size=100").path("hits");
        for (JsonNode hit : matches) {
            for (JsonNode document : hit.path("documents")) {
                int last = document.path("pages").asInt();
                if (document.path("format").asText().equals("pdf") && last > 20) {
                    stays(tabs, "/documents/" + Hub.encoded(document.path("id").asText()), last);
                    return;
                }
            }
        }
        throw new AssertionError("no long PDF matches");
    }

    private static void stays(Tabs tabs, String document, int page) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        tab.go(document + "?view=both&q=housing&page=" + page);
        tab.page().locator(".textLayer").first().waitFor();
        tab.settle();
        assertThat(tab.page().locator("[name=number]")).hasValue(Integer.toString(page));
        assertTrue(tab.page().url().contains("page=" + page), tab.page()::url);
        tab.page().locator("[name=next]").click();
        assertThat(tab.page().locator(".marks .current").first()).isVisible();
    }

    @Test
    void otherWordsAreSearchedForWithoutLeaving(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        open(hub, tab);
        Page page = tab.page();
        page.evaluate("window.stayed = true");
        page.locator("#within").fill("qzxvqzxv");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tools .count")).hasText("No match");
        assertEquals(0, page.locator(".hit-mark").count());
        assertTrue(page.url().contains("q=qzxvqzxv"), page.url());
        assertEquals(true, page.evaluate("window.stayed"));
    }

    @Test
    void theTextComesFirstOnAPhoneAndTheChoiceIsRemembered(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").onPhone());
        String address = address(hub);
        tab.go(address);
        tab.settle();
        Page page = tab.page();
        assertThat(page.locator(".plain .leaf")).isVisible();
        assertThat(page.locator(".viewer")).isHidden();
        assertTrue(tab.finished().stream().noneMatch(request -> request.url().contains("/pdfjs/")));
        page.locator(".views a").first().click();
        assertThat(page.locator(".pages .page").first()).isVisible();
        assertEquals(0, tab.overflow());
        tab.go(address);
        assertThat(page.locator(".pages .page").first()).isVisible();
        assertThat(page.locator(".plain .text").first()).isHidden();
    }

    @Test
    void theViewChangesWhereNothingMayBeStored(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").onPhone());
        tab.page()
                .addInitScript(
                        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }})");
        tab.go(address(hub));
        tab.page().locator(".views a").first().click();
        assertThat(tab.page().locator(".pages .page").first()).isVisible();
    }

    @Test
    void aFileThatCannotBeShownLeavesItsTextAndSaysSo(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").width(1440));
        tab.page()
                .route(
                        Pattern.compile("/documents/[^/]+/file$"),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/pdf")
                                .setBody("broken off")));
        tab.go(address(hub));
        assertThat(tab.page().locator(".state")).containsText("cannot be shown here");
        assertThat(tab.page().locator(".plain .leaf")).isVisible();
        assertThat(tab.page().locator(".tools")).isHidden();
    }

    @Test
    void withoutAScriptThereIsTheTextAndTheOriginal(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en").withoutScripts());
        tab.go(address(hub).replace("#passage", "") + "&view=pdf");
        assertThat(tab.page().locator(".plain mark").first()).isVisible();
        assertThat(tab.page().locator("a.original")).isVisible();
    }

    @Test
    void aWordIsFoundInAnotherReadingOfThePage(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go("/");
        assertEquals("home", found(tab, "The homeless. A home for all", "The homeless. A ", "home", " for all"));
        assertEquals(12, at(tab, "the homeless a home for all", "The homeless. A ", "home", " for all"));
        assertEquals("coopera", found(tab, "ciudad que coope- ra", "ciudad que ", "coopera", ""));
        assertEquals("finance", found(tab, "to ﬁnance homes", "to ", "finance", " homes"));
        assertEquals("cooperation", found(tab, "co\u00adoperation", "", "cooperation", ""));
        assertEquals("مدينة", found(tab, "حق السكن في المَدِينَة", "حق السكن في ال", "مدينة", ""));
        assertEquals("سلام", found(tab, "ﺳﻼﻡ", "", "سلام", ""));
        assertEquals("도시", found(tab, "강 어귀 도시의 주거", "강어귀 ", "도시", "의"));
        assertEquals("", found(tab, "something else", "a ", "word", " here"));
        assertNotEquals(
                "",
                found(
                        tab,
                        "the right to adequate housmg and to safe water",
                        "right to adequate ",
                        "housing",
                        " and to safe water"));
    }

    private static String found(Tab tab, String page, String before, String text, String after) {
        return (String) find(tab, page, before, text, after, "place ? letters.slice(...place).normalize() : ''");
    }

    private static int at(Tab tab, String page, String before, String text, String after) {
        return (Integer) find(tab, page, before, text, after, "place[0]");
    }

    private static Object find(Tab tab, String page, String before, String text, String after, String answer) {
        return tab.page()
                .evaluate(
                        "async ([page, before, text, after]) => {"
                                + "const {find, reduce} = await import('/static/viewer-letters.js');"
                                + "const {letters} = reduce(page); const place = find(letters, {before, text, after});"
                                + "return " + answer + "; }",
                        List.of(page, before, text, after));
    }

    private static JsonNode open(Hub hub, Tab tab) {
        JsonNode passage = passage(hub);
        tab.go(address(hub));
        tab.page().locator(".marks .current").first().waitFor();
        return passage;
    }

    private static String address(Hub hub) {
        return passage(hub).path("url").asText() + "?q=" + Kind.ASKED;
    }

    /** A passage that holds a word asked for and stands in a PDF. */
    static JsonNode passage(Hub hub) {
        return StreamSupport.stream(
                        hub.api("search?size=50&q=" + Kind.ASKED).path("hits").spliterator(), false)
                .flatMap(hit -> StreamSupport.stream(hit.path("passages").spliterator(), false)
                        .filter(passage -> !passage.path("highlights").isEmpty()
                                && StreamSupport.stream(hit.path("documents").spliterator(), false)
                                        .anyMatch(
                                                document -> document.path("id").equals(passage.path("document"))
                                                        && document.path("format")
                                                                .asText()
                                                                .equals("pdf"))))
                .findFirst()
                .orElseThrow();
    }
}
