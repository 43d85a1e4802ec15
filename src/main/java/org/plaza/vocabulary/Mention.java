package org.plaza.vocabulary;

/**
 * A concept named in a text.
 *
 * @param vocabulary the vocabulary's name
 * @param concept the concept's value
 * @param start UTF-16 units from the start of the text to the first character of the words that name it
 * @param end UTF-16 units to the first character after them
 * @param label the label that was found, as the vocabulary spells it
 */
public record Mention(String vocabulary, String concept, int start, int end, String label) {

    /**
     * The concept's name in the index.
     *
     * @return {@code vocabulary:concept}
     */
    public String key() {
        return vocabulary + ":" + concept;
    }
}
