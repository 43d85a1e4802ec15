package org.plaza.model;

import java.util.List;
import java.util.Map;

/**
 * The thing people know, whatever its languages and files; the unit listed, counted and cited.
 *
 * @param id at most 200 characters, no control characters, unique in the hub
 * @param terms what the catalogue says; a term without values is absent
 * @param facets facet name to values: notations for concept facets, text otherwise; a facet that is not stated is
 *     absent. Facets of kind language and format are not here: they come from the texts and files
 * @param access who may see it
 * @param documents in the catalogue's order; never empty
 */
public record Work(
        String id,
        Map<Term, List<String>> terms,
        Map<String, List<String>> facets,
        Access access,
        List<Document> documents) {

    /** Copies the collections; refuses a work without documents. */
    public Work {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("work " + id + " has no documents");
        }
        terms = Map.copyOf(terms);
        facets = Map.copyOf(facets);
        documents = List.copyOf(documents);
    }

    /**
     * The values of a term.
     *
     * @param term which
     * @return in the catalogue's order; empty when not stated
     */
    public List<String> values(Term term) {
        return terms.getOrDefault(term, List.of());
    }
}
