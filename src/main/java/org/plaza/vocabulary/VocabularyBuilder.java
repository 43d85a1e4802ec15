package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Problem;

/** Turns what a file says into concepts, and complains of what cannot be meant. */
final class VocabularyBuilder {

    private final String name;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    VocabularyBuilder(String name, String file) {
        this.name = name;
        this.file = file;
    }

    VocabularyReading build(List<Draft> drafts) {
        Map<String, Draft> byIri = new LinkedHashMap<>();
        drafts.forEach(draft -> byIri.put(draft.iri, draft));
        Map<String, String> values = new ConceptValues(this::warn).assign(drafts);
        Hierarchy hierarchy = Hierarchy.of(byIri, this::warn);
        List<Concept> concepts = new ArrayList<>();
        for (Draft draft : drafts) {
            concepts.add(concept(draft, values, hierarchy));
        }
        warnOfPlacesOnNoMap(drafts, hierarchy);
        if (drafts.isEmpty()) {
            warn(0, "there is no skos:Concept in this file: the vocabulary is empty");
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new VocabularyReading(new Vocabulary(name, concepts), problems);
    }

    /**
     * Where most of the lowest concepts have coordinates, a lowest one without was forgotten. Where others have something
     * above them, one that has nothing above or beneath is "worldwide".
     */
    private void warnOfPlacesOnNoMap(List<Draft> drafts, Hierarchy hierarchy) {
        boolean flat =
                drafts.stream().allMatch(draft -> hierarchy.broader(draft.iri).isEmpty());
        List<Draft> lowest = drafts.stream()
                .filter(draft -> hierarchy.narrower(draft.iri).isEmpty()
                        && (flat || !hierarchy.broader(draft.iri).isEmpty()))
                .toList();
        List<Draft> forgotten = lowest.stream()
                .filter(draft -> draft.latitude == null || draft.longitude == null)
                .toList();
        if (forgotten.size() * 2 < lowest.size()) {
            forgotten.forEach(draft -> warn(
                    draft.line,
                    "<" + draft.iri
                            + "> has no coordinates, unlike the others of this vocabulary: it is shown on no map."
                            + " Give it geo:lat and geo:long"));
        }
    }

    private Concept concept(Draft draft, Map<String, String> values, Hierarchy hierarchy) {
        return new Concept(
                values.getOrDefault(draft.iri, draft.iri),
                draft.iri,
                labels(draft),
                new Concept.Relations(
                        hierarchy.broader(draft.iri).stream().map(values::get).toList(),
                        hierarchy.narrower(draft.iri).stream().map(values::get).toList(),
                        hierarchy.related(draft.iri).stream().map(values::get).toList()),
                details(draft));
    }

    private Concept.Labels labels(Draft draft) {
        Map<String, String> preferred = new TreeMap<>();
        Map<String, List<String>> alternative = byTag(draft.alternative);
        for (Draft.Text label : draft.preferred) {
            String first = preferred.putIfAbsent(label.tag(), label.text());
            if (first != null && !first.equals(label.text())) {
                warn(
                        label.line(),
                        "<" + draft.iri + "> has two preferred labels in " + label.tag() + ", \"" + first + "\" and \""
                                + label.text() + "\": the first one is shown; make the other a skos:altLabel");
                alternative
                        .computeIfAbsent(label.tag(), tag -> new ArrayList<>())
                        .addFirst(label.text());
            }
        }
        draft.names.forEach(label -> preferred.putIfAbsent(label.tag(), label.text()));
        if (preferred.isEmpty()) {
            warn(draft.line, "<" + draft.iri + "> has no preferred label: give it a skos:prefLabel");
        }
        warnOfLabelsWithoutLanguage(draft);
        return new Concept.Labels(preferred, alternative, byTag(draft.hidden));
    }

    private void warnOfLabelsWithoutLanguage(Draft draft) {
        for (List<Draft.Text> labels : List.of(draft.preferred, draft.alternative, draft.hidden)) {
            labels.stream()
                    .filter(label -> label.tag().equals(Concept.NO_LANGUAGE))
                    .forEach(label -> warn(
                            label.line(),
                            "the label \"" + label.text() + "\" of <" + draft.iri
                                    + "> has no language: write it as \"…\"@en, \"…\"@es and so on"));
        }
    }

    private static Map<String, List<String>> byTag(List<Draft.Text> labels) {
        Map<String, List<String>> byTag = new TreeMap<>();
        labels.forEach(label ->
                byTag.computeIfAbsent(label.tag(), tag -> new ArrayList<>()).add(label.text()));
        return byTag;
    }

    private Concept.Details details(Draft draft) {
        Map<String, String> notes = new TreeMap<>(draft.definitions);
        notes.putAll(draft.scopeNotes);
        return new Concept.Details(
                draft.notations.stream().map(Draft.Text::text).distinct().toList(), notes, point(draft));
    }

    private Concept.@Nullable Point point(Draft draft) {
        Draft.Text latitude = draft.latitude;
        Draft.Text longitude = draft.longitude;
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            return new Concept.Point(Double.parseDouble(latitude.text()), Double.parseDouble(longitude.text()));
        } catch (IllegalArgumentException e) {
            warn(
                    latitude.line(),
                    "\"" + latitude.text() + "\", \"" + longitude.text() + "\" is no latitude and longitude in degrees"
                            + ": <" + draft.iri + "> is shown on no map");
            return null;
        }
    }

    private void warn(int line, String message) {
        problems.add(new Problem(Problem.Severity.WARNING, file, line, message));
    }

    /** Where complaints go. */
    interface Warnings {

        /** Takes a warning about a line of the file. */
        void warn(int line, String message);
    }
}
