package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.List;

/** Puts a word that is broken over a page end on the first of the two pages, whole. */
final class PageEnds {

    private PageEnds() {}

    /** Changes the lists within. */
    static void join(List<List<Paragraph>> pages, Hyphens hyphens) {
        for (int i = 0; i + 1 < pages.size(); i++) {
            List<Paragraph> page = pages.get(i);
            List<Paragraph> next = pages.get(i + 1);
            if (!page.isEmpty() && !next.isEmpty()) {
                join(page, next, hyphens);
            }
        }
    }

    private static void join(List<Paragraph> page, List<Paragraph> next, Hyphens hyphens) {
        Line last = page.getLast().last();
        Line first = next.getFirst().first();
        if (!Hyphens.split(last.text(), first.text())) {
            return;
        }
        int space = first.text().indexOf(' ');
        String half = space < 0 ? first.text() : first.text().substring(0, space);
        String rest = space < 0 ? "" : first.text().substring(space + 1);
        List<Line> ending = new ArrayList<>(page.getLast().lines());
        ending.set(ending.size() - 1, last.withText(hyphens.join(last.text(), half)));
        page.set(page.size() - 1, new Paragraph(ending));
        List<Line> beginning = new ArrayList<>(next.getFirst().lines());
        if (rest.isEmpty()) {
            beginning.removeFirst();
        } else {
            beginning.set(0, first.withText(rest));
        }
        if (beginning.isEmpty()) {
            next.removeFirst();
        } else {
            next.set(0, new Paragraph(beginning));
        }
    }
}
