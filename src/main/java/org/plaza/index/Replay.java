package org.plaza.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.plaza.language.Cut;

/** Gives Lucene the terms of a text that was cut before. */
final class Replay extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Cut cut;
    private int next;

    Replay(Cut cut) {
        this.cut = cut;
    }

    /** Nothing is cleared between tokens: each sets all that there is. */
    @Override
    public boolean incrementToken() {
        if (next == cut.size()) {
            return false;
        }
        term.setBytesRef(cut.term(next));
        offset.setOffset(cut.start(next), cut.end(next));
        increment.setPositionIncrement(cut.increment(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
