package org.plaza.language;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the points out of an acronym ({@code o.n.u}), and out of the Catalan double l written with a full stop. */
final class Undotted extends TokenFilter {

    private static final Pattern ACRONYM = Pattern.compile("(\\p{L}\\.)+\\p{L}");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Undotted(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (hasPoint()) {
            String word = term.toString();
            String plain = ACRONYM.matcher(word).matches() ? word.replace(".", "") : word.replace("l.l", "l·l");
            term.setEmpty().append(plain);
        }
        return true;
    }

    private boolean hasPoint() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }
}
