package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plaza.language.KnownWords.Known;

/** The words that were found in a text, in their order. For one thread, and for one text after the other. */
final class FoundWords {

    /** ICU's tokenizer of Lucene reads so much at a time, and may part a word where that ends. */
    static final int LONGEST_TEXT = 4000;

    /** The text, clean. */
    final char[] chars = new char[LONGEST_TEXT];

    /** The same, with spaces where exact words end that else would not. */
    final char[] parted = new char[LONGEST_TEXT];

    private int[] starts = new int[LONGEST_TEXT];
    private int[] ends = new int[LONGEST_TEXT];
    private int[] steps = new int[LONGEST_TEXT];
    private @Nullable Known[] known = new Known[LONGEST_TEXT];
    private int size;
    private int skipped;

    void clear() {
        size = 0;
        skipped = 0;
    }

    /** A word of the text. */
    void add(int start, int end) {
        add(null, 1, start, end);
    }

    /** A word that stands for one of the text, so many positions after the last. */
    void add(@Nullable Known word, int step, int start, int end) {
        if (size == known.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            known = Arrays.copyOf(known, 2 * size);
        }
        known[size] = word;
        starts[size] = start;
        ends[size] = end;
        steps[size] = step + skipped;
        size++;
        skipped = 0;
    }

    /** A word that leaves its position free. */
    void skip() {
        skipped++;
    }

    /** Looks for what is known of all words. */
    void recall(WordRule rule) throws IOException {
        KnownWords.ALL.of(rule, chars, starts, ends, known, size);
    }

    int size() {
        return size;
    }

    /** The word with its terms, once they are recalled. */
    Known known(int i) {
        Known word = known[i];
        if (word == null) {
            throw new IllegalStateException("word " + i + " was not recalled");
        }
        return word;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Positions after the last word. */
    int step(int i) {
        return steps[i];
    }

    /** Whether the exact word is the same. */
    boolean isWhole(int i) {
        return isWhole(starts[i], ends[i]);
    }

    /** Whether the exact word is the same. */
    boolean isWhole(int start, int end) {
        return Arrays.equals(chars, start, end, parted, start, end);
    }
}
