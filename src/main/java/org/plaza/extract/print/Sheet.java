package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is printed.
 *
 * @param number from 1
 * @param label what is printed on it; null when the file says nothing of it
 * @param height in points; 0 when not known
 * @param lines in the order of the file
 * @param bookmarks the outline's entries that point here, in their order
 */
public record Sheet(int number, @Nullable String label, float height, List<Line> lines, List<Bookmark> bookmarks) {

    /** Copies the lists. */
    public Sheet {
        lines = List.copyOf(lines);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * This page with other lines.
     *
     * @param others the lines
     * @return a page with the same number, label and bookmarks
     */
    public Sheet withLines(List<Line> others) {
        return new Sheet(number, label, height, others, bookmarks);
    }

    /**
     * This page and its next part.
     *
     * @param next a part with the same number
     * @return a page with the lines of both
     */
    public Sheet and(Sheet next) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(next.lines);
        List<Bookmark> marks = new ArrayList<>(bookmarks);
        marks.addAll(next.bookmarks);
        return new Sheet(number, label, height, all, marks);
    }
}
