package org.plaza.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plaza.search.Searcher;
import org.plaza.yardstick.BagOfWords;
import org.plaza.yardstick.PlainText;

/**
 * Plaza beside plain Lucene on one judged set.
 *
 * @param set that was asked
 * @param plaza its answers
 * @param standard those of {@link BagOfWords#standard}
 * @param language those of {@link BagOfWords#inLanguage}; the same as {@code standard} when the set has several languages
 */
public record Evaluation(JudgedSet set, Rankings plaza, Rankings standard, Rankings language) {

    /**
     * Asks every question of a set.
     *
     * @param set whose documents the searcher's hub holds, each as a work with its id
     * @param searcher stays open
     * @param expand whether labels of the vocabularies are added
     * @return the answers of Plaza and of both yardsticks
     * @throws IOException when the index cannot be read
     */
    public static Evaluation of(JudgedSet set, Searcher searcher, boolean expand) throws IOException {
        List<PlainText> texts = set.documents().stream()
                .map(d -> new PlainText(d.id(), d.language(), d.title(), d.text()))
                .toList();
        Rankings standard;
        try (BagOfWords plain = BagOfWords.standard(texts)) {
            standard = Rankings.ofPlain("standard", plain, set);
        }
        Rankings language = standard;
        if (set.languages().size() == 1) {
            try (BagOfWords plain =
                    BagOfWords.inLanguage(set.languages().iterator().next(), texts)) {
                language = Rankings.ofPlain("language", plain, set);
            }
        }
        return new Evaluation(set, Rankings.ofPlaza(searcher, set, expand), standard, language);
    }

    /**
     * The same for the questions in one language.
     *
     * @param tag BCP 47
     * @return the same answers, judged by fewer questions
     */
    public Evaluation asked(String tag) {
        return new Evaluation(set.asked(tag), plaza, standard, language);
    }

    /**
     * The better of the two yardsticks.
     *
     * @return the one with the higher mean nDCG@10
     */
    public Rankings better() {
        return mean(standard).ndcg10() > mean(language).ndcg10() ? standard : language;
    }

    /**
     * The mean figures of a system.
     *
     * @param rankings of this set
     * @return over all questions
     */
    public Metrics mean(Rankings rankings) {
        return Metrics.mean(List.copyOf(rankings.measure(set).values()));
    }

    /**
     * How likely the difference of Plaza to the better yardstick in nDCG@10 came by chance.
     *
     * @return from 0 to 1, as {@link PairedTest} says
     */
    public double probability() {
        return PairedTest.probability(ndcg(plaza), ndcg(better()));
    }

    /**
     * Plaza's figures on random parts of the questions, to see whether they hold on each.
     *
     * @param folds how many parts, at least 1
     * @param seed of the shuffling
     * @return mean figures of each part
     */
    public List<Metrics> folds(int folds, long seed) {
        Map<String, Metrics> figures = plaza.measure(set);
        List<String> ids = new ArrayList<>(figures.keySet());
        Collections.shuffle(ids, new Random(seed));
        List<Metrics> means = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Metrics> part = new ArrayList<>();
            for (int i = fold; i < ids.size(); i += folds) {
                part.add(java.util.Objects.requireNonNull(figures.get(ids.get(i))));
            }
            means.add(Metrics.mean(part));
        }
        return means;
    }

    private List<Double> ndcg(Rankings rankings) {
        return rankings.measure(set).values().stream().map(Metrics::ndcg10).toList();
    }
}
