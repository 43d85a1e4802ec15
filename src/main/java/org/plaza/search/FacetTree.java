package org.plaza.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plaza.model.Facet;
import org.plaza.search.Answer.FacetValue;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabulary;

/** The values of a concept facet as the tree of its vocabulary: only what has works or is selected. Used once. */
final class FacetTree {

    private final Optional<Vocabulary> vocabulary;
    private final Map<String, Integer> counts;
    private final Set<String> selected;

    /** The concepts that are counted or selected, and all above them. */
    private final Set<String> listed = new LinkedHashSet<>();

    FacetTree(Snapshot snapshot, Facet facet, Map<String, Integer> counts, Set<String> selected) {
        String name = facet.vocabulary();
        this.vocabulary =
                name == null ? Optional.empty() : snapshot.vocabularies().byName(name);
        this.counts = counts;
        this.selected = selected;
        vocabulary.ifPresent(known -> Stream.of(counts.keySet(), selected)
                .flatMap(Set::stream)
                .forEach(value -> listed.addAll(known.withAncestors(value))));
    }

    List<FacetValue> roots(String ui) {
        List<FacetValue> roots = new ArrayList<>();
        vocabulary.ifPresent(known -> concepts(known, listed)
                .filter(concept -> concept.broader().isEmpty())
                .forEach(concept -> roots.add(node(known, concept, ui))));
        counts.forEach((value, count) -> {
            if (!listed.contains(value)) {
                roots.add(new FacetValue(value, value, count, selected.contains(value), List.of()));
            }
        });
        return FacetPass.byCount(roots, ui);
    }

    private FacetValue node(Vocabulary known, Concept concept, String ui) {
        List<FacetValue> children = concepts(known, concept.narrower())
                .filter(child -> listed.contains(child.value()))
                .map(child -> node(known, child, ui))
                .toList();
        String value = concept.value();
        return new FacetValue(
                value,
                known.label(value, ui),
                counts.getOrDefault(value, 0),
                selected.contains(value),
                FacetPass.byCount(children, ui));
    }

    private static Stream<Concept> concepts(Vocabulary known, Collection<String> values) {
        return values.stream().map(known::byValue).flatMap(Optional::stream);
    }
}
