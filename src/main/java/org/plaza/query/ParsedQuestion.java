package org.plaza.query;

import java.util.List;
import java.util.Optional;

/**
 * How a question was read.
 *
 * @param root empty when there is no word in it
 * @param misread pieces that look like syntax and were read as words
 * @param tooManyWords whether words beyond {@link QuestionLimits#WORDS} were left out
 */
public record ParsedQuestion(Optional<Node> root, List<String> misread, boolean tooManyWords) {

    /** Copies the list. */
    public ParsedQuestion {
        misread = List.copyOf(misread);
    }
}
