package org.plaza.web.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Question;

/**
 * The addresses of everything but a search.
 *
 * @param asked what decides which passages match, carried along so that every page counts and marks the same ones
 * @param ui the language that the reader chose, carried along; empty when none was
 */
public record Links(List<Parameter> asked, Optional<String> ui) {

    /** Without a question and a chosen language: what programs are given. */
    public static final Links PLAIN = new Links(List.of(), Optional.empty());

    /** Copies the list. */
    public Links {
        asked = List.copyOf(asked);
    }

    /**
     * Links that carry on the language chosen in an address.
     *
     * @param query its parameters
     * @return the links, without a question
     * @throws Refusal when {@code ui} is repeated or no language tag
     */
    public static Links of(QueryString query) {
        Optional<String> ui = query.single("ui").filter(tag -> !tag.isEmpty());
        ui.filter(tag -> !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}")).ifPresent(tag -> {
            throw Refusal.badRequest("language", tag);
        });
        return new Links(List.of(), ui);
    }

    /**
     * Links that carry no question.
     *
     * @return in the same language
     */
    public Links askingNothing() {
        return new Links(List.of(), ui);
    }

    /**
     * The home page.
     *
     * @return percent-encoded
     */
    public String home() {
        return askingNothing().finish(new AddressBuilder("/"));
    }

    /**
     * How to search.
     *
     * @return percent-encoded
     */
    public String help() {
        return askingNothing().finish(new AddressBuilder("/help"));
    }

    /**
     * The search for all works.
     *
     * @return percent-encoded
     */
    public String everything() {
        return browse("q", "");
    }

    /**
     * The search for words that are no syntax, such as a title.
     *
     * @param words as many as a question may have; the rest is left out
     * @return percent-encoded
     */
    public String searchFor(String words) {
        int[] asked = words.codePoints().limit(Question.MAX_CHARACTERS / 2).toArray();
        AddressBuilder url = new AddressBuilder("/").and("q", new String(asked, 0, asked.length));
        return askingNothing().finish(url.and("syntax", "off"));
    }

    /**
     * All works with a value of a facet.
     *
     * @param facet its name
     * @param value of the facet
     * @return percent-encoded
     */
    public String browse(String facet, String value) {
        return askingNothing().finish(new AddressBuilder("/").and(facet, value));
    }

    /**
     * A work.
     *
     * @param id of the work
     * @return percent-encoded
     */
    public String work(String id) {
        return work(id, 1);
    }

    /**
     * A part of the passages of a work.
     *
     * @param id of the work
     * @param page from 1
     * @return percent-encoded
     */
    public String work(String id, int page) {
        AddressBuilder url = new AddressBuilder("/works/" + Percent.encode(id));
        return finish(url.unless(page == 1, "page", Integer.toString(page)));
    }

    /**
     * Two versions of a work side by side.
     *
     * @param id of the work
     * @param version BCP 47 tag of the one
     * @param beside BCP 47 tag of the other
     * @return percent-encoded
     */
    public String parallel(String id, String version, String beside) {
        return finish(besides(id, version, beside));
    }

    /**
     * The same at a passage.
     *
     * @param id of the work
     * @param version BCP 47 tag of the one
     * @param beside BCP 47 tag of the other
     * @param passage id of the passage to mark
     * @return percent-encoded, with a fragment
     */
    public String parallel(String id, String version, String beside, String passage) {
        return finish(besides(id, version, beside).and("p", passage)) + "#passage";
    }

    /**
     * A part of the rows of two versions side by side.
     *
     * @param id of the work
     * @param version BCP 47 tag of the one
     * @param beside BCP 47 tag of the other
     * @param page from 1
     * @return percent-encoded
     */
    public String parallel(String id, String version, String beside, int page) {
        return finish(besides(id, version, beside).unless(page == 1, "page", Integer.toString(page)));
    }

    /**
     * The page of versions side by side, without anything that is carried along.
     *
     * @param id of the work
     * @return percent-encoded
     */
    public static String parallelOf(String id) {
        return "/works/" + Percent.encode(id) + "/parallel";
    }

    private static AddressBuilder besides(String id, String version, String beside) {
        return new AddressBuilder(parallelOf(id)).and("version", version).and("beside", beside);
    }

    /**
     * A document, without anything that is carried along.
     *
     * @param id of the document
     * @return percent-encoded
     */
    public String document(String id) {
        return "/documents/" + Percent.encode(id);
    }

    /**
     * A page of a document.
     *
     * @param id of the document
     * @param page from 1
     * @return percent-encoded
     */
    public String document(String id, int page) {
        return finish(documentPage(id, page));
    }

    /**
     * A passage where it stands.
     *
     * @param id of the document
     * @param page from 1
     * @param passage id of the passage to mark
     * @return percent-encoded, with a fragment
     */
    public String passage(String id, int page, String passage) {
        return finish(documentPage(id, page).and("p", passage)) + "#passage";
    }

    /**
     * How to cite a passage, where it stands.
     *
     * @param id of the document
     * @param page from 1
     * @param passage id of the passage to mark
     * @param view how the document is shown; empty when the reader did not choose
     * @return percent-encoded, with a fragment
     */
    public String citing(String id, int page, String passage, String view) {
        return finish(documentPage(id, page).and("p", passage).unless(view.isEmpty(), "view", view)) + "#cite";
    }

    /**
     * The lasting address of a passage.
     *
     * @param id of the passage
     * @return percent-encoded
     */
    public String passage(String id) {
        return "/passages/" + Percent.encode(id);
    }

    /**
     * The citation of a work.
     *
     * @param id of the work
     * @param ending of the format
     * @param language BCP 47 tag of the version that is cited; null for the reader's
     * @return percent-encoded
     */
    public String workCitation(String id, String ending, @Nullable String language) {
        return askingNothing()
                .finish(new AddressBuilder("/works/" + Percent.encode(id) + "/citation." + ending)
                        .unless(language == null, "language", String.valueOf(language)));
    }

    /**
     * The citation of a passage.
     *
     * @param id of the passage
     * @param ending of the format
     * @return percent-encoded
     */
    public String passageCitation(String id, String ending) {
        return askingNothing().finish(new AddressBuilder(passage(id) + "/citation." + ending));
    }

    /**
     * The original of a document.
     *
     * @param id of the document
     * @return percent-encoded
     */
    public String file(String id) {
        return document(id) + "/file";
    }

    /**
     * Where the question matches in a document.
     *
     * @param id of the document
     * @param passage id of a passage to point out; empty for none
     * @return percent-encoded
     */
    public String matches(String id, String passage) {
        return finish(new AddressBuilder(document(id) + "/matches").unless(passage.isEmpty(), "p", passage));
    }

    /**
     * The whole text of a document as plain text.
     *
     * @param id of the document
     * @return percent-encoded
     */
    public String text(String id) {
        return document(id) + "/text";
    }

    /**
     * The whole text of a document as one page.
     *
     * @param id of the document
     * @return percent-encoded
     */
    public String html(String id) {
        return askingNothing().finish(new AddressBuilder(document(id) + "/text.html"));
    }

    /**
     * What is carried along, for a form.
     *
     * @return the question and the language, as far as there are any
     */
    public List<Parameter> carried() {
        List<Parameter> carried = new ArrayList<>(asked);
        ui.ifPresent(tag -> carried.add(new Parameter("ui", tag)));
        return carried;
    }

    private AddressBuilder documentPage(String id, int page) {
        return new AddressBuilder(document(id)).and("page", Integer.toString(page));
    }

    private String finish(AddressBuilder url) {
        carried().forEach(parameter -> url.and(parameter.name(), parameter.value()));
        return url.toString();
    }
}
