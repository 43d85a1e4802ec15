package org.plaza.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.plaza.language.Keystrokes;
import org.plaza.language.Tokens;

/**
 * A question while it is typed.
 *
 * @param text all of it, in NFC
 * @param before the part before the last word
 * @param last the last word as it is in the index, as far as it is typed; empty when it is ended or too long
 */
record HalfTyped(String text, String before, String last) {

    private static final Pattern TAIL = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{1,40}+\\z");

    /** What must not be held, or is a value of a field, is not completed. */
    private static final Pattern OTHERWISE = Pattern.compile("(?:(?:^|[\\s(])-|:|(?:^|[\\s(])NOT\\s+)\\z");

    static HalfTyped of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int start = text.length();
        while (start > 0 && partOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        String tail = text.substring(start);
        if (!TAIL.matcher(tail).matches()
                || OTHERWISE.matcher(text.substring(0, start)).find()) {
            return new HalfTyped(text, text, "");
        }
        if (Keystrokes.isHangul(tail)) {
            return new HalfTyped(text, text.substring(0, start), tail);
        }
        List<Tokens.Token> tokens = Tokens.exact(tail);
        if (tokens.isEmpty() || tokens.getLast().end() != tail.length()) {
            return new HalfTyped(text, text, "");
        }
        Tokens.Token token = tokens.getLast();
        return new HalfTyped(text, text.substring(0, start + token.start()), token.term());
    }

    private static boolean partOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether enough is typed for words to be looked up: a single letter begins too many. */
    boolean begun() {
        return last.codePointCount(0, last.length()) > 1 || last.length() == 1 && last.charAt(0) >= FIRST_OF_MANY;
    }

    private static final char FIRST_OF_MANY = '\u2e80';
}
