package org.plaza.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Runs the filters of a recipe on one word. For one thread. */
final class WordRule implements KnownWords.Rule {

    private final OneWord one = new OneWord();
    private final TokenStream filters;
    private final CharTermAttribute term;

    WordRule(Recipe recipe) {
        this.filters = recipe.terms().apply(one);
        this.term = this.filters.addAttribute(CharTermAttribute.class);
    }

    @Override
    public BytesRef[] terms(char[] word) throws IOException {
        one.next = word;
        filters.reset();
        List<BytesRef> terms = new ArrayList<>(2);
        while (filters.incrementToken()) {
            terms.add(new BytesRef(term));
        }
        filters.end();
        return terms.toArray(BytesRef[]::new);
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
