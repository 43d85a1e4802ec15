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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.publish.citation.Parsers;

class CitationDoorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void everyFormatHasItsTypeAndAFileName() throws IOException {
        Map<String, String> types = Map.of(
                "txt", "text/plain",
                "bib", "application/x-bibtex",
                "ris", "application/x-research-info-systems",
                "json", "application/vnd.citationstyles.csl+json");
        for (Map.Entry<String, String> type : types.entrySet()) {
            for (String what : List.of("/works/charter", "/passages/charter0")) {
                HttpResponse<String> answer = running.get(what + "/citation." + type.getKey());
                assertEquals(200, answer.statusCode());
                String given = answer.headers().firstValue("Content-Type").orElseThrow();
                assertEquals(type.getValue() + ";charset=utf-8", given.replace(" ", ""));
                String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
                assertTrue(
                        name.contains("filename=\"charter" + (what.contains("passages") ? "-charter0" : "") + "."
                                + type.getKey() + "\""),
                        name);
                assertEquals(!type.getKey().equals("txt"), name.startsWith("attachment"), name);
            }
        }
        assertEquals(404, running.get("/works/charter/citation.xml").statusCode());
    }

    @Test
    void aPassageIsCitedInItsLanguageAndTheWordsAreTheReaders() throws IOException {
        String url = running.server.address() + "/passages/charter0";
        assertEquals(
                "Assembly of Harbour Cities. Charter of Harbour Cities for Water and Housing. December 5, 2011. "
                        + "Article XII, p. 8. " + url + ".\n",
                running.get("/passages/charter0/citation.txt?ui=en").body());
        assertEquals(
                "Assembly of Harbour Cities. Charter of Harbour Cities for Water and Housing. 5 décembre 2011. "
                        + "Article XII, p.\u00a08. " + url + ".\n",
                running.get("/passages/charter0/citation.txt?ui=fr").body());
        assertEquals(
                "8",
                Parsers.csl(running.get("/passages/charter0/citation.json").body())
                        .getPage());
    }

    @Test
    void idsOfAnyKindAreCited() throws IOException {
        String answer = running.get("/works/HC%2FRES%2F45%2F12/citation.bib").body();
        assertTrue(Parsers.bibtex(answer).getKey().getValue().matches("HC-RES-45-12-[0-9a-f]{8}"));
        assertTrue(answer.contains("/works/HC%2FRES%2F45%2F12}"), answer);
    }

    @Test
    void whatIsNotThereIsNotCited() throws IOException {
        assertEquals(404, running.get("/works/nothing/citation.bib").statusCode());
        assertEquals(410, running.get("/works/once-here/citation.bib").statusCode());
        assertEquals(404, running.get("/passages/nothing/citation.ris").statusCode());
        HttpResponse<String> language = running.get("/works/charter/citation.ris?language=xx&ui=en");
        assertEquals(400, language.statusCode());
        assertTrue(language.body().contains("choose one of en, es, fr, ar"), language.body());
        assertEquals(405, running.send("POST", "/works/charter/citation.bib").statusCode());
    }

    @Test
    void aWorkWithoutPublicTextIsCitedToo() throws IOException {
        assertEquals(
                "Ledger of the housing fund. 2020. " + running.server.address() + "/works/closed.\n",
                running.get("/works/closed/citation.txt?ui=en").body());
        assertFalse(running.get("/works/closed").body().contains("citation_pdf_url"));
    }

    @Test
    void thePageHasTheTagsThatReferenceManagersAndScholarRead() throws IOException {
        String html = running.get("/works/charter?ui=es&utm_source=x").body();
        String site = running.server.address();
        for (String tag : List.of(
                "<meta name=\"citation_title\" lang=\"en\" content=\"Charter of Harbour Cities for Water and Housing\">",
                "<meta name=\"citation_author\" content=\"Assembly of Harbour Cities\">",
                "<meta name=\"citation_publication_date\" content=\"2011/12/05\">",
                "<meta name=\"citation_pdf_url\" content=\"" + site + "/documents/charter-pdf/file\">",
                "<meta name=\"citation_abstract_html_url\" content=\"" + site + "/works/charter\">",
                "<meta name=\"citation_language\" content=\"en\">",
                "<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">",
                "<meta name=\"DC.title\" lang=\"en\" content=",
                "<meta name=\"DC.creator\" content=\"Assembly of Harbour Cities\">",
                "<meta name=\"DC.date\" content=\"2011-12-05\">",
                "<meta name=\"DC.language\" content=\"fr\">",
                "<meta name=\"DC.rights\" content=\"CC BY 4.0\">",
                "<meta name=\"DC.coverage\" content=\"Porto Vell\">",
                "<meta property=\"og:title\" content=",
                "<meta property=\"og:url\" content=\"" + site + "/works/charter\">",
                "<meta property=\"og:site_name\" content=\"Biblioteca de Ciudades Portuarias\">",
                "<meta property=\"og:locale\" content=\"es_ES\">",
                "<meta property=\"og:locale:alternate\" content=\"fr_FR\">",
                "<meta name=\"twitter:card\" content=\"summary\">",
                "<link rel=\"canonical\" href=\"" + site + "/works/charter?ui=es\">",
                "<link rel=\"alternate\" hreflang=\"ar\" href=\"" + site + "/works/charter?ui=ar\">",
                "<link rel=\"alternate\" type=\"application/x-bibtex\" title=\"BibTeX\" href=\"" + site
                        + "/works/charter/citation.bib?language=en&amp;ui=es\">")) {
            assertTrue(html.contains(tag), () -> tag + " is missing in " + html);
        }
    }

    @Test
    void thePageDescribesItsWorkInTheWordsOfSchemaOrg() throws IOException {
        JsonNode json = data(running.get("/works/charter?ui=en").body());
        assertEquals("https://schema.org", json.path("@context").textValue());
        assertEquals("CreativeWork", json.path("@type").textValue());
        assertEquals("2011-12-05", json.path("datePublished").textValue());
        assertEquals(4, json.path("inLanguage").size());
        assertEquals(
                "Marsalah", json.path("spatialCoverage").path(1).path("name").textValue());
        assertEquals("Housing", json.path("about").path(0).path("name").textValue());
        assertTrue(json.path("isAccessibleForFree").booleanValue());
        JsonNode spanish = json.path("workExample").path(1);
        assertEquals("es", spanish.path("inLanguage").textValue());
        assertEquals(2, spanish.path("encoding").size());
        assertEquals(
                running.server.address() + "/documents/charter-pdf/file",
                spanish.path("encoding").path(0).path("contentUrl").textValue());
        assertEquals(
                "application/pdf",
                spanish.path("encoding").path(0).path("encodingFormat").textValue());
    }

    @Test
    void noMetadataBreaksOutOfThePage() throws IOException {
        String html = running.get("/works/hostile?ui=en").body();
        assertEquals("Housing " + FakeHub.HOSTILE, data(html).path("name").textValue());
        String head = html.substring(0, html.indexOf("<body>"));
        assertTrue(head.contains("content=\"Housing <script>alert('x')</script> &amp; &#34;quotes&#34;\"")
                || head.contains("content=\"Housing &lt;script"));
        assertEquals(
                "Housing " + FakeHub.HOSTILE,
                Parsers.csl(running.get("/works/hostile/citation.json").body()).getTitle());
    }

    @Test
    void theSiteIsCalledAsTheRequestAndAProxySay() throws IOException {
        String request = "GET /works/charter/citation.txt?ui=en HTTP/1.1\r\nConnection: close\r\nHost: ";
        assertTrue(running.raw(request + "hub.example\r\n\r\n").contains(" http://hub.example/works/charter."));
        assertTrue(running.raw(
                        request + "a.example:81\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: hub.example\r\n\r\n")
                .contains(" https://hub.example/works/charter."));
        for (String odd : List.of("\"><script>", "a b", "x'y", "a\u202Eb", "{}", "..")) {
            for (String header : List.of("Host: " + odd, "Host: h\r\nX-Forwarded-Host: " + odd)) {
                String answer =
                        running.raw("GET /works/charter HTTP/1.1\r\nConnection: close\r\n" + header + "\r\n\r\n");
                assertFalse(answer.contains("//" + odd), answer);
                assertFalse(answer.contains("<script>"), answer);
            }
        }
    }

    @Test
    void everyPassageCanBeCitedAndCopied() throws IOException {
        String html = running.get("/works/charter?ui=en").body();
        assertTrue(html.contains("<p class=\"citation\" id=\"citation\">"));
        assertTrue(html.contains("<p class=\"citation\" id=\"citation-charter0\">"));
        Matcher copies = Pattern.compile("data-copy=\"([#@]?)([^\"]+)\"").matcher(html);
        int found = 0;
        while (copies.find()) {
            found++;
            String what = copies.group(2).replace("&amp;", "&");
            switch (copies.group(1)) {
                case "#" -> assertTrue(html.contains("id=\"" + what + "\""));
                case "@" -> assertEquals(303, running.get(what).statusCode());
                default -> assertEquals(200, running.get(what).statusCode());
            }
        }
        assertEquals(14, found);
        assertTrue(running.get("/?q=housing&ui=en").body().contains("/passages/charter0/citation.bib?ui=en"));
        assertTrue(running.get("/documents/charter-pdf?page=12&p=charter0&ui=en")
                .body()
                .contains("id=\"citation-charter0\""));
        assertEquals(200, running.get("/static/copy.js").statusCode());
    }

    private static JsonNode data(String html) throws IOException {
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(html);
        assertTrue(block.find());
        return JSON.readTree(block.group(1));
    }
}
