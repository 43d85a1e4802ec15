package org.plaza.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;

/**
 * What a character is to the rules of words (Unicode Standard Annex 29), as far as it is one that the rules of Lucene and of
 * ICU treat alike and that stays as it is when text is cleaned: Latin, Greek and Cyrillic letters, European digits, and
 * signs of no script.
 */
final class Letter {

    /** Not for these rules. */
    static final byte STRANGE = 0;

    /** Stands between words. */
    static final byte BETWEEN = 1;

    static final byte LATIN = 2;
    static final byte GREEK = 3;
    static final byte CYRILLIC = 4;
    static final byte DIGIT = 5;

    /** Joins whatever stands beside it, to one word that is taken apart for exact terms. */
    static final byte JOINER = 6;

    /** The middle dot: joins letters. */
    static final byte DOT = 7;

    /** Joins letters, and is a border of exact terms. */
    static final byte COLON = 8;

    /** Joins digits. */
    static final byte SEMICOLON = 9;

    /** Joins digits, and is a border of exact terms. */
    static final byte COMMA = 10;

    /** Full stop and apostrophe: join letters, and digits, and are borders of exact terms. */
    static final byte POINT = 11;

    /** What Lucene's standard tokenizer was made for: later letters are no letters to it. */
    private static final VersionInfo KNOWN_TO_LUCENE = VersionInfo.UNICODE_9_0;

    /** From here on most characters are pictures, which are words to Lucene's standard tokenizer. */
    private static final char BEYOND = '\u2600';

    /** Was a picture when Lucene's standard tokenizer was made. */
    private static final char HELM = '⎈';

    private static final byte[] KINDS = kinds();

    private Letter() {}

    /** The kind of a character, apostrophes and middle dots being one of each. */
    static byte kind(char c) {
        return c < BEYOND ? KINDS[c] : STRANGE;
    }

    static boolean inWord(byte kind) {
        return kind >= LATIN && kind <= JOINER;
    }

    static boolean isLetter(byte kind) {
        return kind >= LATIN && kind <= CYRILLIC;
    }

    /** Whether a sign that stands between two others joins them. */
    static boolean joins(byte left, byte sign, byte right) {
        return isLetter(left) && isLetter(right) && (sign == DOT || sign == COLON || sign == POINT)
                || left == DIGIT && right == DIGIT && (sign == SEMICOLON || sign == COMMA || sign == POINT);
    }

    /** Whether exact terms end before it, that else would not. */
    static boolean parts(byte kind) {
        return kind == JOINER || kind == COLON || kind == COMMA || kind == POINT;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[BEYOND];
        for (char c = 0; c < BEYOND; c++) {
            kinds[c] = Spelling.isPlain(c) ? of(c) : STRANGE;
        }
        return kinds;
    }

    private static byte of(char c) {
        return switch (c) {
            case '_' -> JOINER;
            case '·' -> DOT;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case ',' -> COMMA;
            case '.', '\'' -> POINT;
            case HELM -> STRANGE;
            default -> byProperties(c);
        };
    }

    private static byte byProperties(char c) {
        int script = UCharacter.getAge(c).compareTo(KNOWN_TO_LUCENE) > 0 ? UScript.UNKNOWN : UScript.getScript(c);
        return switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
            case UCharacter.WordBreak.ALETTER ->
                switch (script) {
                    case UScript.LATIN -> LATIN;
                    case UScript.GREEK -> GREEK;
                    case UScript.CYRILLIC -> CYRILLIC;
                    default -> STRANGE;
                };
            case UCharacter.WordBreak.NUMERIC -> c >= '0' && c <= '9' ? DIGIT : STRANGE;
            case UCharacter.WordBreak.OTHER,
                    UCharacter.WordBreak.CR,
                    UCharacter.WordBreak.LF,
                    UCharacter.WordBreak.NEWLINE,
                    UCharacter.WordBreak.DOUBLE_QUOTE,
                    UCharacter.WordBreak.WSEGSPACE ->
                script == UScript.COMMON && !UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                        ? BETWEEN
                        : STRANGE;
            default -> STRANGE;
        };
    }
}
