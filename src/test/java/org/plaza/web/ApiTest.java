package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.search.Question.Sort;

class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The shape that programs rely on: the names of all fields, in order, down to the leaves. */
    private static final String SHAPE = """
            {"query": {"text": "", "notes": [""], "expansions": [{"words": "", "concept": "", "added": {}, "on": true}]},
             "total": 1, "tookMillis": 1.5, "page": 1, "size": 10,
             "hits": [{"id": "", "title": "", "titleLanguage": "", "type": "", "date": "", "languages": [""],
                       "places": [""], "themes": [""], "url": "",
                       "documents": [{"id": "", "file": "", "format": "", "pages": 1, "languages": [""]}],
                       "score": 1.5, "matched": [""], "spread": true,
                       "passages": [{"id": "", "document": "", "page": 1, "pageLabel": "",
                                     "article": {"number": 1, "label": ""}, "heading": [""], "language": "",
                                     "text": "", "highlights": [[1]], "url": ""}],
                       "morePassages": 1}],
             "facets": [{"name": "", "label": "",
                         "values": [{"value": "", "label": "", "count": 1, "selected": true,
                                     "children": []}]}]}""";

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
    void aSearchHasEveryFieldOfTheContractAndNoOther() throws IOException {
        JsonNode answer = get("/api/v1/search?q=%22housing&size=1");
        assertEquals(paths(JSON.readTree(SHAPE)), paths(get("/api/v1/search?q=housing&size=1"), answer));
    }

    @Test
    void whatMayHaveBeenMeantIsToldWithWhatWasChanged() throws IOException {
        JsonNode query = get("/api/v1/search?q=housin%20policy").get("query");
        assertEquals(JSON.readTree("{\"text\":\"housing policy\",\"changed\":[[0,7]]}"), query.get("didYouMean"));
        assertTrue(
                get("/api/v1/search?q=housing").get("query").path("didYouMean").isMissingNode());
    }

    @Test
    void suggestionsLeadSomewhere() throws IOException {
        assertEquals(JSON.readTree("""
                {"query": "log", "suggestions": [
                  {"kind": "concept", "text": "Housing", "language": "en", "label": "logement", "labelLanguage": "fr",
                   "count": 12, "url": "/?theme=housing", "facet": "theme", "facetLabel": "Theme", "value": "housing"},
                  {"kind": "concept", "text": "Logistics", "language": "en", "count": 2, "url": "/?q=Logistics"},
                  {"kind": "work", "text": "Global Charter", "language": "en", "count": 1, "url": "/works/charter"},
                  {"kind": "words", "text": "logement", "language": "fr", "count": 3, "url": "/?q=logement"}]}"""), get("/api/v1/suggest?q=log&utm_source=x"));
        assertEquals("en 8 log", running.searcher.suggested);
        assertEquals(
                1, get("/api/v1/suggest?q=log&ui=ca&size=1").get("suggestions").size());
        assertEquals("ca 1 log", running.searcher.suggested);
    }

    @Test
    void nothingTypedSuggestsNothing() throws IOException {
        for (String empty : List.of("", "?q=", "?q=%20")) {
            assertEquals(0, get("/api/v1/suggest" + empty).get("suggestions").size());
        }
    }

    @Test
    void suggestionsThatCannotBeGivenAreRefusedWithASentence() throws IOException {
        for (String query : List.of("size=0", "size=21", "size=x", "q=a&q=b", "ui=%3F", "q=" + "a".repeat(4097))) {
            HttpResponse<String> answer = running.get("/api/v1/suggest?" + query);
            assertEquals(400, answer.statusCode(), query);
            assertTrue(JSON.readTree(answer.body()).get("detail").asText().endsWith("."), answer.body());
        }
    }

    /** The union of the paths of some values; names under {@code added} are languages, not fields. */
    private static TreeSet<String> paths(JsonNode... values) {
        TreeSet<String> paths = new TreeSet<>();
        for (JsonNode value : values) {
            collect("", value, paths);
        }
        return paths;
    }

    private static void collect(String path, JsonNode value, TreeSet<String> paths) {
        paths.add(
                path + " " + (value.isNumber() ? "NUMBER" : value.getNodeType().name()));
        if (value.isArray()) {
            value.forEach(item -> collect(path + "[]", item, paths));
        } else if (value.isObject() && !path.endsWith("added")) {
            value.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), paths));
        }
        if (path.endsWith(".children")) {
            paths.removeIf(p -> p.startsWith(path + "[]"));
        }
    }

    @Test
    void aHitSaysWhatTheSearcherSaid() throws IOException {
        JsonNode hit = get("/api/v1/search?q=housing&size=1").at("/hits/0");
        assertEquals("charter", hit.at("/id").asText());
        assertEquals("/works/charter", hit.at("/url").asText());
        assertEquals("2011-12-05", hit.at("/date").asText());
        assertEquals("documents/charter.pdf", hit.at("/documents/0/file").asText());
        JsonNode passage = hit.at("/passages/0");
        assertEquals(12, passage.at("/page").asInt());
        assertEquals("8", passage.at("/pageLabel").asText());
        assertEquals(12, passage.at("/article/number").asInt());
        assertEquals("/passages/charter0", passage.at("/url").asText());
        int start = passage.at("/highlights/0/0").asInt();
        int end = passage.at("/highlights/0/1").asInt();
        assertEquals("housing", passage.at("/text").asText().substring(start, end));
    }

    @Test
    void narrowerValuesStandUnderTheBroaderOne() throws IOException {
        JsonNode children = get("/api/v1/search?theme=rent").at("/facets/0/values/0/children");
        assertEquals("rent", children.at("/0/value").asText());
        assertTrue(children.at("/0/selected").asBoolean());
    }

    @Test
    void idsAreEncodedInAddressesAndAddressesLeadBack() throws IOException {
        JsonNode hit = get("/api/v1/search?q=%EC%8B%9C%EB%AF%BC").at("/hits/0");
        assertEquals(FakeHub.SLASHED, hit.at("/id").asText());
        assertEquals("/works/HC%2FRES%2F45%2F12", hit.at("/url").asText());
        assertEquals(200, running.get(hit.at("/url").asText()).statusCode());
        assertEquals(
                FakeHub.SLASHED,
                get("/api/v1" + hit.at("/url").asText()).at("/id").asText());
    }

    @Test
    void everyParameterReachesTheQuestion() throws IOException {
        get("/api/v1/search?q=a+b%26c&page=2&size=7&sort=newest&expand=off&without=rent&without=w+t&syntax=off&ui=ca"
                + "&theme=housing&theme=water&place=co&colour=red");
        var asked = running.searcher.asked;
        assertEquals("a b&c", asked.text());
        assertEquals(Map.of("theme", List.of("housing", "water"), "place", List.of("co")), asked.selection());
        assertEquals(new org.plaza.search.Question.Paging(2, 7, Sort.NEWEST), asked.paging());
        assertEquals(
                new org.plaza.search.Question.Options(false, false, "ca", java.util.Set.of("rent", "w t")),
                asked.options());
    }

    @Test
    void notesAreSentencesInTheLanguageAskedFor() throws IOException {
        String note =
                get("/api/v1/search?q=%22housing&ui=es").at("/query/notes/0").asText();
        assertEquals(
                "«\"housing» no se pudo interpretar como sintaxis de búsqueda: se buscó como palabras sueltas.", note);
    }

    @Test
    void aWorkHasItsVersionsTermsAndFacets() throws IOException {
        JsonNode work = get("/api/v1/works/charter");
        assertEquals(4, work.at("/versions").size());
        assertEquals("Assembly of Harbour Cities", work.at("/terms/creator/0").asText());
        assertEquals("housing", work.at("/facets/0/values/0/value").asText());
        assertTrue(work.at("/readable").asBoolean());
    }

    @Test
    void aWorkThatIsNotReadableShowsNoFiles() throws IOException {
        JsonNode work = get("/api/v1/works/closed");
        assertTrue(work.at("/documents").isArray() && work.at("/documents").isEmpty());
        assertEquals(404, running.get("/documents/closed-pdf").statusCode());
        assertEquals(404, running.get("/documents/closed-pdf/file").statusCode());
    }

    @Test
    void thePassagesOfAWorkAreThoseThatMatch() throws IOException {
        assertEquals(4, get("/api/v1/works/charter/passages").at("/total").asInt());
        JsonNode matching = get("/api/v1/works/charter/passages?q=vivienda");
        assertEquals(1, matching.at("/total").asInt());
        assertEquals("es", matching.at("/passages/0/language").asText());
    }

    @Test
    void whatIsMissingOrGoneIsAProblemWithASentence() throws IOException {
        assertProblem(404, "/api/v1/works/nothing", "nothing");
        assertProblem(404, "/api/v1/works/nothing/passages", "nothing");
        assertProblem(410, "/api/v1/works/once-here", "once-here");
        assertProblem(404, "/api/v1/nothing", "/api/v1/nothing");
    }

    @Test
    void whatIsGoneSaysWhereToGoInstead() throws IOException {
        HttpResponse<String> edited = running.get("/passages/edited", "Accept", "application/json");
        assertEquals(410, edited.statusCode());
        assertEquals(
                "application/problem+json",
                edited.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = JSON.readTree(edited.body());
        assertEquals("/passages/charter0", problem.at("/nearest/0").asText());
        assertEquals("/works/charter", problem.at("/work").asText());
        JsonNode removed = new ObjectMapper()
                .readTree(running.get("/api/v1/works/once-here").body());
        assertEquals("/?q=Un%20plan%20d%27eau&syntax=off", removed.at("/search").asText());
    }

    @Test
    void parametersThatCannotBeReadAreRefusedWithASentence() throws IOException {
        List<String> refused = List.of(
                "page=0",
                "page=-1",
                "page=x",
                "page=",
                "page=1.5",
                "page=99999999999999999999",
                "page=%D9%A1",
                "size=0",
                "size=101",
                "size=ten",
                "size=2147483648",
                "page=1&page=1",
                "q=a&q=b",
                "size=1&size=2",
                "sort=best",
                "sort=newest&sort=newest",
                "expand=yes",
                "syntax=1",
                "ui=en&ui=es",
                "ui=%3Cb%3E",
                "q=%FF",
                "q=%C3",
                "q=%ED%A0%80",
                "q=%C0%AF",
                "x=%FF",
                "%FF=x",
                "theme=%80",
                "q=" + "a".repeat(4_097),
                "q=" + "%20".repeat(33_000));
        for (String query : refused) {
            assertProblem(400, "/api/v1/search?" + query, "");
            assertEquals(400, running.get("/?" + query).statusCode(), "the page with " + query);
        }
    }

    @Test
    void whatIsOnlyOddIsAnswered() throws IOException {
        List<String> answered = new ArrayList<>(List.of(
                "",
                "q=",
                "q",
                "&&&",
                "=",
                "q=%00%01%1F",
                "q=%F0%9F%8F%99",
                "nonsense=1&nonsense=2",
                "page=999999999&size=100",
                "theme=%22%3E",
                "ui=tlh",
                "q=" + "a".repeat(4_096),
                "q=%2522",
                "q=+"));
        for (String query : answered) {
            assertEquals(200, running.get("/api/v1/search?" + query).statusCode(), query);
            assertEquals(200, running.get("/?" + query).statusCode(), "the page with " + query);
        }
        assertEquals(
                0, get("/api/v1/search?page=999999999&size=100").at("/hits").size());
    }

    @Test
    void otherMethodsAreRefused() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "QUERY")) {
            HttpResponse<String> answer = running.send(method, "/api/v1/search");
            assertEquals(405, answer.statusCode(), method);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    private static JsonNode get(String path) throws IOException {
        HttpResponse<String> answer = running.get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        return JSON.readTree(answer.body());
    }

    private static void assertProblem(int status, String path, String named) throws IOException {
        HttpResponse<String> answer = running.get(path);
        assertEquals(status, answer.statusCode(), path);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(status, problem.at("/status").asInt());
        String sentence = problem.at("/detail").asText();
        assertTrue(sentence.contains(named) && sentence.endsWith("."), sentence);
    }
}
