package org.plaza.vocabulary;

import java.util.List;
import org.plaza.model.Problem;

/**
 * What came of reading a vocabulary.
 *
 * @param vocabulary empty when a problem is an error
 * @param problems in the order of the file
 */
public record VocabularyReading(Vocabulary vocabulary, List<Problem> problems) {

    /** Copies the list. */
    public VocabularyReading {
        problems = List.copyOf(problems);
    }
}
