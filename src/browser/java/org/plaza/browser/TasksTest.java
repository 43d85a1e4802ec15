package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people come for, from the first page to the end, by what a screen reader says of the pages: with a mouse, by
 * keyboard alone, and without scripts.
 */
@BrowserTest
class TasksTest {

    /** The number twelve as articles are numbered. */
    private static final Pattern TWELVE = Pattern.compile("(?<![0-9XVI])(?:12|XII|١٢)(?![0-9XVI])");

    @ParameterizedTest
    @EnumSource(Way.class)
    void aCatalanQuestionEndsInTheBibTexOfAnEnglishPassageOnItsPage(Way way, Hub hub, Tabs tabs) {
        Person person = Person.at(tabs, way, way.visitor("ca"))
                .ask("desnonament")
                .narrow(facet(hub, "language", "ca"), value(hub, "language", "en", "ca"));
        person.openAmongResults(person.pages());
        String bibtex = cited(person, "BibTeX");
        assertTrue(bibtex.startsWith("@") && bibtex.contains("pages = "), bibtex);
        assertTrue(bibtex.contains("english"), bibtex);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anArabicQuestionEndsInTheRisOfASpanishPassage(Way way, Hub hub, Tabs tabs) {
        Person person = Person.at(tabs, way, way.visitor("ar"))
                .ask("السكن")
                .narrow(facet(hub, "language", "ar"), value(hub, "language", "es", "ar"));
        person.openAmongResults(person.passages());
        String ris = cited(person, "RIS");
        assertTrue(ris.startsWith("TY  - "), ris);
        assertTrue(ris.contains("LA  - es"), ris);
    }

    /** The file that the passage somebody came for is cited with. */
    private static String cited(Person person, String format) {
        Locator passage = person.passage();
        passage.waitFor();
        assertTrue(passage.isVisible(), person.page()::url);
        person.unfold(passage, "cite.passage");
        String file = person.file(passage, format);
        assertEquals(List.of(), person.tab().faults());
        return file;
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
        String title = StreamSupport.stream(
                        hub.api("search?q=article:12&size=50&ui=fr")
                                .path("hits")
                                .spliterator(),
                        false)
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .path("title")
                .asText();
        Person person = Person.at(tabs, way, way.visitor("fr")).ask(title);
        person.openAmongResults(Pattern.compile("^" + Person.literal(title) + "$"))
                .follow("parallel.read")
                .choose("parallel.version", version)
                .choose("parallel.beside", beside)
                .send("parallel.show");
        Locator contents = person.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(person.says("parallel.contents")));
        Locator twelve = contents.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TWELVE));
        if (!twelve.first().isVisible()) {
            person.unfold(contents, "parallel.contents");
        }
        person.follow(twelve);
        Locator pair = person.page().locator(":target");
        for (String language : List.of(version, beside)) {
            Locator heading = pair.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(TWELVE))
                    .and(person.page().locator(":lang(" + language + ")"));
            assertEquals(1, heading.count(), language + " at " + person.page().url());
            assertTrue(heading.isVisible());
        }
        assertEquals(List.of(), person.tab().faults());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aKoreanQuestionOnAPhoneEndsInTheTextOfAFrenchCaseStudy(Way way, Hub hub, Tabs tabs) {
        String studies = value(hub, "type", "case-study", "ko");
        Person person = Person.at(tabs, way, way.visitor("ko").onPhone())
                .ask("주거")
                .narrow(facet(hub, "language", "ko"), value(hub, "language", "fr", "ko"))
                .narrow(facet(hub, "type", "ko"), studies);
        person.openAmongResults(person.passages());
        readable(person, "fr");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFrenchQuestionOnAPhoneEndsInTheWholeTextOfAKoreanDocument(Way way, Hub hub, Tabs tabs) {
        Person person = Person.at(tabs, way, way.visitor("fr").onPhone())
                .ask("logement")
                .narrow(facet(hub, "language", "fr"), value(hub, "language", "ko", "fr"));
        person.openAmongResults(person.passages());
        readable(person, "ko");
        person.follow("document.html");
        Locator headings =
                person.page().getByRole(AriaRole.HEADING).and(person.page().locator(":lang(ko)"));
        assertTrue(
                headings.count() > 2,
                "one can go from heading to heading in " + person.page().url());
        assertTrue(person.tab().overflow() <= 0, "no sideways scrolling");
        assertEquals(List.of(), person.tab().faults());
    }

    private static void readable(Person person, String language) {
        Locator text = person.passage().getByRole(AriaRole.PARAGRAPH).first();
        text.waitFor();
        assertTrue(text.isVisible(), person.page()::url);
        assertEquals(language, text.evaluate("text => text.closest('[lang]').lang"));
        assertTrue(person.tab().overflow() <= 0, "no sideways scrolling");
        assertEquals(List.of(), person.tab().faults());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPortugueseOfficialNarrowsByPlaceAndYearAndReadsSideBySide(Way way, Hub hub, Tabs tabs) {
        Person person = Person.at(tabs, way, way.visitor("pt"))
                .ask("moradia")
                .narrow(facet(hub, "place", "pt"), value(hub, "place", "br", "pt"))
                .between("2000", "2025");
        person.openAmongResults(Pattern.compile("."));
        person.follow("parallel.read");
        Locator title = person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertTrue(
                title.innerText().startsWith(person.says("parallel.title", "").strip()), title.innerText());
        List<?> languages = (List<?>) person.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .evaluateAll("all => [...new Set(all.map(heading => heading.closest('[lang]').lang))]");
        assertEquals(2, languages.size(), languages + " at " + person.page().url());
        assertTrue(languages.contains("pt"), languages::toString);
        assertEquals(List.of(), person.tab().faults());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aMisspeltEnglishQuestionEndsOnAPageByItsPrintedNumber(Way way, Hub hub, Tabs tabs) {
        String question = "homelesness of young peple";
        String meant = hub.api("search?ui=en&q=" + Hub.encoded(question))
                .path("query")
                .path("didYouMean")
                .path("text")
                .asText();
        Person person = Person.at(tabs, way, way.visitor("en")).ask(question);
        person.follow(person.link(meant));
        Pattern printed = Pattern.compile("^page ([0-9]+) \\(printed .+\\)$");
        person.openAmongResults(printed);
        Locator page = person.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .first();
        assertTrue(printed.matcher(page.textContent().strip()).matches(), page.textContent());
        person.passage().waitFor();
        assertEquals(List.of(), person.tab().faults());
    }

    private static List<String> languages(JsonNode work) {
        return StreamSupport.stream(work.path("languages").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode counts(Hub hub, String facet, String ui) {
        return StreamSupport.stream(hub.api("search?q=&ui=" + ui).path("facets").spliterator(), false)
                .filter(one -> one.path("name").asText().equals(facet))
                .findFirst()
                .orElseThrow();
    }

    /** What a facet is called in a language. */
    private static String facet(Hub hub, String name, String ui) {
        return counts(hub, name, ui).path("label").asText();
    }

    /** What a value of a facet is called in a language. */
    private static String value(Hub hub, String facet, String value, String ui) {
        return StreamSupport.stream(counts(hub, facet, ui).findParents("value").spliterator(), false)
                .filter(one -> one.path("value").asText().equals(value))
                .findFirst()
                .orElseThrow()
                .path("label")
                .asText();
    }
}
