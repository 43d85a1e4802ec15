package org.plaza.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What words say for each of several languages, remembered by word: few words make up most of any text. */
final class WordScores {

    private static final int MOST_REMEMBERED = 20_000;

    private final List<SmallWords> languages;
    private final Map<String, double[]> known = new ConcurrentHashMap<>();

    WordScores(List<SmallWords> languages) {
        this.languages = languages;
    }

    /** The evidence of words, with how often they occur, for each language, in nats. */
    double[] of(Map<String, Integer> words) {
        double[] sum = new double[languages.size()];
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            double[] seen = known.get(word.getKey());
            double[] scores = seen != null ? seen : learned(word.getKey());
            double weight = RunningWords.weight(word.getValue());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * scores[i];
            }
        }
        return sum;
    }

    private double[] learned(String word) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        double[] scores = languages.stream().mapToDouble(row -> row.score(word)).toArray();
        known.put(word, scores);
        return scores;
    }
}
