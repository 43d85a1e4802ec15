package org.plaza.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plaza.model.Facet;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabulary;
import org.plaza.web.ui.UiLanguage;

/**
 * Knows which language a label is in. What a hub does not call anything in the reader's language is shown in another, and
 * a screen reader must be told. Immutable.
 */
public final class Labels {

    private final List<Facet> facets;
    private final Map<String, Vocabulary> vocabularies;
    private final String own;

    /**
     * The labels of a hub for a reader.
     *
     * @param facets of the hub
     * @param vocabularies facet name to the vocabulary of its values; facets without one are absent
     * @param reader the language that labels were asked for in
     */
    public Labels(List<Facet> facets, Map<String, Vocabulary> vocabularies, UiLanguage reader) {
        this.facets = List.copyOf(facets);
        this.vocabularies = Map.copyOf(vocabularies);
        this.own = reader.tag();
    }

    /** The name of a facet. */
    Text facet(String name, String label) {
        return facets.stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .flatMap(facet -> in(facet.label(), label))
                .orElse(Text.plain(label));
    }

    /** The name of a facet's value. */
    Text value(String facet, String value, String label) {
        return Optional.ofNullable(vocabularies.get(facet))
                .flatMap(vocabulary -> vocabulary.byValue(value))
                .flatMap(concept -> in(concept, label))
                .orElse(Text.plain(label));
    }

    /** The name of a concept of which nothing but the name is known, or something that is no concept. */
    Text any(String label) {
        return facets.stream()
                .flatMap(facet -> Stream.ofNullable(vocabularies.get(facet.name())))
                .flatMap(vocabulary -> vocabulary.byLabel(label).stream())
                .flatMap(concept -> in(concept, label).stream())
                .findFirst()
                .orElse(Text.plain(label));
    }

    private Optional<Text> in(Concept concept, String label) {
        return in(concept.labels().preferred(), label);
    }

    /** The same word may be of several languages: it is of the one that labels are shown in rather. */
    private Optional<Text> in(Map<String, String> names, String label) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(label))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((String tag) -> !isOf(tag, own))
                        .thenComparing(tag -> !isOf(tag, "en"))
                        .thenComparing(Comparator.naturalOrder()))
                .map(tag ->
                        tag.equals(own) || tag.equals(Concept.NO_LANGUAGE) ? Text.plain(label) : Text.of(label, tag));
    }

    private static boolean isOf(String tag, String language) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }
}
