package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final List<String> EVERY_PAGE = List.of(
            "/?",
            "/?q=housing&",
            "/?q=nothingfindsthis&theme=housing&",
            "/?q=%22housing&expand=off&",
            "/works/charter?",
            "/works/charter?q=housing&",
            "/works/hostile?",
            "/works/closed?",
            "/works/nothing?",
            "/works/once-here?",
            "/documents/charter-pdf?page=12&p=charter0&q=housing&",
            "/documents/charter-pdf?page=13&",
            "/nothing?");

    @TempDir
    static Path folder;

    private static RunningServer running;

    @BeforeAll
    static void start() throws IOException {
        running = new RunningServer(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void everyPageSpeaksEveryLanguage() throws IOException {
        for (String page : EVERY_PAGE) {
            for (String language : List.of("es", "en", "fr", "ca", "pt", "ar", "ko")) {
                String html = running.get(page + "ui=" + language).body();
                String direction = language.equals("ar") ? "rtl" : "ltr";
                assertTrue(html.contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">"), page);
                assertEquals(
                        1, Pattern.compile("<h1").matcher(html).results().count(), page + " has one first heading");
                assertTrue(html.contains("<main id=\"content\""), page);
                assertTrue(html.contains("aria-current=\"true\">"), page + " marks the current language");
            }
        }
    }

    @Test
    void aHeadingThatThePassageBeginsWithIsNotSaidBeforeIt() throws IOException {
        String html = running.get("/works/HC%2FRES%2F45%2F12?ui=en").body();
        String passage = html.substring(html.indexOf("<div class=\"passage\">"));
        String where = passage.substring(0, passage.indexOf("<div class=\"text\""));
        assertTrue(where.contains("제3조"), where);
        assertFalse(where.contains("주거"), where);
        assertTrue(passage.contains("<p>주거</p>"), passage);
    }

    @Test
    void theYearsAreDrawnAsBarsThatLeadToThem() throws IOException {
        String html = running.get("/?q=housing&year=2012..2020&ui=en").body();
        List<String> bars = Pattern.compile(
                        "<a href=\"([^\"]*)\"[^>]*><title>([^<]*)</title>.*?class=\"(bar[^\"]*)\"[^>]*?"
                                + "y=\"(\\d+)\"[^>]*height=\"(\\d+)\"")
                .matcher(html)
                .results()
                .map(bar -> String.join(" ", bar.group(1), bar.group(2), bar.group(3), bar.group(4), bar.group(5)))
                .toList();
        assertEquals(12, bars.size(), html);
        assertEquals("/?q=housing&amp;year=2009&amp;ui=en 2009: 3 works bar 0 48", bars.getFirst());
        assertEquals("/?q=housing&amp;year=2020&amp;ui=en 2020: 3 works bar in 0 48", bars.getLast());
        assertTrue(html.contains("<span>2009</span><span>2020</span>"), html);
    }

    @Test
    void noScriptOrStyleStandsInThePageItself() throws IOException {
        for (String page : EVERY_PAGE) {
            HttpResponse<String> answer = running.get(page);
            String pictures =
                    page.startsWith("/documents/charter-pdf") ? "'self' blob: data:; font-src 'self'" : "'self'";
            assertEquals(
                    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src " + pictures
                            + "; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'",
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertFalse(
                    Pattern.compile("<script(?! type=\"(module\" src=\"/static/|application/ld\\+json\"))"
                                    + "|<style| style=| on[a-z]+=")
                            .matcher(answer.body())
                            .find(),
                    page);
        }
    }

    @Test
    void markupInDocumentsAndQuestionsIsText() throws IOException {
        String attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String page : List.of(
                "/?q=" + attack,
                "/?q=housing&theme=" + attack,
                "/works/hostile?q=" + attack,
                "/documents/hostile-html?q=" + attack + "&p=" + attack,
                "/works/" + attack,
                "/nothing/" + attack,
                "/?q=x&sort=" + attack,
                "/?q=Housing",
                "/?q=housing&size=100")) {
            String html = running.get(page).body();
            assertFalse(html.contains("<script>"), page);
        }
        assertTrue(
                running.get("/?q=" + attack)
                        .body()
                        .contains(
                                "name=\"q\" type=\"search\" dir=\"auto\" maxlength=\"4096\" autocomplete=\"off\" value=\"&#34;>&lt;script"));
        assertTrue(running.get("/works/hostile").body().contains("&lt;script&gt;alert('x')&lt;/script&gt;"));
    }

    @Test
    void theHomePageShowsTheHubAndWaysIn() throws IOException {
        String html = running.get("/", "Accept-Language", "es").body();
        assertTrue(
                html.contains("<h1><bdi lang=\"es\" dir=\"ltr\">Biblioteca de Ciudades Portuarias</bdi></h1>"), html);
        assertTrue(html.contains("Cartas, planes"));
        assertTrue(html.contains("href=\"/?q=&amp;theme=housing\""));
        assertTrue(html.contains("29 publicaciones"));
    }

    @Test
    void anEmptyQuestionIsTheListOfAllWorks() throws IOException {
        assertTrue(running.get("/?q=").body().contains("29 works found"));
        assertTrue(running.get("/?theme=housing").body().contains("13 works found"));
    }

    @Test
    void aHitShowsItsBestPassagesWithTheirPlaceAndMarks() throws IOException {
        String html = running.get("/?q=housing").body();
        assertTrue(html.contains("<mark>housing</mark>"));
        assertTrue(
                html.contains(
                        "href=\"/documents/charter-pdf?page=12&amp;p=charter0&amp;q=housing#passage\">page 12 (printed 8)</a>"),
                html);
        assertTrue(html.contains("<bdi lang=\"en\" dir=\"ltr\">Article XII</bdi>"));
        assertTrue(html.contains("37 more matching passages"));
        assertTrue(html.contains("href=\"/works/charter?q=housing#version-ar\">Arabic</a>"));
        assertTrue(
                html.contains(
                        "<bdi lang=\"fr\" dir=\"ltr\">logement</bdi> <span class=\"remark\">French, from the vocabulary</span>"),
                html);
    }

    @Test
    void textOfOtherLanguagesSaysSo() throws IOException {
        String html = running.get("/?q=" + "%D8%A7%D9%84%D8%B3%D9%83%D9%86").body();
        assertTrue(html.contains("<bdi lang=\"ar\" dir=\"rtl\">دليل الساحات العامة في مدينة الضفتين</bdi></a>"), html);
        assertTrue(html.contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">"));
    }

    @Test
    void addedWordsAreShownAndCanBeSwitchedOffAndOn() throws IOException {
        String on = running.get("/?q=housing").body();
        assertTrue(on.contains("Also searched for") && on.contains(">vivienda</bdi>"), on);
        assertTrue(on.contains("href=\"/?q=housing&amp;expand=off\""), on);
        assertTrue(on.contains("href=\"/?q=housing&amp;without=themes%3Ahousing\""), on);
        String off = running.get("/?q=housing&expand=off").body();
        assertTrue(off.contains("Not searched for") && off.contains("Search in other languages too"), off);
        assertTrue(off.contains("href=\"/?q=housing\""), off);
    }

    @Test
    void selectedValuesAreTickedAndCanBeRemoved() throws IOException {
        String html = running.get("/?q=housing&theme=rent&theme=nowhere&place=_none&sort=newest&ui=en")
                .body();
        assertTrue(html.contains("name=\"theme\" value=\"rent\" checked>"), html);
        assertTrue(html.contains("aria-label=\"Remove Theme: Rent\""));
        assertTrue(html.contains("aria-label=\"Remove Place: Not stated\""));
        assertTrue(
                html.contains("<input type=\"hidden\" name=\"theme\" value=\"nowhere\">"),
                "a value that is not listed is kept");
        assertTrue(html.contains("<input type=\"hidden\" name=\"sort\" value=\"newest\">"));
        assertTrue(
                html.contains("href=\"/?q=housing&amp;theme=rent&amp;place=_none&amp;sort=newest&amp;ui=en\""), html);
    }

    @Test
    void theTwoFieldsOfYearsBecomeOneValue() throws IOException {
        assertLeadsTo("/?q=housing&year=2010..2020", "/?q=housing&year.from=2010&year.to=2020&year=1990..1999&page=3");
        assertLeadsTo("/?q=housing&year=2011&year=2010..2020", "/?q=housing&year=2011&year.from=2020&year.to=2010");
        assertLeadsTo("/?q=&year=2010..9999", "/?q=&year.from=2010&year.to=");
        assertLeadsTo("/?q=housing&theme=water", "/?q=housing&year.from=&year.to=&theme=water");
        String longest = "%D8%B3".repeat(4_096);
        assertLeadsTo("/?q=" + longest + "&year=2010..2020", "/?q=" + longest + "&year.from=2010&year.to=2020");
        assertEquals(400, running.get("/?year.from=soon").statusCode());
        String html = running.get("/?q=housing&year=2010..2020").body();
        assertTrue(
                html.contains("name=\"year.from\" value=\"2010\"") && html.contains("name=\"year.to\" value=\"2020\""),
                html);
        assertTrue(html.contains("Remove Year: 2010–2020"));
        assertFalse(html.contains("value=\"2010..2020\""), "the fields alone carry the range");
        assertTrue(running.get("/?q=housing&year=2010..9999").body().contains("Remove Year: since 2010"));
    }

    @Test
    void everyPageOfTheListIsWithinReach() throws IOException {
        String html = running.get("/?q=&page=5&size=2").body();
        for (int page : new int[] {1, 3, 4, 6, 7, 15}) {
            assertTrue(html.contains("aria-label=\"page " + page + "\""), "page " + page);
        }
        assertTrue(html.contains("rel=\"prev\" href=\"/?q=&amp;size=2&amp;page=4\""), html);
        String beyond = running.get("/?q=&page=999").body();
        assertTrue(beyond.contains("There are no more results on this page."));
    }

    @Test
    void anEmptyListSaysWhatToDo() throws IOException {
        String html = running.get("/?q=nothingfindsthis&theme=housing").body();
        assertTrue(html.contains("Check the spelling"), html);
    }

    @Test
    void aWorkShowsVersionsFilesTermsAndItsPassagesByLanguage() throws IOException {
        String html = running.get("/works/charter").body();
        assertTrue(html.contains("id=\"version-ar\"") && html.contains("carta – año.docx"));
        assertTrue(html.contains("<dt>Author</dt>") && html.contains("<bdi>Assembly of Harbour Cities</bdi>"));
        assertTrue(html.contains("<h3>Arabic</h3>") && html.contains("All 4 passages"));
        String matching = running.get("/works/charter?q=vivienda").body();
        assertTrue(matching.contains("1 passage matches “vivienda”") && matching.contains("<mark>vivienda</mark>"));
        assertFalse(matching.contains("<h3>Arabic</h3>"));
    }

    @Test
    void manyPassagesAreSpreadOverPages() throws IOException {
        String first = running.get("/works/case-1").body();
        assertTrue(first.contains("All 40 passages") && first.contains("href=\"/works/case-1?page=2\""), first);
        assertTrue(running.get("/works/case-1?page=2").body().contains("On page 40"));
    }

    @Test
    void aWorkThatIsNotReadableShowsOnlyItsDescription() throws IOException {
        String html = running.get("/works/closed").body();
        assertTrue(html.contains("Only the description of this work is public."));
        assertFalse(html.contains("report.pdf"));
    }

    @Test
    void aPassageLeadsToItsPageAndMark() throws IOException {
        HttpResponse<String> answer = running.get("/passages/charter3?ui=ar");
        assertEquals(303, answer.statusCode());
        String url = answer.headers().firstValue("Location").orElseThrow();
        assertEquals("/documents/charter-pdf?page=57&p=charter3&ui=ar#passage", url);
        String html = running.get(url.substring(0, url.indexOf('#'))).body();
        assertTrue(html.contains("<section class=\"piece found\" id=\"passage\""), html);
        assertEquals(404, running.get("/passages/nothing").statusCode());
    }

    @Test
    void aDocumentPageMarksTheWordsAndLeadsToTheOriginal() throws IOException {
        String html = running.get("/documents/charter-pdf?page=12&q=housing").body();
        assertTrue(html.contains("<mark>housing</mark>"));
        assertTrue(html.contains("href=\"/documents/charter-pdf/file#page=12\""), html);
        assertTrue(html.contains("href=\"/documents/charter-pdf?page=13&amp;q=housing\""));
        assertTrue(
                running.get("/documents/charter-pdf?p=charter1").body().contains("page 31"),
                "a passage knows its page");
        assertTrue(running.get("/documents/charter-pdf?page=13").body().contains("There is no text on this page."));
        assertEquals(404, running.get("/documents/charter-pdf?page=69").statusCode());
        assertEquals(400, running.get("/documents/charter-pdf?page=x").statusCode());
    }

    @Test
    void aFactIsSaidOnce() throws IOException {
        String html = running.get("/works/charter?ui=en").body();
        String details = html.substring(html.indexOf("<dl>"), html.indexOf("</dl>"));
        assertEquals(2, details.split("<dt>Place</dt>", -1).length, details);
        assertEquals(2, details.split("Porto Vell</bdi>", -1).length, details);
        assertFalse(details.contains("Year"), details);
        assertTrue(details.contains("href=\"/?year=2011&amp;ui=en\"><bdi>December 5, 2011</bdi>"), details);
    }

    @Test
    void aFileWithoutPagesHasNoPageNumbers() throws IOException {
        String document = running.get("/documents/guide-html?page=1&ui=en").body();
        assertTrue(document.contains("<h2 class=\"here\"><bdi>guide.html</bdi></h2>"), document);
        assertFalse(document.contains("page 1"), document);
        assertFalse(document.contains("1 page"), document);
        String work = running.get("/works/guide?ui=en").body();
        assertTrue(work.contains("<bdi>guide.html</bdi></a>"), work);
        assertFalse(work.contains("page 1") || work.contains("1 page"), work);
        assertTrue(running.get("/api/v1/works/guide").body().contains("\"pages\":1"));
    }

    @Test
    void aFormerIdLeadsToTheWork() throws IOException {
        HttpResponse<String> answer = running.get("/works/former-charter?q=housing&ui=es");
        assertEquals(301, answer.statusCode());
        assertEquals(
                "/works/charter?q=housing&ui=es",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aHitLeadsToTheSamePassagesThatItCounted() throws IOException {
        String html =
                running.get("/?q=housing&language=en&expand=off&theme=housing").body();
        assertTrue(html.contains("href=\"/works/charter?q=housing&amp;language=en&amp;expand=off\""), html);
        running.get("/works/charter?q=housing&language=en&expand=off");
        assertEquals(List.of("en"), running.searcher.asked.selection().get("language"));
    }

    @Test
    void aPageThatCannotBeReadKeepsItsLanguage() throws IOException {
        HttpResponse<String> answer = running.get("/?page=x&ui=es");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("no es un número utilizable"), answer.body());
    }

    @Test
    void documentOfWhichNothingWasReadHasAFirstPage() throws Exception {
        assertEquals(200, running.get("/documents/charter-docx").statusCode());
        assertEquals(200, running.get("/documents/charter-docx?page=1").statusCode());
        assertEquals(404, running.get("/documents/charter-docx?page=2").statusCode());
    }

    @Test
    void whatIsGoneIsSaidToBeGone() throws IOException {
        assertEquals(410, running.get("/works/once-here").statusCode());
        assertEquals(410, running.get("/documents/once-here").statusCode());
        assertEquals(410, running.get("/documents/once-here/file").statusCode());
        assertEquals(404, running.get("/works/never-here").statusCode());
        assertEquals(404, running.get("/passages/never-here").statusCode());
    }

    @Test
    void aTextThatWasChangedLeadsToTheNearestOfToday() throws IOException {
        HttpResponse<String> answer = running.get("/passages/edited?ui=ar");
        assertEquals(410, answer.statusCode());
        String html = answer.body();
        assertTrue(html.contains("href=\"/documents/charter-pdf?page=12&amp;p=charter0&amp;ui=ar#passage\""), html);
        assertTrue(html.contains("<p lang=\"en\" dir=\"ltr\"") || html.contains("lang=\"en\" dir=\"ltr\""), html);
        assertTrue(html.contains("href=\"/works/charter?ui=ar\""), html);
        String taken = running.get("/passages/taken?ui=en").body();
        assertTrue(
                taken.contains("look in the work it was part of") && taken.contains("href=\"/works/charter?ui=en\""));
        assertFalse(taken.contains("nearest"), taken);
    }

    @Test
    void aRemovedWorkIsSearchedForByItsTitleIfThatMayBeTold() throws IOException {
        String html = running.get("/works/once-here").body();
        assertTrue(html.contains("href=\"/?q=Un%20plan%20d%27eau&amp;syntax=off\""), html);
        assertTrue(html.contains("<bdi lang=\"fr\" dir=\"ltr\">Un plan d'eau</bdi>"), html);
        HttpResponse<String> withdrawn = running.get("/works/withdrawn");
        assertEquals(410, withdrawn.statusCode());
        assertFalse(withdrawn.body().contains("Search for its title"), withdrawn.body());
        assertTrue(running.get("/documents/charter-rtf").body().contains("href=\"/works/charter\""));
    }

    @Test
    void whatHadAnotherIdIsFoundUnderTodays() throws IOException {
        assertMoved("/works/charter", "/works/former-charter");
        assertMoved("/works/charter", "/documents/former-charter");
        assertMoved("/documents/charter-pdf?page=12&q=x&p=charter0", "/documents/former-pdf?page=12&p=former0&q=x");
        assertMoved("/documents/charter-pdf?page=12", "/documents/former-pdf?page=12");
        assertMoved("/documents/charter-pdf/file", "/documents/former-pdf/file");
    }

    private static void assertMoved(String today, String former) throws IOException {
        HttpResponse<String> answer = running.get(former);
        assertEquals(301, answer.statusCode(), former);
        assertEquals(today, answer.headers().firstValue("Location").orElseThrow());
    }

    private static void assertLeadsTo(String tidy, String untidy) throws IOException {
        HttpResponse<String> answer = running.get(untidy);
        assertEquals(303, answer.statusCode(), untidy);
        assertEquals(tidy, answer.headers().firstValue("Location").orElseThrow());
    }
}
