package org.plaza.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/**
 * The text of one document, page by page.
 *
 * @param work the work it belongs to
 * @param document the file
 * @param textOf the id of the document whose text is shown: another one when this file is the same text in another
 *     format
 * @param pages every page that has text, in order
 */
public record DocumentView(WorkCard work, WorkCard.DocumentCard document, String textOf, List<PageView> pages) {

    /** Copies the list. */
    public DocumentView {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param number in the file, from 1
     * @param label what is printed on it; null when not known
     * @param pieces in reading order
     */
    public record PageView(int number, @Nullable String label, List<Piece> pieces) {

        /** Copies the list. */
        public PageView {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * The part of a passage that stands on a page.
     *
     * @param passage the passage's id
     * @param language BCP 47 tag
     * @param offset where the piece begins in the passage, in UTF-16 units
     * @param text paragraphs separated by line feeds
     * @param titles which of its paragraphs are headings, in order; offsets in this text
     */
    public record Piece(String passage, String language, int offset, String text, List<Passage.Title> titles) {

        /** Copies the list. */
        public Piece {
            titles = List.copyOf(titles);
        }
    }
}
