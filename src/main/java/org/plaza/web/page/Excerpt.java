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
    private static final int BEGINNING = 60;
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
        int end = end(words, start, text);
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

    /** How a text begins: enough of its first line to tell it from others. */
    static String beginning(String text, String language) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= BEGINNING) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        words.setText(line);
        int between = words.preceding(BEGINNING);
        return line.substring(0, between > 0 ? between : whole(line, BEGINNING)).strip() + CUT;
    }

    /** A word that is longer than all the room is cut where the room ends, never inside a character. */
    private static int start(BreakIterator words, FoundPassage found) {
        String text = found.passage().text();
        int first = found.highlights().isEmpty()
                ? 0
                : Math.min(found.highlights().getFirst().start(), text.length() - LENGTH + BEFORE);
        if (first <= BEFORE) {
            return 0;
        }
        int between = words.following(first - BEFORE - 1);
        return between <= first ? between : whole(text, first - BEFORE);
    }

    private static int end(BreakIterator words, int start, String text) {
        if (start + LENGTH >= text.length()) {
            return text.length();
        }
        int between = words.preceding(start + LENGTH);
        return between > start + LENGTH - BEFORE ? between : whole(text, start + LENGTH);
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
