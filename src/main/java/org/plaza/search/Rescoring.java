package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The third pass: what the works of the window score. The sum of how much of the words the whole work holds
 * ({@link WholeWorks}), of words that stand side by side as in the question ({@link Neighbours}), and of the best passages
 * and the head. Used by one thread.
 */
final class Rescoring {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Matcher matcher;
    private final WordIdf idf;
    private final Collection<String> scope;

    Rescoring(Snapshot snapshot, Plan plan, Matcher matcher, WordIdf idf, Collection<String> scope) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.matcher = matcher;
        this.idf = idf;
        this.scope = scope;
    }

    /**
     * Scores works.
     *
     * @param works parents in the whole index, ascending
     * @param blocks their passages
     */
    double[] scores(int[] works, Blocks blocks) throws IOException {
        double[] scores = new double[works.length];
        WindowTerms terms = new WindowTerms(snapshot, works);
        new WholeWorks(plan, matcher, idf, scope, terms).addTo(scores);
        new Neighbours(snapshot, terms).addTo(scores, plan, languagesOfNeighbours());
        blocks.matching(terms);
        for (int i = 0; i < works.length; i++) {
            scores[i] += RankingConstants.PASSAGES * passages(blocks.matching(works[i]));
        }
        return scores;
    }

    /** Where at least two words are held, or one that may be cut in two. */
    private Set<String> languagesOfNeighbours() throws IOException {
        Map<String, Integer> parts = new HashMap<>();
        for (Map.Entry<String, Forms> word : plan.words().entrySet()) {
            for (String language : matcher.languagesHolding(word.getKey())) {
                Forms.Form stem = word.getValue().stems().get(language);
                parts.merge(language, stem == null ? 0 : stem.positions().size(), Integer::sum);
            }
        }
        Set<String> languages = new LinkedHashSet<>(scope);
        languages.removeIf(language -> parts.getOrDefault(language, 0) < 2);
        return languages;
    }

    private double passages(List<Blocks.Child> children) throws IOException {
        double head = 0;
        double[] best = new double[RankingConstants.BEST_PASSAGES];
        for (Blocks.Child child : children) {
            double worth = child.worth() * idf.ofNamed(snapshot.tongues().of(child.doc()));
            if (child.head()) {
                head = Math.max(head, worth);
            } else {
                keep(worth, best);
            }
        }
        if (best[0] == 0) {
            return head;
        }
        double sum = best[0] + RankingConstants.HEAD * head;
        for (int i = 1; i < best.length; i++) {
            sum += RankingConstants.FURTHER * best[i];
        }
        return sum;
    }

    /** Among the greatest, which are in descending order. */
    private static void keep(double worth, double[] greatest) {
        double next = worth;
        for (int i = 0; i < greatest.length; i++) {
            double here = greatest[i];
            greatest[i] = Math.max(here, next);
            next = Math.min(here, next);
        }
    }
}
