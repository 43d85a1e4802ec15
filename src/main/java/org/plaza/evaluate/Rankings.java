package org.plaza.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.evaluate.JudgedSet.JudgedQuestion;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.yardstick.BagOfWords;

/**
 * What a system answered to the questions of a set.
 *
 * @param system its name, one word
 * @param byQuestion id of the question to ids of documents, the best first, at most {@value #DEPTH}
 */
public record Rankings(String system, Map<String, List<String>> byQuestion) {

    /** How many documents of each ranking are looked at. */
    public static final int DEPTH = 100;

    /** Copies the map. */
    public Rankings {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** A system that ranks. */
    private interface Ranker {
        List<String> rank(String question) throws IOException;
    }

    /**
     * Asks Plaza, everything read as words. The works of the hub must have the ids of the set's documents.
     *
     * @param searcher of a hub that holds the set's documents
     * @param set whose questions are asked
     * @param expand whether labels of the vocabularies are added
     * @return its answers
     * @throws IOException when the index cannot be read
     */
    public static Rankings ofPlaza(Searcher searcher, JudgedSet set, boolean expand) throws IOException {
        Question.Paging paging = new Question.Paging(1, DEPTH, Question.Sort.RELEVANCE);
        Question.Options options = new Question.Options(expand, false, "en");
        return ask("plaza", set, text -> {
            return searcher.rank(new Question(text, Map.of(), paging, options)).works();
        });
    }

    /**
     * Asks plain Lucene.
     *
     * @param system name of the yardstick
     * @param index that holds the set's documents
     * @param set whose questions are asked
     * @return its answers
     * @throws IOException never for want of a disk
     */
    public static Rankings ofPlain(String system, BagOfWords index, JudgedSet set) throws IOException {
        return ask(system, set, text -> index.search(text, DEPTH));
    }

    private static Rankings ask(String system, JudgedSet set, Ranker ranker) throws IOException {
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        for (JudgedQuestion question : set.questions()) {
            rankings.put(question.id(), ranker.rank(question.text()));
        }
        return new Rankings(system, rankings);
    }

    /**
     * The answer to one question.
     *
     * @param question its id
     * @return ids of documents, the best first; empty when it was not asked
     */
    public List<String> of(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /**
     * Measures every ranking.
     *
     * @param set that the questions are from
     * @return id of the question to its figures, in the order of the set
     */
    public Map<String, Metrics> measure(JudgedSet set) {
        Map<String, Metrics> figures = new LinkedHashMap<>();
        for (JudgedQuestion question : set.questions()) {
            figures.put(question.id(), Metrics.of(of(question.id()), set.grades(question.id())));
        }
        return figures;
    }

    /**
     * Writes a run as trec_eval reads it: question, Q0, document, rank, a score that falls with it, system.
     *
     * @param file replaced when it exists
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, List<String>> ranking : byQuestion.entrySet()) {
                int rank = 0;
                for (String document : ranking.getValue()) {
                    rank++;
                    out.write(String.join(
                            " ",
                            ranking.getKey(),
                            "Q0",
                            document,
                            Integer.toString(rank),
                            Integer.toString(DEPTH + 1 - rank),
                            system));
                    out.write('\n');
                }
            }
        }
    }
}
