package org.plaza.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a text, for rooms that do not index. Cut by {@link Analyzers}; safe for threads. */
public final class Tokens {

    private Tokens() {}

    /**
     * The terms of the field {@code text.<tag>}.
     *
     * @param tag BCP 47; a language without a row gets words, folded
     * @param text of any length
     * @return in order of position; those at one position are alternatives of one word
     */
    public static List<Token> stemmed(String tag, String text) {
        return of(Analyzers.stemmed(tag), text);
    }

    /**
     * The terms of a question to the field {@code text.<tag>}: a compound is not taken apart.
     *
     * @param tag BCP 47; a language without a row gets words, folded
     * @param text of any length
     * @return in order of position; those at one position are alternatives of one word
     */
    public static List<Token> question(String tag, String text) {
        return of(Analyzers.question(tag), text);
    }

    /**
     * The terms of the field {@code text.exact}.
     *
     * @param text of any length and language
     * @return in order of position
     */
    public static List<Token> exact(String text) {
        return of(Analyzers.exact(), text);
    }

    private static List<Token> of(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new AssertionError("reading a string", e);
        }
        return tokens;
    }

    /**
     * A term of a text.
     *
     * @param term as it stands in the index
     * @param start UTF-16 units from the start of the text to its first character
     * @param end UTF-16 units to the first character after it
     * @param position words from the start of the text, stop words counted
     */
    public record Token(String term, int start, int end, int position) {}
}
