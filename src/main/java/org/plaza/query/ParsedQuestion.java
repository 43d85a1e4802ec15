package org.plaza.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How a question was read.
 *
 * @param root empty when there is no word in it
 * @param misread pieces that look like syntax and were read as words
 * @param typed the words of plain text in the order typed, repeats included
 * @param tooManyWords whether words beyond {@link QuestionLimits#WORDS} were left out
 * @param wanted the words of plain text that are not under a NOT, with their places, in the order typed
 */
public record ParsedQuestion(
        Optional<Node> root, List<String> misread, List<String> typed, boolean tooManyWords, List<TypedWord> wanted) {

    /** Copies the lists. */
    public ParsedQuestion {
        misread = List.copyOf(misread);
        typed = List.copyOf(typed);
        wanted = List.copyOf(wanted);
    }

    /**
     * How often a word was typed.
     *
     * @param word its text
     * @return at least 1
     */
    public int times(String word) {
        return Math.max(1, Collections.frequency(typed, word));
    }
}
