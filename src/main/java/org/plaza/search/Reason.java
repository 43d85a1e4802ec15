package org.plaza.search;

/**
 * Why a work is in an answer.
 *
 * @param words as they stand there, in small letters; of a theme its label
 * @param language BCP 47 tag of the words
 * @param vocabulary whether they are another name of what was asked for
 * @param place where they stand
 */
public record Reason(String words, String language, boolean vocabulary, Place place) {

    /** Where words stand. */
    public enum Place {
        /** In a passage. */
        TEXT(""),
        /** In a title. */
        TITLE(", in the title"),
        /** In a description. */
        DESCRIPTION(", in the description"),
        /** Among the themes of the work. */
        THEMES(", in the themes"),
        /** Among what else the catalogue says: names, places. */
        CATALOGUE(", in the catalogue");

        private final String english;

        Place(String english) {
            this.english = english;
        }
    }

    /**
     * The reason for programs.
     *
     * @return {@code vivienda (es)}, {@code housing (en, from the vocabulary)}, {@code vivienda (es, in the title)}
     */
    public String said() {
        return words + " (" + language + (vocabulary ? ", from the vocabulary" : "") + place.english + ")";
    }
}
