package org.plaza.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.model.Work;
import org.plaza.vocabulary.Vocabularies;

/**
 * The text of the head children: for each language of a work's documents their titles and descriptions, and the work's
 * subjects, places, creators in that language. Immutable; thread-safe.
 */
final class Heads {

    private static final List<Term> FOUND_BY = List.of(Term.CREATOR, Term.PUBLISHER, Term.SUBJECT, Term.SPATIAL);

    private final Vocabularies vocabularies;
    private final List<Facet> facets;

    Heads(Vocabularies vocabularies, List<Facet> facets) {
        this.vocabularies = vocabularies;
        this.facets = facets;
    }

    /** Language to text, one line for each thing said. */
    Map<String, String> of(Work work, StoredWork stored) {
        Map<String, StringBuilder> heads = new LinkedHashMap<>();
        for (StoredWork.StoredDocument document : stored.documents()) {
            StoredWork.About about = document.about();
            StringBuilder head = heads.computeIfAbsent(about.language(), tag -> new StringBuilder());
            addLine(head, about.title());
            if (about.description() != null) {
                addLine(head, about.description());
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        heads.forEach((language, head) -> {
            FOUND_BY.forEach(term -> work.values(term).forEach(value -> addLine(head, value)));
            facets.stream()
                    .filter(facet -> facet.kind() == Facet.Kind.CONCEPT)
                    .forEach(facet -> work.facets()
                            .getOrDefault(facet.name(), List.of())
                            .forEach(value -> addLine(head, label(facet, value, language))));
            texts.put(language, head.toString());
        });
        return texts;
    }

    private String label(Facet facet, String value, String language) {
        String name = facet.vocabulary();
        return name == null
                ? value
                : vocabularies
                        .byName(name)
                        .map(vocabulary -> vocabulary.label(value, language))
                        .orElse(value);
    }

    private static void addLine(StringBuilder head, String line) {
        if (head.indexOf(line) < 0) {
            head.append(head.isEmpty() ? "" : "\n").append(line);
        }
    }
}
