package org.plaza.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The kinds of pages there are: where one with real data is found through the API, and what it must show. */
enum Kind {
    /** Ways in. */
    HOME(200, List.of(".welcome", ".shelf a"), hub -> "/"),
    /** Works with passages. */
    SEARCH(200, List.of(".hit h3 a", ".hit .passage mark", ".facets"), hub -> "/?q=" + Kind.ASKED),
    /** The same, narrowed by the first value of the first facet. */
    FILTERED(200, List.of(".hit .passage", ".chips a"), hub -> "/?q=" + Kind.ASKED + filter(hub)),
    /** All values of a facet. */
    VALUES(200, List.of(".find input", ".values a"), hub -> "/facets/" + facet(hub) + "?q=" + Kind.ASKED),
    /** All there is of a work. */
    WORK(
            200,
            List.of(".version", ".passage mark", ".details"),
            hub -> hit(hub).path("url").asText() + "?q=" + Kind.ASKED),
    /** Two versions of a work beside each other. */
    PARALLEL(200, List.of(".pair", ".pair [lang]"), Kind::besides),
    /** The page of a document with the passage somebody came for. */
    DOCUMENT(200, List.of(".leaf", "#passage"), hub -> passage(hub, false) + "?q=" + Kind.ASKED),
    /** The same, of a document that is shown as it was made. */
    VIEWER(200, List.of("#passage"), hub -> passage(hub, true) + "?q=" + Kind.ASKED),
    /** The text of a document from its first word to its last. */
    TEXT(200, List.of(".leaf .text"), Kind::text),
    /** How to search. */
    HELP(200, List.of(".help"), hub -> "/help"),
    /** Nothing matches. */
    EMPTY(200, List.of(".empty"), hub -> "/?q=qzxvqzxv"),
    /** Nothing is there. */
    MISSING(404, List.of(".error"), hub -> "/works/qzxvqzxv"),
    /** A request that cannot be read. */
    REFUSED(400, List.of(".error"), hub -> "/?q=a&page=b");

    /** A word that many languages of the hub have an answer to. */
    static final String ASKED = "housing";

    private static final List<String> LANDMARKS = List.of("main h1", "form[role=search] input[name=q]", "header nav");

    private final int status;
    private final List<String> shown;
    private final Function<Hub, String> address;

    Kind(int status, List<String> shown, Function<Hub, String> address) {
        this.status = status;
        this.shown = shown;
        this.address = address;
    }

    /** What its answer must be. */
    int status() {
        return status;
    }

    /** From the first slash on. */
    String address(Hub hub) {
        return address.apply(hub);
    }

    /** Selectors of what must be visible: the landmarks of every page, and the data of this kind. */
    List<String> shown() {
        return Stream.concat(LANDMARKS.stream(), shown.stream()).toList();
    }

    private static JsonNode answer(Hub hub) {
        return hub.api("search?q=" + ASKED);
    }

    /** The first hit that has passages. */
    private static JsonNode hit(Hub hub) {
        return StreamSupport.stream(answer(hub).path("hits").spliterator(), false)
                .filter(hit -> !hit.path("passages").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Where a passage is found, in a PDF or in another file. */
    private static String passage(Hub hub, boolean pdf) {
        for (JsonNode hit : answer(hub).path("hits")) {
            Set<String> documents = documents(hit, pdf);
            for (JsonNode passage : hit.path("passages")) {
                if (documents.contains(passage.path("document").asText())) {
                    return passage.path("url").asText();
                }
            }
        }
        throw new AssertionError("no passage is found in " + (pdf ? "a PDF" : "another file than a PDF"));
    }

    private static Set<String> documents(JsonNode hit, boolean pdf) {
        Set<String> ids = new HashSet<>();
        for (JsonNode document : hit.path("documents")) {
            if (document.path("format").asText().equals("pdf") == pdf) {
                ids.add(document.path("id").asText());
            }
        }
        return ids;
    }

    private static String besides(Hub hub) {
        JsonNode work = StreamSupport.stream(
                        hub.api("search?q=article:12").path("hits").spliterator(), false)
                .filter(hit -> hit.path("languages").size() > 2)
                .findFirst()
                .orElseThrow();
        return work.path("url").asText() + "/parallel?version="
                + work.path("languages").get(0).asText() + "&beside="
                + work.path("languages").get(1).asText();
    }

    private static String text(Hub hub) {
        return "/documents/" + Hub.encoded(documents(hit(hub), true).iterator().next()) + "/text.html";
    }

    private static String facet(Hub hub) {
        return answer(hub).path("facets").get(0).path("name").asText();
    }

    private static String filter(Hub hub) {
        JsonNode facet = answer(hub).path("facets").get(0);
        return "&" + facet.path("name").asText() + "="
                + Hub.encoded(facet.path("values").get(0).path("value").asText());
    }
}
