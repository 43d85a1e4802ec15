package org.plaza.language;

/** Finds the words in text of usual letters. For one thread. */
final class LetterWords {

    /** Lucene's standard tokenizer parts words of more than 255 characters. */
    private static final int LONGEST_WORD = 200;

    private final byte[] kinds = new byte[FoundWords.LONGEST_TEXT];
    private int length;

    /** The script that ICU's tokenizer is in: it ends words where another begins. */
    private byte script;

    /** False when the letters want the analyzers: what was found until then is of no use. */
    boolean find(String text, FoundWords found) {
        if (!read(text, found.chars, found.parted)) {
            return false;
        }
        script = Letter.STRANGE;
        int to;
        for (int from = 0; from < length; from = to) {
            if (!Letter.inWord(kinds[from])) {
                to = from + 1;
                continue;
            }
            to = end(from);
            if (to - from > LONGEST_WORD || mixed(from, to)) {
                return false;
            }
            if (!isJoiners(from, to)) {
                found.add(from, to);
            }
        }
        return true;
    }

    private boolean read(String text, char[] chars, char[] parted) {
        length = text.length();
        text.getChars(0, length, chars, 0);
        for (int i = 0; i < length; i++) {
            char c = Spelling.plain(chars[i]);
            byte kind = Letter.kind(c);
            if (kind == Letter.STRANGE) {
                return false;
            }
            chars[i] = c;
            parted[i] = Letter.parts(kind) ? ' ' : c;
            kinds[i] = kind;
        }
        return true;
    }

    /** Where the word ends that begins at a character. */
    private int end(int from) {
        int i = from + 1;
        while (i < length) {
            if (Letter.inWord(kinds[i])) {
                i++;
            } else if (i + 1 < length && Letter.joins(kinds[i - 1], kinds[i], kinds[i + 1])) {
                i += 2;
            } else {
                return i;
            }
        }
        return length;
    }

    /** Whether the script changes within a word. */
    private boolean mixed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letter.isLetter(kinds[i]) && kinds[i] != script) {
                if (i > from && script != Letter.STRANGE) {
                    return true;
                }
                script = kinds[i];
            }
        }
        return false;
    }

    /** Underscores alone are no word. */
    private boolean isJoiners(int from, int to) {
        int i = from;
        while (i < to && kinds[i] == Letter.JOINER) {
            i++;
        }
        return i == to;
    }
}
