package org.plaza.language;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.language.KnownWords.Known;

/**
 * Cuts text of usual letters into words once, for stemmed and for exact terms. Every exact word lies in one word of the
 * other kind, and most are the same: then one look into the memory of words gives the terms of both. For one thread.
 */
final class OneGo {

    /** ICU's tokenizer of Lucene reads so much at a time, and may part a word where that ends. */
    private static final int LONGEST_TEXT = 4000;

    /** Lucene's standard tokenizer parts words of more than 255 characters. */
    private static final int LONGEST_WORD = 200;

    private final Recipe exactly = Analyzers.recipe(Analyzers.exact());
    private final WordRule exactRule = new WordRule(exactly);
    private final Map<Recipe, WordRule> rules = new IdentityHashMap<>();
    private final char[] chars = new char[LONGEST_TEXT];
    private final byte[] kinds = new byte[LONGEST_TEXT];
    private int length;

    /** The script that ICU's tokenizer is in: it ends words where another begins. */
    private byte script;

    /** The terms of a text; null when its letters or its recipe want the analyzers. */
    @Nullable
    Cuts cut(Recipe recipe, String text) {
        if (!recipe.common() || !read(text)) {
            return null;
        }
        WordRule rule = rules.computeIfAbsent(recipe, WordRule::new);
        Filling stemmed = new Filling(length);
        Filling exact = new Filling(length);
        script = Letter.STRANGE;
        try {
            int to;
            for (int from = 0; from < length; from = to) {
                if (!Letter.inWord(kinds[from])) {
                    to = from + 1;
                    continue;
                }
                to = end(from);
                if (to - from > LONGEST_WORD || mixed(from, to)) {
                    return null;
                }
                add(recipe, rule, from, to, stemmed, exact);
            }
        } catch (IOException e) {
            throw new AssertionError("reading a word", e);
        }
        return new Cuts(stemmed.cut, exact.cut);
    }

    private boolean read(String text) {
        length = text.length();
        if (length > LONGEST_TEXT) {
            return false;
        }
        text.getChars(0, length, chars, 0);
        for (int i = 0; i < length; i++) {
            char c = Spelling.plain(chars[i]);
            chars[i] = c;
            kinds[i] = Letter.kind(c);
            if (kinds[i] == Letter.STRANGE) {
                return false;
            }
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

    private void add(Recipe recipe, WordRule rule, int from, int to, Filling stemmed, Filling exact)
            throws IOException {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += Letter.parts(kinds[i]) ? 1 : 0;
        }
        if (signs == to - from) {
            // underscores alone are no word
            return;
        }
        Known known = KnownWords.ALL.of(recipe, chars, from, to, rule);
        stemmed.add(known.terms(), from, to);
        if (signs == 0) {
            exact.add(known.exact(exactly, exactRule), from, to);
        } else {
            addParts(from, to, exact);
        }
    }

    private void addParts(int from, int to, Filling exact) throws IOException {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || Letter.parts(kinds[i])) {
                if (i > start) {
                    exact.add(
                            KnownWords.ALL
                                    .of(exactly, chars, start, i, exactRule)
                                    .terms(),
                            start,
                            i);
                }
                start = i + 1;
            }
        }
    }

    /** Puts the terms of each word at one position; a word without terms leaves its position free. */
    private static final class Filling {
        private final Cut cut;
        private int increment = 1;

        Filling(int length) {
            cut = new Cut(length);
        }

        void add(BytesRef[] terms, int from, int to) {
            if (terms.length == 0) {
                increment++;
                return;
            }
            cut.add(terms[0], increment, from, to);
            for (int i = 1; i < terms.length; i++) {
                cut.add(terms[i], 0, from, to);
            }
            increment = 1;
        }
    }
}
