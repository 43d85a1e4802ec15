package org.plaza.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabulary;
import org.plaza.web.address.SearchAddress;

/**
 * Works that the hub's editors put together, with a text about them.
 *
 * @param title in the reader's language
 * @param text about it; empty when there is none
 * @param works how many, in words
 * @param url of the works
 */
public record Collection(Text title, Text text, String works, String url) {

    /** The column of the catalogue whose values are collections. */
    public static final String COLUMN = "collection";

    /**
     * The collections that have works.
     *
     * @param counts of the facet of collections
     * @param vocabulary of their titles and texts
     * @param address of the search for everything
     * @param reader who reads
     * @return in the order of the vocabulary
     */
    public static List<Collection> all(
            FacetCounts counts, Vocabulary vocabulary, SearchAddress address, Reader reader) {
        List<String> order = vocabulary.concepts().stream().map(Concept::value).toList();
        List<FacetValue> values = new ArrayList<>(counts.values());
        values.sort(Comparator.comparingInt(value -> order.indexOf(value.value())));
        return values.stream()
                .filter(value -> value.count() > 0 && order.contains(value.value()))
                .map(value -> new Collection(
                        reader.labels().value(counts.name(), value.value(), value.label()),
                        note(vocabulary, value.value(), reader).orElse(Text.of("", reader.tag())),
                        reader.messages().text("map.works", value.count()),
                        address.and(counts.name(), value.value()).url()))
                .toList();
    }

    /**
     * What a vocabulary says of a concept.
     *
     * @param vocabulary of the concept
     * @param value of the concept
     * @param reader who reads
     * @return in the reader's language only; empty when it says nothing there
     */
    public static Optional<Text> note(Vocabulary vocabulary, String value, Reader reader) {
        Map<String, String> notes = vocabulary
                .byValue(value)
                .map(concept -> concept.details().notes())
                .orElse(Map.of());
        return Optional.ofNullable(notes.get(reader.tag())).map(note -> Text.of(note, reader.tag()));
    }
}
