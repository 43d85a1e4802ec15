package org.plaza.web.page;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.plaza.search.FoundPassage;

/** The part of a passage that a list has room for: around its first match, cut between words. */
final class Excerpt {

    private static final int LENGTH = 420;
    private static final int BEFORE = 120;
    private static final String CUT = "…";

    private Excerpt() {}

    static List<Span> of(FoundPassage found) {
        String text = found.passage().text();
        if (text.length() <= LENGTH + BEFORE / 2) {
            return Span.of(text, 0, found.highlights());
        }
        BreakIterator words = BreakIterator.getWordInstance(
                ULocale.forLanguageTag(found.passage().language()));
        words.setText(text);
        int start = start(words, found);
        int end = start + LENGTH >= text.length() ? text.length() : words.preceding(start + LENGTH);
        List<Span> spans = new ArrayList<>();
        if (start > 0) {
            spans.add(new Span(CUT, false));
        }
        spans.addAll(Span.of(text.substring(start, end), start, found.highlights()));
        if (end < text.length()) {
            spans.add(new Span(CUT, false));
        }
        return spans;
    }

    private static int start(BreakIterator words, FoundPassage found) {
        int length = found.passage().text().length();
        int first = found.highlights().isEmpty()
                ? 0
                : Math.min(found.highlights().getFirst().start(), length - LENGTH + BEFORE);
        return first <= BEFORE ? 0 : words.following(first - BEFORE - 1);
    }
}
