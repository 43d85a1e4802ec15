package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plaza.language.Collation;
import org.plaza.language.Languages;
import org.plaza.model.Facet;
import org.plaza.model.Formats;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;

/**
 * Counts works by bit sets: with B the works that match and F the selection of each facet, the counts of a facet are
 * over B and the F of all others. Used by one thread.
 */
final class FacetPass {

    /** Matches the question within languages. */
    interface Match {
        WorkSet in(Collection<String> languages, boolean everyLanguage) throws IOException;
    }

    private final Snapshot snapshot;
    private final Map<String, WorkSet> selections;
    private final Question question;
    private final Match match;

    FacetPass(Snapshot snapshot, Map<String, WorkSet> selections, Question question, Match match) {
        this.snapshot = snapshot;
        this.selections = selections;
        this.question = question;
        this.match = match;
    }

    /**
     * Counts every facet.
     *
     * @param matched the works that match, no facet but the language applied
     */
    List<FacetCounts> count(WorkSet matched) throws IOException {
        List<FacetCounts> facets = new ArrayList<>();
        String ui = question.options().ui();
        for (Facet facet : snapshot.meta().facets()) {
            snapshot.limit().check();
            Map<String, Integer> counts = facet.kind() == Facet.Kind.LANGUAGE
                    ? languages(facet)
                    : snapshot.column(facet.name()).counts(others(facet, matched.copy()));
            Set<String> selected = Set.copyOf(question.selection().getOrDefault(facet.name(), List.of()));
            selected.forEach(value -> counts.putIfAbsent(value, 0));
            facets.add(new FacetCounts(facet.name(), label(facet, ui), list(facet, counts, selected)));
        }
        return facets;
    }

    static String label(Facet facet, String ui) {
        String label = facet.label().getOrDefault(ui, facet.label().get("en"));
        return label != null
                ? label
                : facet.label().values().stream().sorted().findFirst().orElse(facet.name());
    }

    private Map<String, Integer> languages(Facet facet) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String language : snapshot.languages().keySet()) {
            snapshot.limit().check();
            int count = others(facet, match.in(Set.of(language), false)).size();
            if (count > 0) {
                counts.put(language, count);
            }
        }
        return counts;
    }

    private WorkSet others(Facet facet, WorkSet works) {
        selections.forEach((name, selection) -> {
            if (!name.equals(facet.name())) {
                works.and(selection);
            }
        });
        return works;
    }

    private List<FacetValue> list(Facet facet, Map<String, Integer> counts, Set<String> selected) {
        FacetTree tree = new FacetTree(snapshot, facet, counts, selected);
        String ui = question.options().ui();
        return switch (facet.kind()) {
            case CONCEPT -> tree.roots(ui);
            case YEAR ->
                flat(counts, selected, value -> value).stream()
                        .sorted(Comparator.comparing(
                                (FacetValue value) -> value.value().equals(Facet.NOT_STATED) ? "" : value.value(),
                                Comparator.reverseOrder()))
                        .toList();
            case TEXT -> byCount(flat(counts, selected, value -> value), ui);
            case LANGUAGE ->
                byCount(flat(counts, selected, value -> Languages.of(value).nameIn(ui)), ui);
            case FORMAT -> byCount(flat(counts, selected, Formats::label), ui);
        };
    }

    private static List<FacetValue> flat(
            Map<String, Integer> counts, Set<String> selected, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(entry -> new FacetValue(
                        entry.getKey(),
                        entry.getKey().equals(Facet.NOT_STATED) ? Facet.NOT_STATED : label.apply(entry.getKey()),
                        entry.getValue(),
                        selected.contains(entry.getKey()),
                        List.of()))
                .toList();
    }

    /** By count, then label as the reader's language orders them; "not stated" last. */
    static List<FacetValue> byCount(List<FacetValue> values, String ui) {
        return values.stream()
                .sorted(Comparator.<FacetValue, Boolean>comparing(
                                value -> value.value().equals(Facet.NOT_STATED))
                        .thenComparing(FacetValue::count, Comparator.reverseOrder())
                        .thenComparing(FacetValue::label, Collation.of(ui))
                        .thenComparing(FacetValue::value))
                .toList();
    }
}
