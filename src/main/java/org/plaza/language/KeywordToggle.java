package org.plaza.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Turns the mark around by which stemmers pass a term over: the next stemmer takes the terms that the last one left. */
final class KeywordToggle extends TokenFilter {

    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    KeywordToggle(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        keyword.setKeyword(!keyword.isKeyword());
        return true;
    }
}
