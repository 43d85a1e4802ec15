package org.plaza.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.plaza.language.Morphemes.Morpheme;

/**
 * Cuts Korean words into morphemes, compounds into their nouns, and leaves particles and endings out. Word by word, so
 * that a word is cut alike in a text and in a question. Other scripts pass.
 */
final class HangulMorphemes extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final KoreanWords korean = new KoreanWords();
    private final Deque<Morpheme> waiting = new ArrayDeque<>();
    private State word;
    private int skipped;

    HangulMorphemes(TokenStream words) {
        super(words);
        word = captureState();
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            skipped += increment.getPositionIncrement() - 1;
            if (!KoreanWords.isKorean(term.buffer(), 0, term.length())) {
                increment.setPositionIncrement(1 + skipped);
                skipped = 0;
                return true;
            }
            word = captureState();
            waiting.addAll(korean.morphemes(term.toString()));
            skipped += waiting.isEmpty() ? 1 : 0;
        }
        emit(waiting.remove());
        return true;
    }

    private void emit(Morpheme morpheme) {
        restoreState(word);
        if (offset.endOffset() - offset.startOffset() == term.length()) {
            offset.setOffset(offset.startOffset() + morpheme.from(), offset.startOffset() + morpheme.to());
        }
        term.setEmpty().append(morpheme.text());
        increment.setPositionIncrement(morpheme.step() + skipped);
        skipped = 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
    }
}
