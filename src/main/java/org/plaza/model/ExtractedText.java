package org.plaza.model;

import java.util.List;
import java.util.Set;

/**
 * The text of one file.
 *
 * @param unit what the file calls a page
 * @param pages in order; numbers ascend, and a page without text may be left out
 * @param metadata what the file says of itself
 * @param limits the limits that were hit; empty when the text is whole
 * @param recognised of how many pages the text was recognised in a picture
 */
public record ExtractedText(
        PageUnit unit, List<Page> pages, FileMetadata metadata, Set<Limits.Kind> limits, int recognised) {

    /** Copies the collections. */
    public ExtractedText {
        pages = List.copyOf(pages);
        limits = Set.copyOf(limits);
    }

    /**
     * How much text there is.
     *
     * @return UTF-16 units over all pages
     */
    public long characters() {
        return pages.stream().mapToLong(page -> page.text().length()).sum();
    }

    /** What a {@link Page} is in a format. */
    public enum PageUnit {
        /** A page that turns in print. */
        PAGE,
        /** A slide of a presentation. */
        SLIDE,
        /** A sheet of a workbook. */
        SHEET,
        /** A chapter or other file of a book. */
        CHAPTER,
        /** The format knows no pages: the text is one. */
        WHOLE
    }
}
