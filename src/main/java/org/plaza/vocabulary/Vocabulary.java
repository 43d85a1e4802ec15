package org.plaza.vocabulary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Concepts with labels in many languages, narrower under broader. Immutable. */
public final class Vocabulary {

    private final String name;
    private final Map<String, Lazy<Concept>> byValue;
    private final Lazy<List<Concept>> concepts;
    private final Lazy<Map<String, Concept>> byFoldedLabel;

    Vocabulary(String name, List<Concept> concepts) {
        this(name, byValue(concepts));
    }

    /** With concepts that are read when they are asked for. */
    Vocabulary(String name, Map<String, Lazy<Concept>> byValue) {
        this.name = name;
        this.byValue = byValue;
        this.concepts =
                new Lazy<>(() -> byValue.values().stream().map(Lazy::get).toList());
        this.byFoldedLabel = new Lazy<>(this::foldedLabels);
    }

    private static Map<String, Lazy<Concept>> byValue(List<Concept> concepts) {
        Map<String, Lazy<Concept>> byValue = new LinkedHashMap<>();
        concepts.forEach(concept -> byValue.put(concept.value(), new Lazy<>(() -> concept)));
        return byValue;
    }

    private Map<String, Concept> foldedLabels() {
        Map<String, Concept> names = new HashMap<>();
        concepts().forEach(concept -> enter(names, concept, List.of(concept.value())));
        concepts().forEach(concept -> enter(names, concept, concept.details().notations()));
        concepts()
                .forEach(concept ->
                        enter(names, concept, concept.labels().preferred().values()));
        concepts()
                .forEach(concept -> concept.labels()
                        .languages()
                        .forEach(tag -> enter(names, concept, concept.labels().in(tag))));
        concepts().forEach(concept -> enter(names, concept, List.of(concept.iri())));
        return Map.copyOf(names);
    }

    /** For {@link Kept}. */
    byte[] written() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        concepts().forEach(concept -> all.put(concept.value(), KeptConcept.write(concept)));
        return Kept.write(all);
    }

    static Vocabulary read(String name, byte[] written) throws IOException {
        return new Vocabulary(name, Kept.read(written, KeptConcept::read));
    }

    private static void enter(Map<String, Concept> names, Concept concept, Iterable<String> labels) {
        labels.forEach(each -> names.putIfAbsent(Folding.fold(each), concept));
    }

    /**
     * Its name in the hub.
     *
     * @return as in {@code hub.yaml}
     */
    public String name() {
        return name;
    }

    /**
     * All concepts.
     *
     * @return in the file's order
     */
    public List<Concept> concepts() {
        return concepts.get();
    }

    /**
     * The concept of a facet value.
     *
     * @param value exactly as in {@link Concept#value()}
     * @return empty when there is none
     */
    public Optional<Concept> byValue(String value) {
        return Optional.ofNullable(byValue.get(value)).map(Lazy::get);
    }

    /**
     * The concept that a person means: by value, notation, IRI or any label of any language, without regard to case,
     * accents and white space. Where a label names several concepts, preferred labels go first, then the file's order.
     *
     * @param cell what the person wrote
     * @return empty when nothing is called so
     */
    public Optional<Concept> byLabel(String cell) {
        return byValue(cell).or(() -> Optional.ofNullable(byFoldedLabel.get().get(Folding.fold(cell))));
    }

    /**
     * The name nearest to a misspelt one.
     *
     * @param cell what {@link #byLabel(String)} did not find
     * @return a label or value that differs in a third of its letters at most, three at most; empty when none is so
     *     near. Looks at every label: not for each of a million
     */
    public Optional<String> nearestLabel(String cell) {
        return NearestLabel.find(cell, concepts());
    }

    /**
     * A concept and everything above it.
     *
     * @param value a concept's value
     * @return the value itself first, then nearer ones before farther ones, each once; empty for an unknown value
     */
    public List<String> withAncestors(String value) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            byValue(open.remove())
                    .filter(concept -> seen.add(concept.value()))
                    .ifPresent(concept -> open.addAll(concept.broader()));
        }
        return new ArrayList<>(seen);
    }

    /**
     * What to call a concept.
     *
     * @param value a concept's value
     * @param tag the reader's language
     * @return its label there, else in English, else in any language; the value itself when it has none or is unknown
     */
    public String label(String value, String tag) {
        return byValue(value).flatMap(concept -> concept.labels().shown(tag)).orElse(value);
    }

    @Override
    public String toString() {
        return name + " (" + byValue.size() + " concepts)";
    }
}
