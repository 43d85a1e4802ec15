package org.plaza.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Term;

/**
 * Everything the hub says of one work.
 *
 * @param card as it is listed
 * @param versions one for each language
 * @param terms what the catalogue says, concepts as labels in the reader's language
 * @param facets facet label to value labels in the reader's language, in the hub's order; those not stated are absent
 */
public record WorkView(WorkCard card, List<Version> versions, Map<Term, List<String>> terms, List<FacetLabels> facets) {

    /** Copies the collections. */
    public WorkView {
        versions = List.copyOf(versions);
        terms = Map.copyOf(terms);
        facets = List.copyOf(facets);
    }

    /**
     * A work in one language.
     *
     * @param language BCP 47 tag
     * @param title null when the catalogue and files give none in this language
     * @param description null when the catalogue gives none in this language
     * @param documents ids of the files that hold it, in the catalogue's order
     * @param passages how many passages it has
     */
    public record Version(
            String language,
            @Nullable String title,
            @Nullable String description,
            List<String> documents,
            int passages) {

        /** Copies the list. */
        public Version {
            documents = List.copyOf(documents);
        }
    }

    /**
     * The values of a facet for people.
     *
     * @param name the parameter in addresses
     * @param label of the facet
     * @param values with their labels
     */
    public record FacetLabels(String name, String label, List<Labelled> values) {

        /** Copies the list. */
        public FacetLabels {
            values = List.copyOf(values);
        }
    }

    /**
     * A value and its label.
     *
     * @param value works as a parameter
     * @param label for people
     */
    public record Labelled(String value, String label) {}
}
