package org.plaza.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.query.QuestionLimits;

/**
 * What a reader asks: the one object behind page, API, feed and export.
 *
 * @param text words, "phrases", AND OR NOT and -; empty asks for every work. At most {@value #MAX_CHARACTERS} UTF-16
 *     units
 * @param selection facet name to selected values: OR within a facet, AND between facets. Names that are no facet of
 *     the hub are ignored
 * @param paging which part of the list
 * @param options how to read the text
 */
public record Question(String text, Map<String, List<String>> selection, Paging paging, Options options) {

    /** The longest question, in UTF-16 units. */
    public static final int MAX_CHARACTERS = QuestionLimits.CHARACTERS;

    /** The most works on one page of answers. */
    public static final int MAX_SIZE = 100;

    /** Copies the collections; refuses a text that is too long. */
    public Question {
        if (text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("The question has " + text.length() + " characters; at most "
                    + MAX_CHARACTERS + " are read. Shorten it.");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        selection.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        selection = Collections.unmodifiableMap(copy);
    }

    /**
     * The first page of everything that matches some words.
     *
     * @param text words
     * @return with no facet selected and all options at their defaults
     */
    public static Question of(String text) {
        return new Question(text, Map.of(), Paging.FIRST, Options.DEFAULT);
    }

    /**
     * Which part of the list, in which order.
     *
     * @param page from 1; a page beyond the end has no hits
     * @param size works on a page, 1 to {@value #MAX_SIZE}
     * @param sort the order
     */
    public record Paging(int page, int size, Sort sort) {

        /** The ten most relevant works. */
        public static final Paging FIRST = new Paging(1, 10, Sort.RELEVANCE);

        /** Refuses pages and sizes that make no sense. */
        public Paging {
            if (page < 1) {
                throw new IllegalArgumentException("page=" + page + " does not exist: pages are counted from 1.");
            }
            if (size < 1 || size > MAX_SIZE) {
                throw new IllegalArgumentException("size=" + size + " is not possible: choose 1 to " + MAX_SIZE + ".");
            }
        }
    }

    /** The order of the list; ties are broken by work id. */
    public enum Sort {
        /** Best match first. */
        RELEVANCE,
        /** Latest date first, works without a date last. */
        NEWEST,
        /** Earliest date first, works without a date last. */
        OLDEST,
        /** By title, in the order of a dictionary. */
        TITLE
    }

    /**
     * How to read the text.
     *
     * @param expand whether words that name a concept also find its labels in other languages
     * @param syntax whether quotes, operators and fields are read; false reads everything as words
     * @param ui BCP 47 tag of the language that labels are given in
     * @param without values of concepts that are not searched although words name them, as an {@link Answer.Expansion}
     *     gives them; those that no word names are ignored
     */
    public record Options(boolean expand, boolean syntax, String ui, Set<String> without) {

        /** Everything on, labels in English. */
        public static final Options DEFAULT = new Options(true, true, "en");

        /** Copies the set, keeping its order. */
        public Options {
            without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
        }

        /**
         * With no concept switched off alone.
         *
         * @param expand as above
         * @param syntax as above
         * @param ui as above
         */
        public Options(boolean expand, boolean syntax, String ui) {
            this(expand, syntax, ui, Set.of());
        }
    }
}
