package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plaza.model.Heading;
import org.plaza.model.Page;

/** Turns printed pages into pages of running text. Pure. */
public final class Typesetter {

    private final Hyphens hyphens;
    private final float margin;

    private Typesetter(Hyphens hyphens, float margin) {
        this.hyphens = hyphens;
        this.margin = margin;
    }

    /**
     * Sets pages: drops repeated headers and footers, puts strayed lines into their places, joins lines to paragraphs and the halves of broken words, and
     * places the outline's entries.
     *
     * @param sheets in order
     * @return one page for each
     */
    public static List<Page> set(List<Sheet> sheets) {
        List<Sheet> running = RunningHeads.without(sheets).stream()
                .map(sheet -> sheet.withLines(ReadingOrder.of(sheet.lines())))
                .toList();
        return new Typesetter(Hyphens.of(running), 0).pages(running);
    }

    /**
     * Sets plain text, whose lengths are in characters and lines.
     *
     * @param sheets in order
     * @param margin the column at which lines are broken
     * @return one page for each
     */
    public static List<Page> setPlain(List<Sheet> sheets, int margin) {
        return new Typesetter(Hyphens.of(sheets), margin).pages(sheets);
    }

    private List<Page> pages(List<Sheet> sheets) {
        List<List<Paragraph>> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Paragraphs paragraphs = new Paragraphs(titles(sheet), margin);
            all.add(Footnotes.beforeWhatRunsOn(paragraphs.of(sheet.lines())));
        }
        Floats.afterWhatRunsOn(all);
        PageEnds.join(all, hyphens);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            pages.add(page(sheets.get(i), all.get(i)));
        }
        return pages;
    }

    private Page page(Sheet sheet, List<Paragraph> paragraphs) {
        List<String> texts = paragraphs.stream().map(p -> p.text(hyphens)).toList();
        List<Heading> headings =
                sheet.bookmarks().isEmpty() ? List.of() : new Bookmarks(paragraphs, texts).headings(sheet.bookmarks());
        return new Page(sheet.number(), sheet.label(), String.join("\n", texts), headings);
    }

    private static Set<String> titles(Sheet sheet) {
        Set<String> titles = new HashSet<>();
        for (Bookmark bookmark : sheet.bookmarks()) {
            titles.add(Bookmarks.letters(bookmark.title()));
        }
        titles.remove("");
        return titles;
    }
}
