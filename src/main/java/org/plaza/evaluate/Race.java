package org.plaza.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.yardstick.BagOfWords;
import org.plaza.yardstick.PlainHub;
import org.plaza.yardstick.PlainQuestion;

/** Asks Plaza and plain Lucene the same questions, one after the other, and takes the times. Used by one thread. */
public final class Race {

    /** Who answers. */
    public enum Runner {
        /** Plaza, everything a page shows. */
        PLAZA,
        /** Plain B, everything a page shows. */
        PLAIN,
        /** Plaza, ids alone. */
        PLAZA_BARE,
        /** Plain B, ids alone. */
        PLAIN_BARE,
        /** Plain A, ids alone. */
        BAG
    }

    private static final int SIZE = 10;

    private final Searcher plaza;
    private final PlainHub plain;
    private final BagOfWords bag;

    /**
     * All hold the same works.
     *
     * @param plaza stays open
     * @param plain stays open
     * @param bag stays open
     */
    public Race(Searcher plaza, PlainHub plain, BagOfWords bag) {
        this.plaza = plaza;
        this.plain = plain;
        this.bag = bag;
    }

    /**
     * Asks questions, every runner each in turn; who begins changes from question to question.
     *
     * @param questions what is asked
     * @return the times of every runner
     * @throws IOException when an index cannot be read
     */
    public Map<Runner, Latencies> run(List<PlainQuestion> questions) throws IOException {
        Map<Runner, Latencies> times = new LinkedHashMap<>();
        Runner[] runners = Runner.values();
        for (Runner runner : runners) {
            times.put(runner, new Latencies());
        }
        for (int i = 0; i < questions.size(); i++) {
            for (int turn = 0; turn < runners.length; turn++) {
                Runner runner = runners[(i + turn) % runners.length];
                long start = System.nanoTime();
                ask(runner, questions.get(i));
                java.util.Objects.requireNonNull(times.get(runner)).add(System.nanoTime() - start);
            }
        }
        return times;
    }

    private void ask(Runner runner, PlainQuestion question) throws IOException {
        switch (runner) {
            case PLAZA -> plaza.search(question(question));
            case PLAZA_BARE -> plaza.rank(question(question));
            case PLAIN -> plain.search(question, true);
            case PLAIN_BARE -> plain.search(question, false);
            case BAG -> bag.search(String.join(" ", question.words()), SIZE);
        }
    }

    /** The same question in Plaza's words. */
    static Question question(PlainQuestion question) {
        List<String> words = question.words();
        String text =
                switch (question.shape()) {
                    case ALL -> "";
                    case WORDS -> String.join(" ", words);
                    case PHRASE -> '"' + String.join(" ", words) + '"';
                    case BOOLEAN -> "(" + words.get(0) + " OR " + words.get(1) + ") NOT " + words.get(2);
                };
        Map<String, List<String>> selection = new LinkedHashMap<>();
        question.facets().forEach((name, value) -> selection.put(name, new ArrayList<>(List.of(value))));
        Question.Paging paging = new Question.Paging(1, SIZE, Question.Sort.RELEVANCE);
        return new Question(text, selection, paging, Question.Options.DEFAULT);
    }
}
