package org.plaza.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Counts words as ICU breaks them, and cuts after so many. */
final class Words {

    /** What no word is longer than: a run of characters without a break counts as several words of this length. */
    static final int LONGEST = 60;

    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

    private Words() {}

    static int count(String text) {
        int count = 0;
        BreakIterator breaks = BREAKS.get();
        breaks.setText(text);
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            count += weight(end - start, breaks.getRuleStatus());
        }
        return count;
    }

    private static int weight(int length, int status) {
        return length / LONGEST + (status >= BreakIterator.WORD_NONE_LIMIT && length % LONGEST > 0 ? 1 : 0);
    }

    /** The ends of pieces of at most so many words that a text is cut into at word borders, the last its length. */
    static List<Integer> cuts(String text, int words) {
        List<Integer> cuts = new ArrayList<>();
        BreakIterator breaks = BREAKS.get();
        breaks.setText(text);
        int count = 0;
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int weight = weight(end - start, breaks.getRuleStatus());
            if (count + weight > words) {
                if (count > 0) {
                    cuts.add(start);
                }
                count = 0;
                int step = words * LONGEST;
                for (int cut = safe(text, start + step); cut < end; cut = safe(text, cut + step)) {
                    cuts.add(cut);
                    weight = weight(end - cut, breaks.getRuleStatus());
                }
            }
            count += weight;
        }
        cuts.add(text.length());
        return cuts;
    }

    private static int safe(String text, int cut) {
        return cut < text.length() && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
