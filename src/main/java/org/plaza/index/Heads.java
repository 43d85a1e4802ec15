package org.plaza.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.model.Work;

/**
 * What the head children say: for each language of a work's documents their titles and descriptions, and the work's
 * subjects, places and creators as the catalogue writes them, with the concepts it names. Immutable; thread-safe.
 */
final class Heads {

    private static final List<Term> FOUND_BY = List.of(Term.CREATOR, Term.PUBLISHER, Term.SUBJECT, Term.SPATIAL);

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
        Map<String, StringBuilder> heads = new LinkedHashMap<>();
        for (StoredWork.StoredDocument document : stored.documents()) {
            StoredWork.About about = document.about();
            StringBuilder head = heads.computeIfAbsent(about.language(), tag -> new StringBuilder());
            addLine(head, about.title());
            if (about.description() != null) {
                addLine(head, about.description());
            }
        }
        List<String> concepts = concepts(work);
        Map<String, Head> found = new LinkedHashMap<>();
        heads.forEach((language, head) -> {
            FOUND_BY.forEach(term -> work.values(term).forEach(value -> addLine(head, value)));
            found.put(language, new Head(head.toString(), concepts));
        });
        return found;
    }

    private List<String> concepts(Work work) {
        return facets.stream()
                .filter(facet -> facet.kind() == Facet.Kind.CONCEPT && facet.vocabulary() != null)
                .flatMap(facet -> work.facets().getOrDefault(facet.name(), List.of()).stream()
                        .map(value -> facet.vocabulary() + ":" + value))
                .distinct()
                .toList();
    }

    private static void addLine(StringBuilder head, String line) {
        if (head.indexOf(line) < 0) {
            head.append(head.isEmpty() ? "" : "\n").append(line);
        }
    }
}
