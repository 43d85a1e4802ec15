package org.plaza.extract.print;

import java.lang.Character.UnicodeScript;

/** What the script of a line's letters says of its setting. */
public final class Script {

    private Script() {}

    /** Whether most letters run from right to left. */
    static boolean rightToLeft(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                balance++;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                balance--;
            }
        }
        return balance > 0;
    }

    /**
     * Whether a script is written without spaces between words, so that none is missing at a line's end.
     *
     * @param codePoint any
     * @return true for ideographs and kana with their punctuation, and for the scripts of South East Asia
     */
    public static boolean spaceless(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF00 && codePoint <= 0xFF0F;
        };
    }
}
