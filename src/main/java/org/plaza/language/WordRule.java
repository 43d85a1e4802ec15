package org.plaza.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** Runs the filters of a recipe on one word. For one thread. */
final class WordRule {

    private final Recipe recipe;
    private final OneWord one = new OneWord();
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private final TokenStream filters;
    private final CharTermAttribute term;

    WordRule(Recipe recipe) {
        this.recipe = recipe;
        this.filters = recipe.terms().apply(one);
        this.term = this.filters.addAttribute(CharTermAttribute.class);
    }

    Recipe recipe() {
        return recipe;
    }

    BytesRef[] terms(char[] word) throws IOException {
        one.next = word;
        filters.reset();
        List<BytesRef> terms = new ArrayList<>(2);
        while (filters.incrementToken()) {
            bytes.copyChars(term.buffer(), 0, term.length());
            terms.add(bytes.toBytesRef());
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
