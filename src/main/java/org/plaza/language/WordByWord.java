package org.plaza.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Puts the terms of each word in its place, at its position and with its offsets. The filters that make them see a word
 * only when {@link KnownWords} does not remember it.
 */
final class WordByWord extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordRule rule;
    private BytesRef[] terms = {};
    private int next;
    private int skipped;

    WordByWord(TokenStream words, Recipe recipe) {
        super(words);
        this.rule = new WordRule(recipe);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!advance()) {
            return false;
        }
        spell(term());
        return true;
    }

    /** Goes to the next term, without spelling it for the filters that follow: for those who take {@link #term}. */
    boolean advance() throws IOException {
        if (next < terms.length) {
            next++;
            increment.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            terms = KnownWords.ALL.of(rule, word.buffer(), 0, word.length()).terms();
            if (terms.length > 0) {
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
    BytesRef term() {
        return terms[next - 1];
    }

    private void spell(BytesRef term) {
        char[] buffer = word.resizeBuffer(term.length);
        word.setLength(UnicodeUtil.UTF8toUTF16(term, buffer));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms = new BytesRef[0];
        next = 0;
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
    }
}
