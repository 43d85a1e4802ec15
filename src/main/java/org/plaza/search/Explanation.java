package org.plaza.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a question is read and where its words are found. All counts are of works that everybody may see.
 *
 * @param reading of the question as a whole
 * @param parts words, phrases and fields, each once, in the order they are read in
 * @param concepts that the words name and that are searched; empty when the question is not to be expanded
 */
public record Explanation(Reading reading, List<Part> parts, List<NamedConcept> concepts) {

    /** Copies the lists. */
    public Explanation {
        parts = List.copyOf(parts);
        concepts = List.copyOf(concepts);
    }

    /**
     * What is decided of a question as a whole.
     *
     * @param languages of the index, the most probable first
     * @param needs what may be asked of the plain words, the strictest first; one of them is taken
     * @param notes as the answer has them
     * @param expanded whether concepts are looked up
     */
    public record Reading(List<Odds> languages, List<Need> needs, List<Answer.Note> notes, boolean expanded) {

        /** Copies the lists. */
        public Reading {
            languages = List.copyOf(languages);
            needs = List.copyOf(needs);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A language that the question may be in.
     *
     * @param language BCP 47 tag
     * @param odds how probable the words are in it, beside the most probable language, which has 1
     * @param likely whether the odds are high enough for the question to be read in it
     * @param works that have a passage or a title in it
     */
    public record Odds(String language, double odds, boolean likely, int works) {}

    /**
     * How many of the plain words a work must hold.
     *
     * @param words that suffice
     * @param of so many; 0 when there are no plain words
     * @param works that match then, all operators and fields heeded, no facet selected
     * @param taken whether the question is answered so
     */
    public record Need(int words, int of, int works, boolean taken) {}

    /** What a part of a question is. */
    public enum Kind {
        /** One word, in any of its forms. */
        WORD,
        /** Words as they stand, one after the other. */
        PHRASE,
        /** Every word that begins so. */
        BEGINNING,
        /** Two words or phrases near each other. */
        NEARNESS,
        /** A title, heading or article. */
        FIELD,
        /** The value of a facet. */
        FACET
    }

    /**
     * A word, phrase or field.
     *
     * @param kind what it is
     * @param text as it is read: {@code vivienda}, {@code water NEAR/5 right}, {@code title:charter}
     * @param role what it does in the question
     * @param unstemmed what is looked up in any language as it stands: places one after the other, at each the
     *     alternatives. Empty when nothing is
     * @param works that hold it, whatever the language
     * @param rows the languages that hold it, the most frequent of the index first; none for a facet
     */
    public record Part(Kind kind, String text, Role role, List<List<String>> unstemmed, int works, List<Row> rows) {

        /** Copies the lists. */
        public Part {
            unstemmed = List.copyOf(unstemmed);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a part does in a question.
     *
     * @param excluded whether it stands after a NOT
     * @param stop whether it is a stop word in one of the likely languages: no work need hold it, unless there is no other
     *     word
     * @param stopIn BCP 47 tags of the languages that have it as a stop word and where it is therefore not looked up
     * @param idf what it weighs in the ranking, the same for all its forms, fields and languages; of a phrase the sum of
     *     its words. 0 for what has none: what is excluded, stop words, beginnings, nearness, fields
     */
    public record Role(boolean excluded, boolean stop, List<String> stopIn, double idf) {

        /** Copies the list. */
        public Role {
            stopIn = List.copyOf(stopIn);
        }
    }

    /**
     * A part in one language.
     *
     * @param language BCP 47 tag
     * @param stem what is looked up in its stemmed fields: places one after the other, at each the alternatives. Empty
     *     when the part is looked up as it stands only
     * @param forms of a word
     * @param places where it stands
     */
    public record Row(String language, List<List<String>> stem, Found forms, Places places) {

        /** Copies the list. */
        public Row {
            stem = List.copyOf(stem);
        }
    }

    /**
     * In which forms works hold a part.
     *
     * @param works in any form
     * @param stemmed works that hold its stem; 0 for what is no word
     * @param unstemmed works that hold it as it stands; 0 for what is no word
     */
    public record Found(int works, int stemmed, int unstemmed) {}

    /**
     * Where works hold a part.
     *
     * @param titles works with it in titles, descriptions or subjects
     * @param headings works with it in headings, which count in the ranking only
     * @param texts works with it in their text
     * @param passages of text that hold it
     */
    public record Places(int titles, int headings, int texts, int passages) {}

    /**
     * A concept that words of the question name.
     *
     * @param words as typed
     * @param key {@code vocabulary:value}
     * @param label in the language of the question's options
     * @param works that speak of it, whatever the language
     * @param byLanguage BCP 47 tag to works that speak of it in that language; languages without any are absent
     */
    public record NamedConcept(String words, String key, String label, int works, Map<String, Integer> byLanguage) {

        /** Copies the map, keeping its order. */
        public NamedConcept {
            byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        }
    }
}
