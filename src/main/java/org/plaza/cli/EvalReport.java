package org.plaza.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plaza.evaluate.Evaluation;
import org.plaza.evaluate.JudgedSet;
import org.plaza.evaluate.LanguageMatrix;
import org.plaza.evaluate.Metrics;

/** Prints figures as tables. */
final class EvalReport {

    private static final String HEAD = "%-12s %-5s %9s  %7s %7s %7s %7s  %8s %8s  %7s %7s%n";
    private static final String ROW = "%-12s %-5s %,9d  %7.4f %7.4f %7.4f %7.4f  %8.4f %8.4f  %7.4f %7.4f%n";

    private final PrintWriter out;
    private final int folds;
    private final long seed;
    private final List<Double> plaza = new ArrayList<>();
    private final List<Double> better = new ArrayList<>();

    EvalReport(PrintWriter out, int folds, long seed) {
        this.out = out;
        this.folds = folds;
        this.seed = seed;
        out.printf(
                Locale.ROOT,
                HEAD,
                "set",
                "lang",
                "questions",
                "nDCG@10",
                "MRR@10",
                "R@10",
                "R@100",
                "standard",
                "language",
                "x best",
                "p");
    }

    /** One language in an index of its own. */
    void row(String language, Evaluation evaluation) {
        Metrics own = evaluation.mean(evaluation.plaza());
        double best = evaluation.mean(evaluation.better()).ndcg10();
        plaza.add(own.ndcg10());
        better.add(best);
        print(evaluation, language, own, best);
        folds(evaluation);
    }

    /** All languages in one index, by the language of the questions. */
    void pooled(Evaluation evaluation) {
        for (String language : evaluation.set().languages()) {
            Evaluation own = evaluation.asked(language);
            if (!own.set().questions().isEmpty()) {
                row(language, own);
            }
        }
        matrix(LanguageMatrix.of(evaluation.plaza(), evaluation.set()));
    }

    void end() {
        if (plaza.size() > 1) {
            double ours = mean(plaza);
            double theirs = mean(better);
            out.printf(
                    Locale.ROOT,
                    "macro over %d rows: nDCG@10 %.4f, the better yardstick of each row %.4f, %.4f times%n",
                    plaza.size(),
                    ours,
                    theirs,
                    ours / theirs);
        }
        out.flush();
    }

    private void print(Evaluation evaluation, String language, Metrics own, double best) {
        JudgedSet set = evaluation.set();
        out.printf(
                Locale.ROOT,
                ROW,
                set.name(),
                language,
                set.questions().size(),
                own.ndcg10(),
                own.mrr10(),
                own.recall10(),
                own.recall100(),
                evaluation.mean(evaluation.standard()).ndcg10(),
                evaluation.mean(evaluation.language()).ndcg10(),
                own.ndcg10() / best,
                evaluation.probability());
        out.flush();
    }

    private void folds(Evaluation evaluation) {
        if (folds > 1) {
            out.println("  nDCG@10 by parts: "
                    + evaluation.folds(folds, seed).stream()
                            .map(part -> String.format(Locale.ROOT, "%.4f", part.ndcg10()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private void matrix(LanguageMatrix matrix) {
        out.println("MRR of the first relevant document, questions by row, documents by column");
        out.println("      "
                + matrix.languages().stream()
                        .map(language -> String.format(Locale.ROOT, "%6s", language))
                        .collect(Collectors.joining()));
        for (int q = 0; q < matrix.languages().size(); q++) {
            StringBuilder row = new StringBuilder(
                    String.format(Locale.ROOT, "%-6s", matrix.languages().get(q)));
            for (double value : matrix.values()[q]) {
                row.append(Double.isNaN(value) ? "     -" : String.format(Locale.ROOT, "%6.3f", value));
            }
            out.println(row);
        }
        out.printf(Locale.ROOT, "asked in their own language, largest by smallest: %.3f%n", matrix.unfairness());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
