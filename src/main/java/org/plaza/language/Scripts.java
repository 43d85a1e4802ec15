package org.plaza.language;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;

/** Which script a text is written in, by the codes of the table. */
final class Scripts {

    /** No letters. */
    static final String NONE = "Zyyy";

    /** A Chinese character says as much as about three letters, a Hangul syllable as two. */
    private static final int HAN_WEIGHT = 3;

    private static final int HANGUL_WEIGHT = 2;

    /** Japanese is told from Chinese by its kana, which are rarely less than a third of it. */
    private static final int HAN_PER_KANA = 10;

    private Scripts() {}

    /** The ISO 15924 code of the script that most of the text is in; {@code Zyyy} when there are no letters. */
    static String of(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UScript.getScript(c), weight(UScript.getScript(c)), Integer::sum));
        int han = counts.getOrDefault(UScript.HAN, 0);
        int kana = counts.getOrDefault(UScript.HIRAGANA, 0) + counts.getOrDefault(UScript.KATAKANA, 0);
        if (kana * HAN_PER_KANA > han) {
            counts.merge(UScript.JAPANESE, han + kana, Integer::sum);
        }
        int best = UScript.COMMON;
        for (Map.Entry<Integer, Integer> script : counts.entrySet()) {
            if (script.getValue() > counts.getOrDefault(best, 0)) {
                best = script.getKey();
            }
        }
        return code(best);
    }

    private static int weight(int script) {
        return script == UScript.HAN ? HAN_WEIGHT : script == UScript.HANGUL ? HANGUL_WEIGHT : 1;
    }

    private static String code(int script) {
        return switch (script) {
            case UScript.HAN, UScript.BOPOMOFO -> "Hans";
            case UScript.HANGUL -> "Kore";
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.JAPANESE -> "Jpan";
            default -> UScript.getShortName(script);
        };
    }
}
