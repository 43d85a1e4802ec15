package org.plaza.segment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plaza.language.LanguageDetector;
import org.plaza.language.Languages;
import org.plaza.model.Passage;

/**
 * What a piece says of its language.
 *
 * @param probabilities what the detector says of it
 * @param script ISO 15924 code of most of its letters
 * @param letters how many it has
 * @param fixed the tag of its language when the catalogue fixes it
 */
record Evidence(
        Map<String, Double> probabilities,
        String script,
        int letters,
        @Nullable String fixed) {

    private static final double FLOOR = Math.log(1e-6);
    private static final double LIKELY = 0.01;
    private static final double FORBIDDEN = -1e6;
    private static final double OTHER_SCRIPT = -30;
    private static final double UNKNOWN = -2;
    private static final int FEW_LETTERS = 12;
    private static final int UNIT = 100;
    private static final int MOST_UNITS = 4;

    static Evidence of(Piece piece, LanguageDetector detector) {
        String text = piece.text();
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        return new Evidence(
                detector.probabilities(text),
                Languages.scriptOf(text),
                letters,
                piece.source().fixed());
    }

    /** The languages that may be the answer. */
    Set<String> likely() {
        Set<String> likely = new TreeSet<>();
        probabilities.forEach((language, p) -> {
            if (p >= LIKELY) {
                likely.add(language);
            }
        });
        if (fixed != null) {
            likely.add(fixed);
        }
        return likely;
    }

    /** The log likelihood of a language, or of {@code und}, in nats. */
    double of(String language) {
        if (fixed != null) {
            return fixed.equals(language) ? 0 : FORBIDDEN;
        }
        double weight = Math.min(MOST_UNITS, letters / (double) UNIT);
        boolean unknown = language.equals(Passage.UNKNOWN_LANGUAGE);
        if (probabilities.isEmpty()) {
            return unknown ? 0 : weight * UNKNOWN;
        }
        if (unknown) {
            return weight * FLOOR;
        }
        double p = probabilities.getOrDefault(language, 0.0);
        double likelihood = p > 0 ? Math.max(FLOOR, Math.log(p)) : FLOOR;
        boolean otherScript =
                letters >= FEW_LETTERS && !Languages.of(language).script().equals(script);
        return weight * likelihood + (otherScript ? OTHER_SCRIPT : 0);
    }
}
