package org.plaza.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plaza.model.Facet;

/** The values of a work's facets, whether the catalogue states them or the files and texts do. Pure. */
public final class FacetValues {

    private FacetValues() {}

    /**
     * The values of a facet, without broader concepts.
     *
     * @param facet as declared
     * @param work as stored
     * @return each once; empty when not stated
     */
    public static Set<String> of(Facet facet, StoredWork work) {
        return switch (facet.kind()) {
            case CONCEPT, TEXT, YEAR -> new LinkedHashSet<>(work.facets().getOrDefault(facet.name(), List.of()));
            case LANGUAGE -> languages(work);
            case FORMAT -> formats(work);
        };
    }

    private static Set<String> languages(StoredWork work) {
        Set<String> languages = new LinkedHashSet<>();
        for (StoredWork.StoredDocument document : work.documents()) {
            languages.addAll(document.text().languages().keySet());
        }
        return languages;
    }

    private static Set<String> formats(StoredWork work) {
        Set<String> formats = new LinkedHashSet<>();
        work.documents().forEach(document -> formats.add(document.facts().format()));
        return formats;
    }
}
