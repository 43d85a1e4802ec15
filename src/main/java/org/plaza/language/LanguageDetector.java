package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the language of a text: by its script where that decides, else by runs of letters, small words and endings.
 *
 * <p>Heavy: made once per run (about a second and thirty megabytes for all languages). Thread-safe.
 */
public final class LanguageDetector {

    /** Runs of letters overlap, so each counts for less. */
    private static final double LETTERS = 0.3;

    /** Names are spelled as in their own language, so they count for less. */
    private static final double NAMES = 0.3;

    /**
     * From so many words on, a text with fewer of a language's small words, and with runs of letters that fit it worse, is
     * in some other language. Measured on running text: the language's own has a fifth and more, and fits by -0.1.
     */
    private static final int ENOUGH_WORDS = 25;

    private static final double SMALL_SHARE = 0.08;
    private static final double LEAST_FIT = -0.4;

    private static final double LEAST_PROBABILITY = 1e-6;

    private final Map<String, Candidates> byScript;

    private LanguageDetector(Map<String, Candidates> byScript) {
        this.byScript = byScript;
    }

    /**
     * Reads what is needed to tell these languages apart.
     *
     * @param tags BCP 47; what has no row is ignored; empty for all rows of the table
     * @return a detector that never answers another language
     * @throws IOException if the profiles cannot be read
     */
    public static LanguageDetector restrictedTo(Collection<String> tags) throws IOException {
        List<Language> rows = tags.isEmpty() ? Languages.all() : Languages.of(tags);
        Map<String, List<Language>> groups = rows.stream().collect(Collectors.groupingBy(Language::script));
        Map<String, Candidates> byScript = new HashMap<>();
        for (Map.Entry<String, List<Language>> group : groups.entrySet()) {
            byScript.put(group.getKey(), Candidates.of(group.getKey(), group.getValue()));
        }
        return new LanguageDetector(byScript);
    }

    /**
     * How probable each language is. Under 200 characters the answer leans on few words; the caller should judge such a
     * text with its neighbours.
     *
     * @param text running text; code, addresses and numbers in it are passed over
     * @return tag to probability, most probable first, summing to at most 1; empty when nothing is known of it: no words, a
     *     script of none of the languages, or words of another language
     */
    public Map<String, Double> probabilities(String text) {
        Candidates candidates = byScript.get(Scripts.of(text));
        return candidates == null ? Map.of() : candidates.probabilities(text);
    }

    /** The languages of one script. */
    private record Candidates(
            List<Language> languages, Profiles profiles, List<SmallWords> small, WordScores scores, boolean certain) {

        static Candidates of(String script, List<Language> rows) throws IOException {
            long writing = Languages.all().stream()
                    .filter(l -> l.script().equals(script))
                    .count();
            boolean certain = writing == 1;
            List<Language> known =
                    certain ? rows : rows.stream().filter(Profiles::know).toList();
            List<SmallWords> small = SmallWords.read(certain ? List.of() : known);
            return new Candidates(
                    known, Profiles.read(certain ? List.of() : known), small, new WordScores(small), certain);
        }

        Map<String, Double> probabilities(String text) {
            if (certain) {
                return Map.of(languages.getFirst().tag(), 1.0);
            }
            RunningWords words = RunningWords.of(text);
            if (words.isEmpty() || languages.isEmpty()) {
                return Map.of();
            }
            Profiles.Reading letters = profiles.score(words.plain());
            double[] names = profiles.score(words.names()).likelihood();
            double[] sums = scores.of(words.plain());
            double[] ofNames = scores.of(words.names());
            int best = 0;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += LETTERS * letters.likelihood()[i] + NAMES * (LETTERS * names[i] + ofNames[i]);
                best = sums[i] > sums[best] ? i : best;
            }
            boolean foreign = words.size() >= ENOUGH_WORDS
                    && letters.fit()[best] < LEAST_FIT
                    && small.get(best).share(words) < SMALL_SHARE;
            return foreign ? Map.of() : shares(sums, sums[best]);
        }

        private Map<String, Double> shares(double[] scores, double best) {
            double[] odds =
                    Arrays.stream(scores).map(score -> Math.exp(score - best)).toArray();
            double sum = Arrays.stream(odds).sum();
            Map<String, Double> shares = new LinkedHashMap<>();
            Integer[] order = new Integer[odds.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(odds[b], odds[a]));
            for (int i : order) {
                if (odds[i] / sum >= LEAST_PROBABILITY) {
                    shares.put(languages.get(i).tag(), odds[i] / sum);
                }
            }
            return shares;
        }
    }
}
