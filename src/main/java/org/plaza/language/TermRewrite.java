package org.plaza.language;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts another term in a term's place; offsets and position stay. */
final class TermRewrite extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> rule;

    TermRewrite(TokenStream input, UnaryOperator<String> rule) {
        super(input);
        this.rule = rule;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String old = term.toString();
        String changed = rule.apply(old);
        if (!changed.equals(old)) {
            term.setEmpty().append(changed);
        }
        return true;
    }
}
