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

    private static final int LONGEST = 3;

    private final int size;
    private final Map<String, float[]> grams = new HashMap<>();

    private Profiles(int size) {
        this.size = size;
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
            if (gram.length() <= LONGEST) {
                double share = count / (double) profile.getNumGramOccurrences(gram.length());
                grams.computeIfAbsent(gram, g -> unseen())[language] = (float) Math.log(share + SMOOTHING);
            }
        });
    }

    private float[] unseen() {
        float[] scores = new float[size];
        Arrays.fill(scores, (float) Math.log(SMOOTHING));
        return scores;
    }

    /** Adds the log likelihood of a lower-case word to the scores, times the weight. */
    void score(String word, double weight, double[] scores) {
        String padded = " " + word + " ";
        for (int length = 1; length <= LONGEST; length++) {
            for (int start = 0; start + length <= padded.length(); start++) {
                float[] gram = grams.get(padded.substring(start, start + length));
                for (int i = 0; gram != null && i < size; i++) {
                    scores[i] += weight * gram[i];
                }
            }
        }
    }
}
