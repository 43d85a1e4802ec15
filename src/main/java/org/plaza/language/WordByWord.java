package org.plaza.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the terms of each word in its place, at its position and with its offsets. The filters that make them see a word
 * only when {@link KnownWords} does not remember it.
 */
final class WordByWord extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Recipe recipe;
    private final Rule rule;
    private String[] terms = {};
    private int next;
    private int skipped;

    WordByWord(TokenStream words, Recipe recipe) {
        super(words);
        this.recipe = recipe;
        this.rule = new Rule(recipe.terms());
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < terms.length) {
            word.setEmpty().append(terms[next++]);
            increment.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            terms = KnownWords.ALL.terms(recipe, word.buffer(), word.length(), rule);
            if (terms.length > 0) {
                word.setEmpty().append(terms[0]);
                next = 1;
                increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
                skipped = 0;
                return true;
            }
            skipped += increment.getPositionIncrement();
        }
        return false;
    }

    /** The term of the token that the stream stands at; the same object for the same word as long as it is remembered. */
    String term() {
        return terms[next - 1];
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms = new String[0];
        next = 0;
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
    }

    /** Runs the filters on one word. */
    private static final class Rule implements KnownWords.Rule {
        private final OneWord one = new OneWord();
        private final TokenStream filters;
        private final CharTermAttribute term;

        Rule(UnaryOperator<TokenStream> filters) {
            this.filters = filters.apply(one);
            this.term = this.filters.addAttribute(CharTermAttribute.class);
        }

        @Override
        public String[] terms(char[] word) throws IOException {
            one.next = word;
            filters.reset();
            List<String> terms = new ArrayList<>(2);
            while (filters.incrementToken()) {
                terms.add(term.toString());
            }
            filters.end();
            return terms.toArray(String[]::new);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] next = {};
        private boolean given;

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            term.copyBuffer(next, 0, next.length);
            given = true;
            return true;
        }

        @Override
        public void reset() {
            given = false;
        }
    }
}
