package org.plaza.language;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often each language uses each run of one to three letters, by the profiles of the optimaize detector (counted in
 * Wikipedia). Scores are sums over the whole text; the library's own detector draws samples from it.
 */
final class Profiles {

    /** Added to every share, so that a rare run of letters decides nothing; the library's own constant. */
    private static final double SMOOTHING = 0.5 / 10_000;

    /**
     * Runs of letters that are rarer than this in a language are unseen in it. Half of the profiles leave out runs under
     * 12 in 100,000, the others those under 1: were all of them read, names and foreign words would speak for the finer
     * profiles (Catalan, Galician, Basque, Romanian), and were as few, those would miss what is their own. Measured.
     */
    private static final double RARE = 0.7 / 10_000;

    private static final int LONGEST = 3;

    private final int size;
    private final Map<String, float[]> grams = new HashMap<>();

    /** By language and length of run: the mean log likelihood of the language's own text. */
    private final double[][] expected;

    private final float[] unseen;

    private Profiles(int size) {
        this.size = size;
        expected = new double[size][LONGEST + 1];
        unseen = new float[size];
        Arrays.fill(unseen, (float) Math.log(SMOOTHING));
    }

    static boolean know(Language language) {
        return BuiltInLanguages.getLanguages().contains(locale(language));
    }

    /** Reads the profiles of these languages, each of which must be known. */
    static Profiles read(List<Language> languages) throws IOException {
        Profiles all = new Profiles(languages.size());
        for (int i = 0; i < languages.size(); i++) {
            all.add(i, new LanguageProfileReader().readBuiltIn(locale(languages.get(i))));
        }
        return all;
    }

    private static LdLocale locale(Language language) {
        return LdLocale.fromString(language.tag().equals("zh") ? "zh-CN" : language.tag());
    }

    private void add(int language, LanguageProfile profile) {
        Map<String, Integer> lower = new HashMap<>();
        for (Map.Entry<String, Integer> gram : profile.iterateGrams()) {
            lower.merge(gram.getKey().toLowerCase(Locale.ROOT), gram.getValue(), Integer::sum);
        }
        lower.forEach((gram, count) -> {
            double share = gram.length() > LONGEST ? 0 : count / (double) profile.getNumGramOccurrences(gram.length());
            if (share >= RARE) {
                float likelihood = (float) Math.log(share + SMOOTHING);
                grams.computeIfAbsent(gram, g -> unseen.clone())[language] = likelihood;
                expected[language][gram.length()] += share * likelihood;
            }
        });
    }

    /**
     * What a text's runs of letters say.
     *
     * @param likelihood the log likelihood of all of them, by language
     * @param fit how much less likely the mean run is than in the language's own text, in nats: about -0.1 for text of the
     *     language, -0.5 for that of another
     */
    record Reading(double[] likelihood, double[] fit) {}

    /**
     * Reads words of lower case by their occurrences. A word of one letter is a small word or a symbol: its letter says
     * nothing.
     */
    Reading score(Map<String, Integer> words) {
        double[] sum = new double[size];
        double[] weights = new double[LONGEST + 1];
        words.forEach((word, occurrences) -> {
            String letters = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
            if (letters.length() > 1) {
                add(" " + letters + " ", RunningWords.weight(occurrences), sum, weights);
            }
        });
        return new Reading(sum, fit(sum, weights));
    }

    private void add(String padded, double weight, double[] sum, double[] weights) {
        for (int length = 1; length <= LONGEST; length++) {
            int margin = length == 1 ? 1 : 0;
            for (int start = margin; start + length <= padded.length() - margin; start++) {
                float[] gram = grams.getOrDefault(padded.substring(start, start + length), unseen);
                weights[length] += weight;
                for (int i = 0; i < size; i++) {
                    sum[i] += weight * gram[i];
                }
            }
        }
    }

    private double[] fit(double[] sum, double[] weights) {
        double[] fit = new double[size];
        double all = Math.max(1, Arrays.stream(weights).sum());
        for (int i = 0; i < size; i++) {
            fit[i] = sum[i] / all;
            for (int length = 1; length <= LONGEST; length++) {
                fit[i] -= expected[i][length] * weights[length] / all;
            }
        }
        return fit;
    }
}
