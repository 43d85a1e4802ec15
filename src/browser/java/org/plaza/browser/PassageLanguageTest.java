package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.plaza.model.Passage;

/** A screen reader is told the language of every passage. */
@BrowserTest
class PassageLanguageTest {

    private static final List<String> QUESTIONS =
            List.of("housing", "vivienda", "logement", "habitatge", "السكن", "주거");

    private static final String WHOLE = """
            () => [...document.querySelectorAll("[id^='p-']")].map(part =>
                [part.id.slice(2), part.querySelector(".text").closest("[lang]").lang])
            """;

    private static final String LISTED = """
            () => [...document.querySelectorAll("#passages .passage")].map(passage =>
                [new URL(passage.querySelector("a").href).searchParams.get("p"),
                 passage.querySelector(".text").closest("[lang]").lang])
            """;

    private static final String BESIDE = """
            () => [...document.querySelectorAll(".side .text")].map(text =>
                [new URL(text.nextElementSibling.querySelector("a").href).searchParams.get("p"), text.closest("[lang]").lang])
            """;

    /** Works with the most languages, so many of them. */
    private static final int WORKS = 3;

    @Test
    void isTheOneTheApiNames(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        Set<String> met = new HashSet<>();
        for (String question : QUESTIONS) {
            String asked = "q=" + Hub.encoded(question);
            List<List<String>> said = said(complete(hub, asked));
            tab.go("/?" + asked);
            assertEquals(said, tab.page().evaluate("""
                    () => [...document.querySelectorAll(".hit")].map(hit =>
                        [...hit.querySelectorAll(".passage .text")].map(text => text.closest("[lang]").lang))
                    """), question);
            said.forEach(met::addAll);
        }
        assertTrue(met.size() >= 4, met::toString);
    }

    @Test
    void isTheSameWhereThePassageStands(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        Set<String> met = new HashSet<>();
        for (JsonNode work : works(hub)) {
            Map<String, String> languages = languages(hub, work);
            String id = "/works/" + Hub.encoded(work.path("id").asText());
            tab.go(id);
            assertEquals(Set.of(), wrong(shown(tab, LISTED), languages), id);
            String pair =
                    id + "/parallel?version=" + work.path("languages").path(0).asText() + "&beside="
                            + work.path("languages").path(1).asText();
            tab.go(pair);
            assertEquals(Set.of(), wrong(shown(tab, BESIDE), languages), pair);
            for (JsonNode document : work.path("documents")) {
                String text = "/documents/" + Hub.encoded(document.path("id").asText()) + "/text.html";
                tab.go(text);
                Map<String, String> whole = shown(tab, WHOLE);
                assertEquals(Set.of(), wrong(whole, languages), text);
                met.addAll(whole.values());
            }
        }
        assertTrue(met.size() >= 4, met::toString);
    }

    @Test
    void isTheSameOnThePageOfADocumentWithManyLanguages(Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        for (JsonNode work : works(hub)) {
            Set<String> seen = new HashSet<>();
            for (JsonNode passage : passages(hub, work)) {
                if (seen.add(passage.path("document").asText() + lang(passage))) {
                    tab.go(passage.path("url").asText());
                    assertEquals(
                            lang(passage),
                            tab.page().locator("#passage .text").evaluate("text => text.closest('[lang]').lang"),
                            tab.page()::url);
                }
            }
            assertTrue(seen.size() > 1, seen::toString);
        }
    }

    private static List<JsonNode> works(Hub hub) {
        return StreamSupport.stream(
                        hub.api("search?q=article:1&size=100").path("hits").spliterator(), false)
                .filter(hit -> hit.path("languages").size() > 1)
                .sorted(Comparator.comparing(hit -> -hit.path("languages").size()))
                .limit(WORKS)
                .toList();
    }

    private static JsonNode passages(Hub hub, JsonNode work) {
        return hub.api("works/" + Hub.encoded(work.path("id").asText()) + "/passages?q=")
                .path("passages");
    }

    private static Map<String, String> languages(Hub hub, JsonNode work) {
        Map<String, String> languages = new HashMap<>();
        passages(hub, work).forEach(passage -> languages.put(passage.path("id").asText(), lang(passage)));
        return languages;
    }

    private static Map<String, String> shown(Tab tab, String script) {
        Map<String, String> shown = new HashMap<>();
        for (Object pair : (List<?>) tab.page().evaluate(script)) {
            shown.put((String) ((List<?>) pair).getFirst(), (String) ((List<?>) pair).getLast());
        }
        assertFalse(shown.isEmpty(), tab.page()::url);
        return shown;
    }

    private static Set<String> wrong(Map<String, String> shown, Map<String, String> said) {
        Set<String> wrong = new TreeSet<>();
        shown.forEach((passage, language) -> {
            if (!language.equals(said.get(passage))) {
                wrong.add(passage + " is " + said.get(passage) + ", shown as " + language);
            }
        });
        return wrong;
    }

    /** What a busy machine could not answer in time it says in a note, and answers better when it is asked again. */
    private static JsonNode complete(Hub hub, String asked) {
        JsonNode answer = hub.api("search?ui=en&" + asked);
        for (int again = 0; again < 5 && !answer.path("query").path("notes").isEmpty(); again++) {
            answer = hub.api("search?ui=en&" + asked);
        }
        return answer;
    }

    private static List<List<String>> said(JsonNode answer) {
        List<List<String>> hits = new ArrayList<>();
        for (JsonNode hit : answer.path("hits")) {
            List<String> languages = new ArrayList<>();
            hit.path("passages").forEach(passage -> languages.add(lang(passage)));
            hits.add(languages);
        }
        return hits;
    }

    private static String lang(JsonNode passage) {
        String language = passage.path("language").asText();
        return language.equals(Passage.UNKNOWN_LANGUAGE) ? "" : language;
    }
}
