package org.plaza.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of one text, analysed once: they feed the child's field and the parent's.
 *
 * @param tokens in order of position
 */
record TokenList(List<Token> tokens) {

    /**
     * A token.
     *
     * @param term what is indexed
     * @param increment positions after the token before
     * @param start UTF-16 units from the start of the text
     * @param end exclusive
     */
    record Token(String term, int increment, int start, int end) {}

    static TokenList of(Analyzer analyzer, String field, String text) throws IOException {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int lastStart = 0;
            while (stream.incrementToken()) {
                // postings want offsets that never go back
                int start = Math.max(lastStart, offset.startOffset());
                int end = Math.max(start, offset.endOffset());
                lastStart = start;
                tokens.add(new Token(term.toString(), increment.getPositionIncrement(), start, end));
            }
            stream.end();
        }
        return new TokenList(tokens);
    }

    void forEachTerm(Consumer<String> consumer) {
        tokens.forEach(token -> consumer.accept(token.term()));
    }

    TokenStream stream() {
        return new Replay(tokens);
    }

    private static final class Replay extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        private Replay(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.get(next);
            term.append(token.term());
            offset.setOffset(token.start(), token.end());
            // the first token of a field cannot stand before its first position
            increment.setPositionIncrement(next == 0 ? Math.max(1, token.increment()) : token.increment());
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
