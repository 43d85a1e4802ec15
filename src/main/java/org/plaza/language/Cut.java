package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a text as they go into a field: in order of position, with offsets that never go back. Filled by its maker,
 * then only read.
 */
public final class Cut {

    private static final int LETTERS_OF_A_TERM = 5;
    private static final int NUMBERS = 3;

    private BytesRef[] terms;

    /** Of each term: increment, start, end. */
    private int[] places;

    private int size;

    /**
     * An empty one.
     *
     * @param length of the text in UTF-16 units, to guess the number of terms from
     */
    public Cut(int length) {
        int room = length / LETTERS_OF_A_TERM + 8;
        terms = new BytesRef[room];
        places = new int[NUMBERS * room];
    }

    /**
     * The terms of the field {@code text.<tag>}.
     *
     * @param tag BCP 47; a language without a row gets words, folded
     * @param text of any length
     * @return the same as by {@link Analyzers#stemmed}
     */
    public static Cut stemmed(String tag, String text) {
        return by(Analyzers.stemmed(tag), text);
    }

    static Cut by(Analyzer analyzer, String text) {
        Cut cut = new Cut(text.length());
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            WordByWord words = (WordByWord) stream;
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (words.advance()) {
                cut.add(words.term(), increment.getPositionIncrement(), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new AssertionError("reading a string", e);
        }
        return cut;
    }

    /**
     * Adds a term.
     *
     * @param term in UTF-8; kept, and not to be changed
     * @param increment positions after the term before; that of the first is at least 1
     * @param start UTF-16 units from the start of the text; that of the term before where it lies before it
     * @param end exclusive
     */
    public void add(BytesRef term, int increment, int start, int end) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            places = Arrays.copyOf(places, NUMBERS * terms.length);
        }
        int place = NUMBERS * size;
        int from = size == 0 ? Math.max(0, start) : Math.max(places[place - 2], start);
        terms[size++] = term;
        // nothing stands before the first position
        places[place] = size == 1 ? Math.max(1, increment) : increment;
        places[place + 1] = from;
        places[place + 2] = Math.max(from, end);
    }

    /**
     * How many terms there are.
     *
     * @return 0 for a text without words
     */
    public int size() {
        return size;
    }

    /**
     * A term.
     *
     * @param i from 0
     * @return in UTF-8, not to be changed
     */
    public BytesRef term(int i) {
        return terms[i];
    }

    /**
     * The distance of a term from the one before it.
     *
     * @param i from 0
     * @return in positions; 0 for an alternative of the word before
     */
    public int increment(int i) {
        return places[NUMBERS * i];
    }

    /**
     * Where a term begins.
     *
     * @param i from 0
     * @return UTF-16 units from the start of the text
     */
    public int start(int i) {
        return places[NUMBERS * i + 1];
    }

    /**
     * Where a term ends.
     *
     * @param i from 0
     * @return UTF-16 units from the start of the text, exclusive
     */
    public int end(int i) {
        return places[NUMBERS * i + 2];
    }
}
