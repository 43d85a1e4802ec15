package org.plaza.query;

/**
 * A word and where it was typed.
 *
 * @param text as typed, without surrounding punctuation
 * @param start UTF-16 units from the start of the question
 */
public record TypedWord(String text, int start) {

    /**
     * Where it ends.
     *
     * @return UTF-16 units from the start of the question, exclusive
     */
    public int end() {
        return start + text.length();
    }
}
