package org.plaza.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.model.Facet;
import org.plaza.model.Work;

/**
 * What the head children say: for each language of a work's documents their titles and descriptions, and the work's
 * subjects, places and creators as the catalogue writes them, with the concepts it names. Immutable; thread-safe.
 */
final class Heads {

    private final List<Facet> facets;

    Heads(List<Facet> facets) {
        this.facets = facets;
    }

    /**
     * A head in one language.
     *
     * @param text one line for each thing said; the same with and without vocabularies
     * @param concepts {@code vocabulary:value} of the work's subjects
     */
    record Head(String text, List<String> concepts) {}

    /** By language. */
    Map<String, Head> of(Work work, StoredWork stored) {
        List<String> concepts = concepts(work);
        Map<String, Head> heads = new LinkedHashMap<>();
        for (StoredWork.StoredDocument document : stored.documents()) {
            heads.computeIfAbsent(
                    document.about().language(),
                    language -> new Head(HeadLine.text(HeadLine.of(stored, language)), concepts));
        }
        return heads;
    }

    private List<String> concepts(Work work) {
        return facets.stream()
                .filter(facet -> facet.kind() == Facet.Kind.CONCEPT && facet.vocabulary() != null)
                .flatMap(facet -> work.facets().getOrDefault(facet.name(), List.of()).stream()
                        .map(value -> facet.vocabulary() + ":" + value))
                .distinct()
                .toList();
    }
}
