package org.plaza.web.address;

import java.util.Optional;

/**
 * The addresses of everything but a search.
 *
 * @param ui the language that the reader chose, carried along; empty when none was
 */
public record Links(Optional<String> ui) {

    /** Without a chosen language: what programs are given. */
    public static final Links PLAIN = new Links(Optional.empty());

    /**
     * Links that carry on the language chosen in an address.
     *
     * @param query its parameters
     * @return the links
     * @throws Refusal when {@code ui} is repeated or no language tag
     */
    public static Links of(QueryString query) {
        Optional<String> ui = query.single("ui").filter(tag -> !tag.isEmpty());
        ui.filter(tag -> !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}")).ifPresent(tag -> {
            throw Refusal.badRequest("language", tag);
        });
        return new Links(ui);
    }

    /**
     * The home page.
     *
     * @return percent-encoded
     */
    public String home() {
        return finish(new AddressBuilder("/"), "");
    }

    /**
     * The search for all works.
     *
     * @return percent-encoded
     */
    public String everything() {
        return finish(new AddressBuilder("/").and("q", ""), "");
    }

    /**
     * All works with a value of a facet.
     *
     * @param facet its name
     * @param value of the facet
     * @return percent-encoded
     */
    public String browse(String facet, String value) {
        return finish(new AddressBuilder("/").and(facet, value), "");
    }

    /**
     * A work.
     *
     * @param id of the work
     * @param q the question to mark in it; empty for none
     * @return percent-encoded
     */
    public String work(String id, String q) {
        return finish(new AddressBuilder("/works/" + Percent.encode(id)), q);
    }

    /**
     * A part of the passages of a work.
     *
     * @param id of the work
     * @param q the question that they match; empty for all
     * @param page from 1
     * @return percent-encoded
     */
    public String work(String id, String q, int page) {
        AddressBuilder url = new AddressBuilder("/works/" + Percent.encode(id));
        return finish(url.unless(page == 1, "page", Integer.toString(page)), q);
    }

    /**
     * A page of a document.
     *
     * @param id of the document
     * @param page from 1
     * @param q the question to mark on it; empty for none
     * @return percent-encoded
     */
    public String document(String id, int page, String q) {
        return finish(documentPage(id, page), q);
    }

    /**
     * A passage where it stands.
     *
     * @param id of the document
     * @param page from 1
     * @param passage id of the passage to mark
     * @param q the question to mark in it; empty for none
     * @return percent-encoded, with a fragment
     */
    public String passage(String id, int page, String passage, String q) {
        return finish(documentPage(id, page).and("p", passage), q) + "#passage";
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
     * The original of a document.
     *
     * @param id of the document
     * @return percent-encoded
     */
    public String file(String id) {
        return "/documents/" + Percent.encode(id) + "/file";
    }

    private static AddressBuilder documentPage(String id, int page) {
        return new AddressBuilder("/documents/" + Percent.encode(id)).and("page", Integer.toString(page));
    }

    private String finish(AddressBuilder url, String q) {
        url.unless(q.isEmpty(), "q", q);
        ui.ifPresent(tag -> url.and("ui", tag));
        return url.toString();
    }
}
