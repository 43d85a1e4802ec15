package org.plaza.publish.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.search.HubView;
import org.plaza.search.WorkView;

/**
 * What sort of thing a work is to programs that keep references. A hub's own type that is called as a type of the
 * Citation Style Language is taken at its word; every other work is a document, and the hub's word for it is its genre.
 */
public enum Kind {
    /** Anything with a title. */
    DOCUMENT("misc", "GEN", "CreativeWork"),
    /** Issued by an institution. */
    REPORT("techreport", "RPRT", "Report"),
    /** A book. */
    BOOK("book", "BOOK", "Book"),
    /** A paper by itself: in which journal it stood is not known here. */
    ARTICLE("misc", "GEN", "ScholarlyArticle"),
    /** For a degree. */
    THESIS("phdthesis", "THES", "Thesis"),
    /** Data. */
    DATASET("misc", "DATA", "Dataset"),
    /** A law. */
    LEGISLATION("misc", "STAT", "Legislation");

    private final String bibtex;
    private final String ris;
    private final String schemaOrg;

    Kind(String bibtex, String ris, String schemaOrg) {
        this.bibtex = bibtex;
        this.ris = ris;
        this.schemaOrg = schemaOrg;
    }

    /**
     * What sort of thing a work is.
     *
     * @param work what the hub says of it
     * @param hub whose facets say how types are read
     * @return by the type's value, not by its label: the same in every language
     */
    public static Kind of(WorkView work, HubView hub) {
        List<String> facets = hub.facets().stream()
                .filter(facet -> facet.column().equals(Term.TYPE.column()) && facet.kind() == Facet.Kind.CONCEPT)
                .map(Facet::name)
                .toList();
        Optional<String> value = work.facets().stream()
                .filter(shown -> facets.contains(shown.name()))
                .flatMap(shown -> shown.values().stream())
                .map(WorkView.Labelled::value)
                .findFirst();
        return value.or(() ->
                        work.terms().getOrDefault(Term.TYPE, List.of()).stream().findFirst())
                .map(Kind::named)
                .orElse(DOCUMENT);
    }

    private static Kind named(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.csl().equals(type.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(DOCUMENT);
    }

    String bibtex() {
        return bibtex;
    }

    String ris() {
        return ris;
    }

    String csl() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The word of schema.org.
     *
     * @return the name of a type
     */
    public String schemaOrg() {
        return schemaOrg;
    }
}
