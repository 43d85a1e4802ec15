package org.plaza.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Adds further terms at a term's position, with its offsets. */
final class TermVariants extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Function<String, Collection<String>> rule;
    private final Deque<String> waiting = new ArrayDeque<>();
    private State origin;

    /**
     * Wraps a stream.
     *
     * @param rule the further terms; may repeat the term itself, which is then left out
     */
    TermVariants(TokenStream input, Function<String, Collection<String>> rule) {
        super(input);
        this.rule = rule;
        origin = captureState();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(origin);
            term.setEmpty().append(waiting.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        for (String further : rule.apply(word)) {
            if (!further.equals(word)) {
                waiting.add(further);
            }
        }
        if (!waiting.isEmpty()) {
            origin = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
