package org.plaza.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
    /** The page of a document with the passage somebody came for. */
    DOCUMENT(200, List.of(".leaf", "#passage"), hub -> passage(hub).path("url").asText() + "?q=" + Kind.ASKED),
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

    private static JsonNode passage(Hub hub) {
        return hit(hub).path("passages").get(0);
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
