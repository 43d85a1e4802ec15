package org.plaza.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Figures of one ranking.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first ten, gain 2^grade - 1, discount log2(rank + 1) (Burges
 *     and others, 2005)
 * @param success3 1 when one of the first three documents has the highest grade that any document has, else 0
 * @param mrr10 one by the rank of the first relevant document; 0 when it is not among the first ten
 * @param recall10 share of the relevant documents among the first ten
 * @param recall100 the same of the first hundred
 */
public record Metrics(double ndcg10, double success3, double mrr10, double recall10, double recall100) {

    private static final int FEW = 3;
    private static final int SHORT = 10;
    private static final int LONG = 100;

    /**
     * Measures a ranking.
     *
     * @param ranking ids of documents, the best first, each once
     * @param grades id of a relevant document to its grade of at least 1; never empty
     * @return from 0 to 1 each
     */
    public static Metrics of(List<String> ranking, Map<String, Integer> grades) {
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("without a judgement a ranking has no figures");
        }
        double gain = 0;
        double first = 0;
        int shortly = 0;
        int all = 0;
        for (int i = 0; i < Math.min(LONG, ranking.size()); i++) {
            int grade = grades.getOrDefault(ranking.get(i), 0);
            if (grade > 0) {
                all++;
                if (i < SHORT) {
                    shortly++;
                    gain += gain(grade) / discount(i);
                    first = first == 0 ? 1.0 / (i + 1) : first;
                }
            }
        }
        double relevant = grades.size();
        return new Metrics(gain / ideal(grades), success(ranking, grades), first, shortly / relevant, all / relevant);
    }

    /**
     * The mean over questions.
     *
     * @param all of the questions
     * @return zeros when there are none
     */
    public static Metrics mean(List<Metrics> all) {
        int n = Math.max(1, all.size());
        return new Metrics(
                all.stream().mapToDouble(Metrics::ndcg10).sum() / n,
                all.stream().mapToDouble(Metrics::success3).sum() / n,
                all.stream().mapToDouble(Metrics::mrr10).sum() / n,
                all.stream().mapToDouble(Metrics::recall10).sum() / n,
                all.stream().mapToDouble(Metrics::recall100).sum() / n);
    }

    private static double success(List<String> ranking, Map<String, Integer> grades) {
        int highest = Collections.max(grades.values());
        return ranking.stream().limit(FEW).anyMatch(document -> grades.getOrDefault(document, 0) == highest) ? 1 : 0;
    }

    private static double ideal(Map<String, Integer> grades) {
        List<Integer> best = grades.values().stream()
                .sorted((a, b) -> Integer.compare(b, a))
                .limit(SHORT)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i)) / discount(i);
        }
        return ideal;
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static double discount(int index) {
        return Math.log(index + 2.0) / Math.log(2);
    }
}
