package org.plaza.language;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text as the keys it is typed with: what is half typed begins what it will be. A Hangul syllable becomes its letters,
 * double vowels and finals taken apart ({@code 죽}, on the way to {@code 주거}, begins it), and Arabic letters that are often
 * typed for each other become one.
 */
public final class Keystrokes {

    private static final char FIRST_SYLLABLE = '\uac00';
    private static final char LAST_SYLLABLE = '\ud7a3';
    private static final char FIRST_MARK = '\u0300';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[] INITIAL = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
    private static final String[] VOWEL = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINAL =
            " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

    /** Compound letters that stand alone while a syllable is typed. */
    private static final Map<Character, String> ALONE = Map.ofEntries(
            Map.entry('ㄳ', "ㄱㅅ"),
            Map.entry('ㄵ', "ㄴㅈ"),
            Map.entry('ㄶ', "ㄴㅎ"),
            Map.entry('ㅘ', "ㅗㅏ"),
            Map.entry('ㅙ', "ㅗㅐ"),
            Map.entry('ㅚ', "ㅗㅣ"),
            Map.entry('ㅝ', "ㅜㅓ"),
            Map.entry('ㅞ', "ㅜㅔ"),
            Map.entry('ㅟ', "ㅜㅣ"),
            Map.entry('ㅢ', "ㅡㅣ"));

    private Keystrokes() {}

    /**
     * The keys of a text.
     *
     * @param text of any script, folded already where case and accents shall not count
     * @return beginnings of it begin the keys of every text that it begins
     */
    public static String of(String text) {
        StringBuilder keys = new StringBuilder(text.length() + 8);
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            add(keys, composed.charAt(i));
        }
        return keys.toString();
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static void add(StringBuilder keys, char c) {
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int number = c - FIRST_SYLLABLE;
            keys.append(INITIAL[number / FINALS / VOWELS])
                    .append(VOWEL[number / FINALS % VOWELS])
                    .append(FINAL[number % FINALS]);
        } else if (c >= '\u1100' && c <= '\u1112') {
            // compatibility forms are decomposed to those of syllables when text is folded
            keys.append(INITIAL[c - '\u1100']);
        } else if (c >= '\u1161' && c <= '\u1175') {
            keys.append(VOWEL[c - '\u1161']);
        } else {
            keys.append(alone(c));
        }
    }

    private static String alone(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ئ', 'ی' -> "ي";
            case 'ؤ' -> "و";
            case 'ة' -> "ه";
            case 'ک' -> "ك";
            default -> ALONE.getOrDefault(c, String.valueOf(c));
        };
    }

    /**
     * Whether there is Hangul in a text.
     *
     * @param text syllables, or letters of one that is not complete
     * @return true for one character that is
     */
    public static boolean isHangul(String text) {
        return text.chars()
                .anyMatch(c -> c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE
                        || c >= '\u3131' && c <= '\u3163'
                        || c >= '\u1100' && c <= '\u11ff');
    }

    /**
     * The first syllables that a half-typed one may become: it without its final, and the last that begins with its vowel.
     *
     * @param half one syllable, or the first consonant of one
     * @return two characters, the first and the last in the order of code points; the same twice for anything else
     */
    public static String range(char half) {
        if (half >= FIRST_SYLLABLE && half <= LAST_SYLLABLE) {
            int vowel = (half - FIRST_SYLLABLE) / FINALS;
            int last = vowel;
            while ((last + 1) % VOWELS != 0 && VOWEL[(last + 1) % VOWELS].startsWith(VOWEL[vowel % VOWELS])) {
                last++;
            }
            return syllables(vowel * FINALS, last * FINALS + FINALS - 1);
        }
        for (int i = 0; i < INITIAL.length; i++) {
            if (INITIAL[i].charAt(0) == half) {
                return syllables(i * VOWELS * FINALS, (i + 1) * VOWELS * FINALS - 1);
            }
        }
        return "" + half + half;
    }

    private static String syllables(int first, int last) {
        return "" + (char) (FIRST_SYLLABLE + first) + (char) (FIRST_SYLLABLE + last);
    }

    /**
     * How many keys were typed wrongly, left out, added, or typed in the wrong order: Damerau's distance of neighbours that
     * are changed once (optimal string alignment).
     *
     * @param one of two texts
     * @param other of them
     * @param most a distance beyond which nobody asks
     * @return {@code most + 1} for anything beyond
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }
}
