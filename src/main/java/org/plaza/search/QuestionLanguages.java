package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Passage;

/**
 * Which languages a question seems to be in. Stop words count too, for they tell more of that than names do.
 *
 * @param odds BCP 47 tag to how probable the words of the question are in it, beside the language in which they are most
 *     probable: 1 for that, above 0 for the others
 */
record QuestionLanguages(Map<String, Double> odds) {

    /** The languages whose odds are high enough; never empty unless the index is. */
    Set<String> likely() {
        Set<String> likely = new LinkedHashSet<>();
        odds.forEach((language, odd) -> {
            if (odd >= RankingConstants.LIKELY) {
                likely.add(language);
            }
        });
        return likely;
    }

    /** Whether a language is one of these; the unknown one may be any. */
    boolean isLikely(String language) {
        return language.equals(Passage.UNKNOWN_LANGUAGE) || odds.getOrDefault(language, 0.0) >= RankingConstants.LIKELY;
    }

    /** What a match in a language is worth beside the same match in the most probable one. */
    double worth(String language) {
        boolean unknown = language.equals(Passage.UNKNOWN_LANGUAGE);
        double odd = unknown ? 1 : odds.getOrDefault(language, 0.0);
        return RankingConstants.OTHER_LANGUAGE + (1 - RankingConstants.OTHER_LANGUAGE) * odd;
    }

    /**
     * Asks the index: naive Bayes over the shares of works that hold each word as it stands, smoothed in two stages (Zhai
     * and Lafferty, 2002), for few works say little of their language, and any word may be borrowed from another.
     */
    static QuestionLanguages of(Snapshot snapshot, UnstemmedWords unstemmed, Collection<Forms> words)
            throws IOException {
        Map<String, Integer> works = new LinkedHashMap<>();
        Map<String, Double> logs = new LinkedHashMap<>();
        for (String language : snapshot.languages().keySet()) {
            works.put(language, snapshot.worksIn(language).size());
            logs.put(language, 0.0);
        }
        WorkSet visible = snapshot.visible();
        for (Forms word : words) {
            Map<String, Integer> holding = new LinkedHashMap<>();
            unstemmed.byLanguage(word).forEach((language, set) -> holding.put(language, set.sizeWithin(visible)));
            shares(works, holding).forEach((language, share) -> logs.merge(language, Math.log(share), Double::sum));
        }
        double best = logs.isEmpty() ? 0 : Collections.max(logs.values());
        logs.replaceAll((language, log) -> Math.exp(log - best));
        return new QuestionLanguages(logs);
    }

    /** The share of works in each language that hold a word, smoothed; empty for a word that none holds. */
    private static Map<String, Double> shares(Map<String, Integer> works, Map<String, Integer> holding) {
        double all = sum(works);
        double pooled = sum(holding) / Math.max(1, all);
        Map<String, Double> shares = new LinkedHashMap<>();
        if (pooled == 0) {
            return shares;
        }
        double mean = 0;
        for (Map.Entry<String, Integer> each : works.entrySet()) {
            double share = (holding.getOrDefault(each.getKey(), 0) + RankingConstants.SMOOTHING * pooled)
                    / (each.getValue() + RankingConstants.SMOOTHING);
            shares.put(each.getKey(), share);
            mean += share / works.size();
        }
        double borrowed = RankingConstants.BORROWED * mean;
        shares.replaceAll((language, share) -> (1 - RankingConstants.BORROWED) * share + borrowed);
        return shares;
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
