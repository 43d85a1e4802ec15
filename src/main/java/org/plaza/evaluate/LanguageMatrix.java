package org.plaza.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plaza.evaluate.JudgedSet.JudgedDocument;
import org.plaza.evaluate.JudgedSet.JudgedQuestion;

/**
 * How well documents of one language are found by questions in another: the mean reciprocal rank of the first relevant
 * document in a language, in the full ranking.
 *
 * @param languages of questions and documents, sorted
 * @param values {@code [question language][document language]} in the order of the languages; NaN without a judgement
 */
public record LanguageMatrix(List<String> languages, double[][] values) {

    /**
     * Measures rankings.
     *
     * @param rankings of a set
     * @param set with documents in several languages
     * @return the matrix
     */
    public static LanguageMatrix of(Rankings rankings, JudgedSet set) {
        List<String> languages = set.languages().stream().sorted().toList();
        Map<String, String> languageOf = new HashMap<>();
        for (JudgedDocument document : set.documents()) {
            languageOf.put(document.id(), document.language());
        }
        Map<String, List<Double>> ranks = new HashMap<>();
        for (JudgedQuestion question : set.questions()) {
            Map<String, Double> firsts = new HashMap<>();
            set.grades(question.id()).keySet().forEach(id -> firsts.put(languageOf.getOrDefault(id, ""), 0.0));
            List<String> ranking = rankings.of(question.id());
            for (int i = ranking.size() - 1; i >= 0; i--) {
                if (set.grades(question.id()).containsKey(ranking.get(i))) {
                    firsts.put(languageOf.getOrDefault(ranking.get(i), ""), 1.0 / (i + 1));
                }
            }
            firsts.forEach((language, value) -> ranks.computeIfAbsent(
                            question.language() + ">" + language, key -> new ArrayList<>())
                    .add(value));
        }
        double[][] values = new double[languages.size()][languages.size()];
        for (int q = 0; q < languages.size(); q++) {
            for (int d = 0; d < languages.size(); d++) {
                values[q][d] = ranks.getOrDefault(languages.get(q) + ">" + languages.get(d), List.of()).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN);
            }
        }
        return new LanguageMatrix(languages, values);
    }

    /**
     * The largest value of questions asked in the documents' own language beside the smallest.
     *
     * @return at least 1; NaN without a judgement
     */
    public double unfairness() {
        double most = Double.NaN;
        double least = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            double own = values[i][i];
            if (!Double.isNaN(own)) {
                most = Double.isNaN(most) ? own : Math.max(most, own);
                least = Double.isNaN(least) ? own : Math.min(least, own);
            }
        }
        return most / least;
    }
}
