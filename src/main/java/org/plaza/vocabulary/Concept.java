package org.plaza.vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a vocabulary.
 *
 * @param value its notation, else the last part of its IRI: the facet value and the parameter in addresses; unique in
 *     its vocabulary
 * @param iri absolute
 * @param labels what it is called
 * @param relations how it stands to the other concepts
 * @param details what else the vocabulary says of it
 */
public record Concept(String value, String iri, Labels labels, Relations relations, Details details) {

    /** The tag of a label whose language the vocabulary does not tell. */
    public static final String NO_LANGUAGE = "und";

    /**
     * The concepts directly above.
     *
     * @return values, in the vocabulary's order
     */
    public List<String> broader() {
        return relations.broader();
    }

    /**
     * The concepts directly below.
     *
     * @return values, in the vocabulary's order
     */
    public List<String> narrower() {
        return relations.narrower();
    }

    /**
     * What a concept is called. Tags are canonical BCP 47 tags; {@link #NO_LANGUAGE} for labels without one. The maps
     * are in order of tags, the lists in the file's order.
     *
     * @param preferred tag to label
     * @param alternative tag to other labels
     * @param hidden tag to labels that are found but never shown: misspellings, old names
     */
    public record Labels(
            Map<String, String> preferred, Map<String, List<String>> alternative, Map<String, List<String>> hidden) {

        /** Makes the maps unmodifiable, in order of tags. */
        public Labels {
            preferred = Ordered.copy(preferred);
            alternative = Ordered.copyOfLists(alternative);
            hidden = Ordered.copyOfLists(hidden);
        }

        /**
         * The languages it has any label in.
         *
         * @return tags in order; {@link #NO_LANGUAGE} among them when there are labels without a language
         */
        public Set<String> languages() {
            return Stream.of(preferred.keySet(), alternative.keySet(), hidden.keySet())
                    .flatMap(Collection::stream)
                    .sorted()
                    .collect(LinkedHashSet::new, Set::add, Set::addAll);
        }

        /**
         * All labels of one language.
         *
         * @param tag as in {@link #languages()}
         * @return the preferred first, the hidden last; without repeats
         */
        public List<String> in(String tag) {
            String best = preferred.get(tag);
            return Stream.of(
                            best == null ? List.<String>of() : List.of(best),
                            alternative.getOrDefault(tag, List.of()),
                            hidden.getOrDefault(tag, List.of()))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        /**
         * The label to show: the preferred one of the language asked for, of its main language ({@code pt} for
         * {@code pt-BR}) or of any variety of it, then English, then any.
         *
         * @param tag the reader's language
         * @return empty when there is no preferred label at all
         */
        public Optional<String> shown(String tag) {
            String exact = preferred.get(tag);
            if (exact != null) {
                return Optional.of(exact);
            }
            return inVarietyOf(tag)
                    .or(() -> inVarietyOf("en"))
                    .or(() -> preferred.values().stream().findFirst());
        }

        private Optional<String> inVarietyOf(String tag) {
            String main = tag.split("-", 2)[0];
            String plain = preferred.get(main);
            return plain != null
                    ? Optional.of(plain)
                    : preferred.entrySet().stream()
                            .filter(label -> label.getKey().startsWith(main + "-"))
                            .map(Map.Entry::getValue)
                            .findFirst();
        }
    }

    /**
     * How a concept stands to others of its vocabulary; broader is free of cycles and the inverse of narrower.
     *
     * @param broader values of the concepts directly above
     * @param narrower values of the concepts directly below
     * @param related values of concepts beside it
     */
    public record Relations(List<String> broader, List<String> narrower, List<String> related) {

        /** Copies the lists. */
        public Relations {
            broader = List.copyOf(broader);
            narrower = List.copyOf(narrower);
            related = List.copyOf(related);
        }
    }

    /**
     * What else a vocabulary says of a concept.
     *
     * @param notations all its notations, the one used as value included
     * @param notes tag to scope note or, where there is none, definition
     * @param point where it is; null unless it is a place with coordinates
     */
    public record Details(
            List<String> notations,
            Map<String, String> notes,
            @Nullable Point point) {

        /** Copies the collections. */
        public Details {
            notations = List.copyOf(notations);
            notes = Ordered.copy(notes);
        }
    }

    /**
     * A point on the earth, WGS 84.
     *
     * @param latitude degrees, north is positive
     * @param longitude degrees, east is positive
     */
    public record Point(double latitude, double longitude) {

        /** Refuses what is not on the earth. */
        public Point {
            if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no such place: latitude " + latitude + ", longitude " + longitude);
            }
        }
    }
}
