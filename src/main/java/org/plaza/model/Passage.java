package org.plaza.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is found: up to 250 words in one language, cut at sentence, paragraph and article borders.
 *
 * @param text paragraphs separated by line feeds
 * @param language BCP 47 tag of a row of the language table, or {@code und} when it could not be told
 * @param kind what sort of text it is
 * @param place where it stands in its document
 */
public record Passage(String text, String language, Kind kind, Place place) {

    /** The tag of a passage whose language could not be told. */
    public static final String UNKNOWN_LANGUAGE = "und";

    /** What sort of text a passage is. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A table of contents: counts less in ranking. */
        CONTENTS,
        /** A list of references: counts less in ranking. */
        REFERENCES
    }

    /**
     * Where a passage stands.
     *
     * @param turns where pages begin within the text; never empty, the first at offset 0, offsets ascending
     * @param article null outside numbered articles
     * @param headings that stand over its text, from the highest level down; none in another language than the passage's
     * @param titles which of its paragraphs are headings, in order
     */
    public record Place(List<Turn> turns, @Nullable Article article, List<String> headings, List<Title> titles) {

        /** Copies the lists; refuses a place without a page. */
        public Place {
            if (turns.isEmpty() || turns.getFirst().offset() != 0) {
                throw new IllegalArgumentException("a passage begins on a page: " + turns);
            }
            turns = List.copyOf(turns);
            headings = List.copyOf(headings);
            titles = List.copyOf(titles);
        }

        /**
         * Where a passage stands none of whose paragraphs is a heading.
         *
         * @param turns where pages begin within the text
         * @param article null outside numbered articles
         * @param headings from the highest level down
         */
        public Place(List<Turn> turns, @Nullable Article article, List<String> headings) {
            this(turns, article, headings, List.of());
        }

        /**
         * The page of a character.
         *
         * @param offset UTF-16 units from the start of the passage; past the end is the last page
         * @return the turn in force there
         */
        public Turn at(int offset) {
            Turn found = turns.getFirst();
            for (Turn turn : turns) {
                if (turn.offset() > offset) {
                    break;
                }
                found = turn;
            }
            return found;
        }
    }

    /**
     * A page beginning within a passage.
     *
     * @param offset UTF-16 units from the start of the passage
     * @param page the page's number in the file, from 1
     * @param label what is printed on that page; null when not known
     */
    public record Turn(int offset, int page, @Nullable String label) {}

    /**
     * A paragraph that is a heading.
     *
     * @param offset where it begins, in UTF-16 units
     * @param level how deep it stands in its document, 1 for the highest
     */
    public record Title(int offset, int level) {}
}
