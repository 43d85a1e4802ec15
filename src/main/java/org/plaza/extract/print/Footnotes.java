package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a sentence that runs over a page end stand last on its page, after footnotes, captions and figures' labels. */
final class Footnotes {

    private static final float SMALLER = 0.93f;

    /** Longer lines, in characters, say something of their own. */
    private static final int LABEL = 20;

    private Footnotes() {}

    /** The paragraphs in an order in which the next page can follow; a new list. */
    static List<Paragraph> beforeWhatRunsOn(List<Paragraph> paragraphs) {
        List<Paragraph> ordered = new ArrayList<>(paragraphs);
        float body = bodySize(paragraphs);
        int last = ordered.size() - 1;
        while (last >= 0 && (ordered.get(last).size() < SMALLER * body || label(ordered, last))) {
            last--;
        }
        boolean notesFollow = last >= 0 && last < ordered.size() - 1;
        if (notesFollow && !ordered.get(last).finished() && isText(ordered.get(last))) {
            ordered.add(ordered.remove(last));
        }
        return ordered;
    }

    /** A few letters drawn after the text although they stand above its end. */
    private static boolean label(List<Paragraph> paragraphs, int index) {
        Paragraph paragraph = paragraphs.get(index);
        return index > 0
                && paragraph.lines().size() == 1
                && paragraph.last().text().length() < LABEL
                && paragraph.last().baseline()
                        < paragraphs.get(index - 1).last().baseline();
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.size() > 0
                && paragraph.last().text().indexOf('\t') < 0
                && paragraph.lines().size() > 1;
    }

    /** The size in which most letters of the page are set. */
    private static float bodySize(List<Paragraph> paragraphs) {
        Map<Float, Integer> letters = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Line line : paragraph.lines()) {
                letters.merge(line.size(), line.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
