package org.plaza.extract.print;

import java.util.List;

/** Lets a sentence that runs on from the page before stand first on its page, before what floats above or beside it. */
final class Floats {

    /** More paragraphs than this are no float: the sentence was ended otherwise. */
    private static final int DEEPEST = 40;

    private static final float SAME_SIZE = 0.1f;

    private Floats() {}

    /** Changes the lists within. */
    static void afterWhatRunsOn(List<List<Paragraph>> pages) {
        for (int i = 0; i + 1 < pages.size(); i++) {
            List<Paragraph> page = pages.get(i);
            if (!page.isEmpty() && runsOn(page.getLast())) {
                order(page.getLast(), pages.get(i + 1));
            }
        }
    }

    private static void order(Paragraph last, List<Paragraph> next) {
        for (int i = 0; i < Math.min(DEEPEST, next.size()); i++) {
            if (continues(last, next.get(i)) && tops(next, i)) {
                next.addFirst(next.remove(i));
                return;
            }
        }
    }

    private static boolean runsOn(Paragraph paragraph) {
        return !paragraph.finished() && isText(paragraph) && paragraph.lines().size() > 1;
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.size() > 0
                && paragraph.lines().stream().noneMatch(line -> line.text().indexOf('\t') >= 0);
    }

    private static boolean continues(Paragraph last, Paragraph next) {
        return isText(next)
                && Character.isLowerCase(next.first().text().codePointAt(0))
                && sameSize(last, next)
                && (next.finished() || next.lines().size() > 1);
    }

    /** Whether nothing of its size stands above a paragraph in its column. */
    private static boolean tops(List<Paragraph> paragraphs, int index) {
        Line first = paragraphs.get(index).first();
        return paragraphs.subList(0, index).stream()
                .filter(paragraph -> sameSize(paragraph, paragraphs.get(index)))
                .flatMap(paragraph -> paragraph.lines().stream())
                .noneMatch(line -> line.baseline() < first.baseline()
                        && line.left() < first.right()
                        && first.left() < line.right());
    }

    private static boolean sameSize(Paragraph a, Paragraph b) {
        return Math.abs(a.size() - b.size()) < SAME_SIZE * Math.max(a.size(), b.size());
    }
}
