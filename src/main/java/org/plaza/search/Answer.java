package org.plaza.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param asked how the question was read
 * @param total works that match, exactly
 * @param tookMillis wall-clock time of the search
 * @param hits the works of the page asked for, in order; empty beyond the end
 * @param facets every facet of the hub, in its order; none when the time was over before they were counted
 */
public record Answer(Asked asked, long total, double tookMillis, List<Hit> hits, List<FacetCounts> facets) {

    /** Copies the lists. */
    public Answer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /**
     * How the question was read.
     *
     * @param question as it was asked
     * @param notes what could not be read as syntax, what was relaxed, which values a facet does not have
     * @param expansions concepts recognised in the question
     * @param proposal what may have been meant, and finds more; null when there is nothing to propose
     */
    public record Asked(
            Question question,
            List<Note> notes,
            List<Expansion> expansions,
            @Nullable Proposal proposal) {

        /** Copies the lists. */
        public Asked {
            notes = List.copyOf(notes);
            expansions = List.copyOf(expansions);
        }
    }

    /**
     * The question with misspelt words corrected, everything else as typed.
     *
     * @param text that finds more works than the question
     * @param changed the corrected words, in UTF-16 units of the text, in order
     */
    public record Proposal(String text, List<FoundPassage.Highlight> changed) {

        /** Copies the list. */
        public Proposal {
            changed = List.copyOf(changed);
        }
    }

    /**
     * Something a reader should know of how the question was read.
     *
     * @param kind what happened; the key of a message
     * @param arguments what it happened to, for the message's {@code {0}}, {@code {1}} …
     */
    public record Note(Kind kind, List<String> arguments) {

        /** Copies the list. */
        public Note {
            arguments = List.copyOf(arguments);
        }

        /** What happened. */
        public enum Kind {
            /** Only {2} works hold all words: works that hold {0} of {1} words are shown too. */
            RELAXED_TO_MOST("Works that hold all {1} words: {2}; works with at least {0} of them are shown."),
            /** Only {0} works hold all words, and few most of them: works that hold one are shown too. */
            RELAXED_TO_ONE("Works that hold all the words: {0}; works with any one of them are shown."),
            /** {0} works in other languages than that of the question are shown for what some of its words mean. */
            BY_MEANING("Works in other languages that hold what some of the words mean are shown too: {0}."),
            /** {0} could not be read as syntax and was read as words. */
            READ_AS_WORDS("\"{0}\" could not be read as search syntax: it was read as words."),
            /** Facet {0} has no value {1}. */
            UNKNOWN_VALUE("The facet {0} has no value \"{1}\": nothing matches it."),
            /** More than {0} different words: the rest was left out. */
            TOO_MANY_WORDS("Only the first {0} different words were used."),
            /** The question holds nothing to look for. */
            NO_WORDS("There is no word in this question: all works are shown."),
            /** The prefix {0} begins more words than are looked up. */
            PREFIX_CUT("\"{0}\" begins too many words: only the most frequent were used."),
            /** After {0} seconds the facets were not counted. */
            COUNTS_LEFT_OUT("The filters could not be counted within {0} seconds: ask with fewer words to see them."),
            /** After {0} seconds the order or the passages were not complete. */
            ORDER_INCOMPLETE(
                    "The best works could not all be found within {0} seconds: the order and the passages are incomplete.");

            private final String english;

            Kind(String english) {
                this.english = english;
            }

            /**
             * The sentence in English.
             *
             * @return with {@code {0}}, {@code {1}} for the arguments
             */
            public String english() {
                return english;
            }

            /**
             * Whether the arguments are numbers.
             *
             * @return true when a message may count by them
             */
            public boolean counts() {
                return this == RELAXED_TO_MOST || this == RELAXED_TO_ONE || this == BY_MEANING;
            }
        }
    }

    /**
     * A concept recognised in the question.
     *
     * @param words as typed
     * @param concept the concept's value, and what switches it off: concepts of several vocabularies with one value are
     *     one; others that share the words are expansions of their own
     * @param added BCP 47 tag to the labels that were searched too; never the words themselves
     * @param on whether they were searched: not when this concept, or all, are switched off
     */
    public record Expansion(String words, String concept, Map<String, List<String>> added, boolean on) {

        /** Copies the map. */
        public Expansion {
            added = Map.copyOf(added);
        }
    }

    /**
     * A work that matches.
     *
     * @param work what it is
     * @param score comparable within one answer only; 0 when the order is not by relevance
     * @param why it is here
     * @param passages the best, at most three; of an empty question the first
     * @param morePassages how many further passages match
     */
    public record Hit(WorkCard work, double score, Why why, List<FoundPassage> passages, int morePassages) {

        /** Copies the list. */
        public Hit {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Why a work is in an answer.
     *
     * @param reasons the words that matched in the passages shown; in title, description and themes only when no passage
     *     matches, or none holds all words. None for a question without words
     * @param spread whether the work holds all content words of the question, but on different pages: no passage does
     */
    public record Why(List<Reason> reasons, boolean spread) {

        /** Copies the list. */
        public Why {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * How the works fall into the values of a facet, with this facet's own selection left out of the count.
     *
     * @param name the parameter in addresses
     * @param label in the language of the question's options
     * @param values by count, then label; a hierarchy as a tree. Selected values are always listed
     */
    public record FacetCounts(String name, String label, List<FacetValue> values) {

        /** Copies the list. */
        public FacetCounts {
            values = List.copyOf(values);
        }
    }

    /**
     * One value of a facet.
     *
     * @param value works as a parameter; {@code _none} stands for "not stated"
     * @param label in the language of the question's options
     * @param count works, each once, those of narrower values included
     * @param selected whether the question selects it
     * @param children narrower values; empty for a leaf and for flat facets
     */
    public record FacetValue(String value, String label, int count, boolean selected, List<FacetValue> children) {

        /** Copies the list. */
        public FacetValue {
            children = List.copyOf(children);
        }
    }
}
