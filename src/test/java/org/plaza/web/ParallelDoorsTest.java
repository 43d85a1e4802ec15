package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelDoorsTest {

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
    void articleStandsInBothLanguagesEachWithItsOwnDirection() throws IOException {
        String html = page("/works/charter/parallel?version=ar&beside=fr&ui=en");
        assertTrue(html.contains("id=\"article-12\""), html);
        assertTrue(html.contains("<h2 lang=\"ar\" dir=\"rtl\">المادة ١٢</h2>"), html);
        assertTrue(html.contains("<h2 lang=\"fr\" dir=\"ltr\">Article XII</h2>"), html);
        assertTrue(html.contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">"), html);
        assertTrue(html.contains("href=\"#article-12\"") || !html.contains("class=\"jumps\""), html);
        assertTrue(html.contains("<option value=\"ar\" selected>"), html);
        assertTrue(html.contains("version=fr&amp;beside=ar"), "no way to swap: " + html);
    }

    @Test
    void readersLanguageAndTheNextAreShownWhenNoneIsAskedFor() throws IOException {
        String html = page("/works/charter/parallel?ui=fr");
        assertTrue(html.contains("<option value=\"fr\" selected>"), html);
        assertTrue(html.contains("<option value=\"en\" selected>"), html);
    }

    @Test
    void rowTheReaderCameForAndTheWordsOfTheQuestionAreMarked() throws IOException {
        JsonNode rows =
                json("/api/v1/works/charter/parallel?version=en&beside=es").get("rows");
        String id = rows.get(0).get("version").get("passages").get(0).get("id").asText();
        String html = page("/works/charter/parallel?version=en&beside=es&q=empty+homes&p=" + id);
        assertTrue(html.contains("class=\"pair came\""), html);
        assertTrue(html.contains("id=\"passage\""), html);
        assertTrue(html.contains("<mark>empty homes</mark>"), html);
        assertFalse(
                page("/works/charter/parallel?version=en&beside=es&p=nowhere").contains("came"));
    }

    @Test
    void programsAreGivenRowsWithBothSides() throws IOException {
        JsonNode answer = json("/api/v1/works/charter/parallel?version=AR&beside=fr-CA");
        assertEquals("ar", answer.get("version").asText());
        assertEquals("fr", answer.get("beside").asText());
        assertEquals("articles", answer.get("basis").asText());
        JsonNode row = answer.get("rows").get(0);
        assertEquals(12, row.get("version").get("article").get("number").asInt());
        assertEquals(
                "fr", row.get("beside").get("passages").get(0).get("language").asText());
        assertEquals(
                "40", row.get("beside").get("passages").get(0).get("pageLabel").asText());
    }

    @Test
    void whatCannotBeShownSideBySideIsSaidWithWhatCan() throws IOException {
        assertRefused(404, "/works/charter/parallel?version=ko&ui=en", "no version “ko”: choose one of en, es, fr, ar");
        assertRefused(404, "/api/v1/works/charter/parallel?beside=ko", "no version “ko”");
        assertRefused(400, "/works/charter/parallel?version=fr&beside=fr&ui=en", "“fr” is asked for on both sides");
        assertRefused(400, "/works/charter/parallel?version=fr&version=es&ui=en", "“version” is given more than once");
        assertRefused(404, "/works/guide/parallel?ui=en", "has only one version (ar)");
        assertRefused(404, "/works/closed/parallel?ui=en", "there is no text to read side by side");
        assertRefused(404, "/works/nothing/parallel?ui=en", "There is no work “nothing”");
        assertRefused(410, "/works/once-here/parallel?ui=en", "was removed");
    }

    @Test
    void formerIdLeadsToTodaysPage() throws IOException {
        HttpResponse<String> old = running.get("/works/former-charter/parallel?version=fr&beside=ar");
        assertEquals(301, old.statusCode());
        assertEquals(
                "/works/charter/parallel?version=fr&beside=ar",
                old.headers().firstValue("Location").orElse(""));
    }

    @Test
    void workPageLeadsToItsVersionsSideBySide() throws IOException {
        String html = page("/works/charter?ui=ar");
        assertTrue(html.contains("/works/charter/parallel?version=ar&amp;beside=en"), html);
        assertTrue(html.contains("beside=fr&amp;p="), "no way from a passage to the same in French: " + html);
        assertFalse(page("/works/guide?ui=en").contains("/parallel"));
    }

    @Test
    void similarWorksAreNeverTheWorkItself() throws IOException {
        JsonNode similar = json("/api/v1/works/charter/similar?size=3").get("similar");
        assertEquals(3, similar.size());
        similar.forEach(work -> assertFalse(work.get("id").asText().equals("charter"), similar.toString()));
        assertRefused(400, "/api/v1/works/charter/similar?size=0", "size");
        assertTrue(page("/works/charter?ui=en").contains("Similar works"));
    }

    private static String page(String address) throws IOException {
        HttpResponse<String> answer = running.get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static JsonNode json(String address) throws IOException {
        return new ObjectMapper().readTree(page(address));
    }

    private static void assertRefused(int status, String address, String sentence) throws IOException {
        HttpResponse<String> answer = running.get(address);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(sentence), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }
}
