package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentDoorsTest {

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
    void aMatchComesWithItsPageAndTheTextAroundIt() throws IOException {
        JsonNode answer = json("/documents/charter-pdf/matches?q=housing");
        assertEquals("charter-pdf", answer.path("document").asText());
        JsonNode match = answer.path("matches").path(0);
        assertEquals(12, match.path("page").asInt());
        assertEquals("charter0", match.path("passage").asText());
        assertEquals("housing", match.path("text").asText());
        assertTrue(match.path("before").asText().endsWith("has the right to adequate "), match.toString());
        assertTrue(match.path("after").asText().startsWith(" and to safe water."), match.toString());
        assertEquals(0, json("/documents/charter-pdf/matches").path("matches").size());
    }

    @Test
    void matchesAreInReadingOrderAndOfThisDocumentAlone() throws IOException {
        JsonNode matches = json("/documents/case-1/matches?q=council").path("matches");
        assertEquals(40, matches.size());
        for (int i = 0; i < matches.size(); i++) {
            assertEquals(i + 1, matches.path(i).path("page").asInt());
        }
        assertEquals(
                0,
                json("/documents/charter-docx/matches?q=housing")
                        .path("matches")
                        .size());
    }

    @Test
    void thePassageTheReaderCameForComesWithItsPages() throws IOException {
        JsonNode passage =
                json("/documents/charter-pdf/matches?q=housing&p=charter1").path("passage");
        assertEquals(31, passage.path("parts").path(0).path("page").asInt());
        assertTrue(passage.path("parts").path(0).path("text").asText().startsWith("Toda persona"), passage.toString());
        assertEquals(
                0,
                json("/documents/charter-pdf/matches?p=nowhere")
                        .path("passage")
                        .path("parts")
                        .size());
    }

    @Test
    void aFormFeedStandsBeforeEachPageOfThePlainText() throws IOException {
        HttpResponse<String> answer = running.get("/documents/charter-pdf/text");
        assertEquals("text/plain;charset=utf-8", header(answer, "Content-Type"));
        assertEquals("en, es, fr, ar", header(answer, "Content-Language"));
        String[] pages = answer.body().split("\f", -1);
        assertEquals(57, pages.length);
        assertEquals("", pages[0]);
        assertTrue(pages[11].startsWith("Every person who lives"), pages[11]);
        assertTrue(pages[56].startsWith("لكل من يسكن"), pages[56]);
        assertEquals("", running.get("/documents/charter-docx/text").body());
    }

    @Test
    void textThatWasRecognisedInAScanIsSaidToBe() throws IOException {
        String report = "/documents/" + FakeHub.SLASHED.replace("/", "%2F");
        String html = running.get(report + "?page=2&ui=en").body();
        assertTrue(html.contains("A program recognised the text of 2 of 3 pages of this file in a scan"), html);
        assertTrue(html.contains("3 pages · text recognised in a scan"), html);
        assertFalse(running.get("/documents/charter-pdf?page=12&ui=en").body().contains("recognised"));
    }

    @Test
    void theWholeTextHasAnAnchorForEachPageAndPassage() throws IOException {
        String html = running.get("/documents/charter-pdf/text.html?ui=en").body();
        assertTrue(html.contains("id=\"page-12\""), html);
        assertTrue(html.contains("id=\"p-charter0\""), html);
        assertTrue(html.contains("page 12 (printed 8)"), html);
        assertTrue(html.contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">"), html);
        assertFalse(html.contains("viewer.js"), html);
        String hostile = running.get("/documents/hostile-html/text.html").body();
        assertTrue(hostile.contains("&lt;script&gt;"), hostile);
        assertFalse(hostile.contains("<script>alert"), hostile);
        assertTrue(running.get("/documents/charter-docx/text.html?ui=en").body().contains("There is no text"));
    }

    @Test
    void headingsOfTheTextAreHeadingsUnderThatOfThePage() throws IOException {
        String id = "/documents/HC%2FRES%2F45%2F12";
        for (String path :
                List.of(id + "?page=2&q=housing", id + "?page=2&p=hcres45120&q=housing", id + "/text.html")) {
            String html = running.get(path).body();
            String text = html.substring(html.indexOf("<div class=\"text\" lang=\"ko\" dir=\"ltr\">"));
            assertTrue(text.contains("<h3>주거</h3>"), path + html);
            assertTrue(text.contains("<h4>제3조 물과 주거</h4>"), path);
            assertTrue(text.contains("<p>모든 시민은"), path);
        }
    }

    @Test
    void aHeadingIsOneLevelBelowTheOneBeforeItAtMost() throws IOException {
        for (String path : List.of(
                "/documents/HC%2FRES%2F45%2F12?page=2",
                "/documents/HC%2FRES%2F45%2F12/text.html",
                "/documents/charter-pdf?page=12",
                "/documents/guide-html/text.html")) {
            int before = 0;
            for (MatchResult heading : Pattern.compile("<h([1-6])")
                    .matcher(running.get(path).body())
                    .results()
                    .toList()) {
                int level = Integer.parseInt(heading.group(1));
                assertTrue(level <= before + 1, path + ": h" + level + " after h" + before);
                before = level;
            }
            assertTrue(before >= 2, path);
        }
    }

    @Test
    void whatIsNotPublicHasNoneOfTheseDoors() throws IOException {
        for (String door : List.of("", "/matches?q=housing", "/text", "/text.html", "/file")) {
            assertEquals(404, running.get("/documents/closed-pdf" + door).statusCode(), door);
            assertEquals(404, running.get("/documents/never-here" + door).statusCode(), door);
            assertEquals(410, running.get("/documents/once-here" + door).statusCode(), door);
        }
    }

    @Test
    void onlyThePageOfAPdfMayShowPicturesOfItsOwnMaking() throws IOException {
        String viewer = header(running.get("/documents/charter-pdf"), "Content-Security-Policy");
        assertTrue(viewer.contains("img-src 'self' blob: data:;"), viewer);
        assertTrue(viewer.contains("script-src 'self';"), viewer);
        for (String path :
                List.of("/", "/documents/guide-html", "/documents/charter-pdf/text.html", "/works/charter")) {
            String policy = header(running.get(path), "Content-Security-Policy");
            assertTrue(policy.contains("img-src 'self';"), path + ": " + policy);
        }
    }

    @Test
    void aPdfIsReadWithoutAScriptToo() throws IOException {
        String html = running.get("/documents/charter-pdf?page=12&q=housing&ui=en&view=pdf")
                .body();
        assertTrue(html.contains("<mark>housing</mark>"), html);
        assertTrue(html.contains("unscripted"), html);
        assertTrue(html.contains("href=\"/documents/charter-pdf/file#page=12\""), html);
        assertTrue(html.contains("data-file=\"/documents/charter-pdf/file\""), html);
        assertTrue(html.contains("view=both\""), html);
        assertTrue(html.contains("1 match on 1 page"), html);
        assertTrue(html.contains("<span class=\"extent\">1 kB</span>"), html);
        assertTrue(html.contains("href=\"/documents/charter-pdf/text\""), html);
    }

    @Test
    void otherFormatsAndMissingFilesHaveNoViewer() throws IOException {
        for (String id : List.of("guide-html", "charter-docx", "outside", "line")) {
            String html = running.get("/documents/" + id).body();
            assertFalse(html.contains("viewer.js"), id);
            assertFalse(html.contains("class=\"viewer\""), id);
        }
    }

    @Test
    void anUnknownViewIsRefusedWithTheKnownOnes() throws IOException {
        HttpResponse<String> answer = running.get("/documents/charter-pdf?view=sideways&ui=en");
        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body().contains("view=“sideways” is not known: choose one of pdf, text, both."), answer.body());
    }

    @Test
    void aSearchInTheDocumentLandsOnTheFirstPageThatMatches() throws IOException {
        String html = running.get("/documents/charter-pdf?q=vivienda&ui=en").body();
        assertTrue(html.contains("<h2 class=\"here\">page 31 (printed 27)</h2>"), html);
        String many = running.get("/documents/case-1?q=council&page=3&ui=en").body();
        assertTrue(many.contains("40 matches on 40 pages"), many);
        assertTrue(many.contains("href=\"/documents/case-1?page=40&amp;q=council&amp;ui=en\""), many);
        assertTrue(running.get("/documents/charter-pdf?q=zzz&ui=en").body().contains("No match in this document"));
    }

    @Test
    void aQuestionThatIsTooLongIsAnsweredWithASentence() throws IOException {
        assertEquals(
                200,
                running.get("/documents/charter-pdf/matches?q=" + "a".repeat(4096))
                        .statusCode());
        assertEquals(
                400,
                running.get("/documents/charter-pdf/matches?q=" + "a".repeat(4097))
                        .statusCode());
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = running.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/json", header(answer, "Content-Type"));
        return new ObjectMapper().readTree(answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("(none)");
    }
}
