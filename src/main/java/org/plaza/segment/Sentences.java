package org.plaza.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plaza.model.Passage;

/** Where sentences end, by ICU's rules for the language; abbreviations that it knows end none. */
final class Sentences {

    private static final Map<String, BreakIterator> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Sentences() {}

    /** The ends of the sentences of a text, the last its length; each sentence keeps the white space behind it. */
    static List<Integer> ends(String text, String language) {
        BreakIterator breaks =
                BY_LANGUAGE.computeIfAbsent(language, Sentences::rules).clone();
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }

    private static BreakIterator rules(String language) {
        boolean unknown = language.equals(Passage.UNKNOWN_LANGUAGE);
        return BreakIterator.getSentenceInstance(unknown ? ULocale.ROOT : new ULocale(language + "@ss=standard"));
    }
}
