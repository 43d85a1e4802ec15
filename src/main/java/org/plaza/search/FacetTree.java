package org.plaza.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plaza.model.Facet;
import org.plaza.search.Answer.FacetValue;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabulary;

/** The values of a concept facet as the tree of its vocabulary: only what has works or is selected. Used once. */
final class FacetTree {

    private final Optional<Vocabulary> vocabulary;
    private final Map<String, Integer> counts;
    private final Set<String> selected;
    private final Set<String> shown = new HashSet<>();

    FacetTree(Snapshot snapshot, Facet facet, Map<String, Integer> counts, Set<String> selected) {
        String name = facet.vocabulary();
        this.vocabulary =
                name == null ? Optional.empty() : snapshot.vocabularies().byName(name);
        this.counts = counts;
        this.selected = selected;
    }

    List<FacetValue> roots(String ui) {
        List<FacetValue> roots = new ArrayList<>();
        vocabulary.ifPresent(known ->
                known.topConcepts().forEach(concept -> node(known, concept, ui).ifPresent(roots::add)));
        counts.forEach((value, count) -> {
            if (!shown.contains(value)) {
                roots.add(new FacetValue(value, label(value, ui), count, selected.contains(value), List.of()));
            }
        });
        return FacetPass.byCount(roots, ui);
    }

    private Optional<FacetValue> node(Vocabulary known, Concept concept, String ui) {
        List<FacetValue> children = new ArrayList<>();
        for (String narrower : concept.narrower()) {
            known.byValue(narrower).flatMap(child -> node(known, child, ui)).ifPresent(children::add);
        }
        String value = concept.value();
        int count = counts.getOrDefault(value, 0);
        boolean listed = count > 0 || selected.contains(value) || !children.isEmpty();
        if (!listed) {
            return Optional.empty();
        }
        shown.add(value);
        return Optional.of(new FacetValue(
                value, label(value, ui), count, selected.contains(value), FacetPass.byCount(children, ui)));
    }

    private String label(String value, String ui) {
        return vocabulary
                .filter(known -> known.byValue(value).isPresent())
                .map(known -> known.label(value, ui))
                .orElse(value);
    }
}
