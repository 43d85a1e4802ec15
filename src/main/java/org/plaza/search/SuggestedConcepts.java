package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plaza.language.Languages;
import org.plaza.model.Facet;
import org.plaza.model.Passage;
import org.plaza.search.Suggestion.Named;
import org.plaza.search.Suggestion.Narrowing;
import org.plaza.search.Suggestion.Wording;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.LabelLetters.Continued;
import org.plaza.vocabulary.NamedLabel;

/** Concepts with a label that goes on from what was typed. Used by one thread. */
final class SuggestedConcepts {

    /** So many times the concepts wanted are counted, in the order of how often they are named. */
    private static final int COUNTED = 3;

    private final Snapshot snapshot;
    private final String ui;
    private final int limit;

    SuggestedConcepts(Snapshot snapshot, String ui, int limit) {
        this.snapshot = snapshot;
        this.ui = ui;
        this.limit = limit;
    }

    /** Those whose label begins so before those where a later word does, the more frequent first. */
    List<Named> of(String typed) throws IOException {
        Map<String, Integer> mentions = snapshot.concepts().mentions(snapshot);
        Map<String, Continued> best = new LinkedHashMap<>();
        for (Continued each : snapshot.vocabularies().letters().beginning(typed)) {
            if (mentions.containsKey(each.label().key())) {
                best.merge(each.label().key(), each, (one, other) -> rank(other) < rank(one) ? other : one);
            }
        }
        List<Named> found = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (boolean whole : new boolean[] {true, false}) {
            List<Continued> group = best.values().stream()
                    .filter(each -> each.whole() == whole)
                    .sorted(Comparator.comparing(
                            each -> mentions.getOrDefault(each.label().key(), 0), Comparator.reverseOrder()))
                    .limit((long) COUNTED * limit)
                    .toList();
            for (Named named : named(group)) {
                if (found.size() < limit
                        && texts.add(Suggester.folded(named.text().text()))) {
                    found.add(named);
                }
            }
        }
        return found;
    }

    /** Which of the labels of a concept is told as the one that matched: lower is better. */
    private int rank(Continued each) {
        NamedLabel label = each.label();
        int own = Languages.of(label.language()).equals(Languages.of(ui)) ? 0 : 1;
        return (each.whole() ? 0 : 4) + (label.hidden() ? 2 : 0) + own;
    }

    private List<Named> named(List<Continued> group) throws IOException {
        List<Named> named = new ArrayList<>();
        for (Continued each : group) {
            ConceptCounts.Held held =
                    snapshot.concepts().of(snapshot, each.label().key());
            Optional<Concept> concept = snapshot.vocabularies()
                    .byName(each.label().vocabulary())
                    .flatMap(vocabulary -> vocabulary.byValue(each.label().concept()));
            if (held.works() > 0 && concept.isPresent()) {
                named.add(named(each.label(), concept.get(), held));
            }
        }
        named.sort(Comparator.comparingInt(Named::count)
                .reversed()
                .thenComparing(each -> each.text().text()));
        return named;
    }

    private Named named(NamedLabel label, Concept concept, ConceptCounts.Held held) {
        String shown = concept.labels().shown(ui).orElse(label.text());
        String language = concept.labels().preferred().entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((String tag) -> !Languages.of(tag).equals(Languages.of(ui)))
                        .thenComparing(tag -> !tag.equals("en")))
                .orElse(label.language());
        boolean same = label.hidden() || Suggester.folded(label.text()).equals(Suggester.folded(shown));
        Facet facet = held.facet();
        return new Named(
                wording(shown, language),
                same ? null : wording(label.text(), label.language()),
                held.works(),
                facet == null ? null : new Narrowing(facet.name(), FacetPass.label(facet, ui), label.concept()));
    }

    private static Wording wording(String text, String language) {
        return new Wording(text, language.equals(Concept.NO_LANGUAGE) ? Passage.UNKNOWN_LANGUAGE : language);
    }
}
