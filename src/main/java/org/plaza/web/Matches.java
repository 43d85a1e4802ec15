package org.plaza.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Question;
import org.plaza.search.Searcher;

/** What a question marks in the text of a work. */
final class Matches {

    private Matches() {}

    /**
     * The marks of all passages.
     *
     * @param work its id
     * @return passage id to what matches in it; nothing for an empty question
     */
    static Map<String, List<Highlight>> of(Searcher searcher, String work, Question question) throws IOException {
        return question.text().isBlank()
                ? Map.of()
                : searcher.passages(work, question).stream()
                        .collect(Collectors.toMap(FoundPassage::id, FoundPassage::highlights, (a, b) -> a));
    }
}
