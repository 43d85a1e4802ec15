package org.plaza.vocabulary;

/**
 * A label and the concept it names.
 *
 * @param vocabulary its name in the hub
 * @param concept the concept's value
 * @param text as the vocabulary writes it
 * @param language BCP 47 tag; {@link Concept#NO_LANGUAGE} when it has none
 * @param hidden whether it is found but never shown
 */
public record NamedLabel(String vocabulary, String concept, String text, String language, boolean hidden) {

    /**
     * What passages are tagged with.
     *
     * @return {@code vocabulary:value}
     */
    public String key() {
        return vocabulary + ":" + concept;
    }
}
