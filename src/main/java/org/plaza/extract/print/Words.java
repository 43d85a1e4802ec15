package org.plaza.extract.print;

import java.util.function.Consumer;

/**
 * Finds words in a line: letters and their marks, and hyphens between them. By hand, as every line is asked several
 * times, most of them for a hyphen that is not there: looking for it from each letter on, a regular expression took
 * nine tenths of the time of reading plain text.
 */
final class Words {

    private static final int LETTER_OR_MARK = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private Words() {}

    /** Gives the words of a line, in their order. */
    static void in(String line, Consumer<String> out) {
        int at = 0;
        while (at < line.length()) {
            int end = end(line, at);
            if (end > at) {
                out.accept(line.substring(at, end));
                at = end;
            } else {
                at += Character.charCount(line.codePointAt(at));
            }
        }
    }

    /** The word that a line begins with; empty when it begins with none. */
    static String first(String line) {
        return line.substring(0, end(line, 0));
    }

    /** The word before the hyphen, hard or soft, that a line ends with, without it; empty when there is none. */
    static String broken(String line) {
        int last = line.length() - 1;
        if (last < 0 || !hyphen(line.charAt(last)) && line.charAt(last) != '\u00AD') {
            return "";
        }
        return line.substring(start(line, last), last);
    }

    /** The end of the word that begins at a place; the place itself when none does. */
    private static int end(String line, int from) {
        int end = lettersAfter(line, from);
        boolean more = end > from;
        while (more && end < line.length() && hyphen(line.charAt(end))) {
            int part = lettersAfter(line, end + 1);
            more = part > end + 1;
            end = more ? part : end;
        }
        return end;
    }

    /** The beginning of the word that ends at a place; the place itself when none does. */
    private static int start(String line, int to) {
        int start = lettersBefore(line, to);
        boolean more = start < to;
        while (more && start > 0 && hyphen(line.charAt(start - 1))) {
            int part = lettersBefore(line, start - 1);
            more = part < start - 1;
            start = more ? part : start;
        }
        return start;
    }

    private static int lettersAfter(String line, int from) {
        int at = from;
        while (at < line.length() && letter(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int lettersBefore(String line, int to) {
        int at = to;
        while (at > 0 && letter(line.codePointBefore(at))) {
            at -= Character.charCount(line.codePointBefore(at));
        }
        return at;
    }

    private static boolean letter(int codePoint) {
        return (LETTER_OR_MARK >> Character.getType(codePoint) & 1) != 0;
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '\u2010';
    }
}
