package org.plaza.search;

import java.util.List;
import org.plaza.model.Passage;

/**
 * A passage with what matched in it.
 *
 * @param id today's; survives re-indexing and moving
 * @param document the id of its document
 * @param passage text, language, pages, article, headings
 * @param highlights in order, not overlapping
 * @param best where to land: the page of the first highlight, else the passage's first page
 */
public record FoundPassage(String id, String document, Passage passage, List<Highlight> highlights, Passage.Turn best) {

    /** Copies the list. */
    public FoundPassage {
        highlights = List.copyOf(highlights);
    }

    /**
     * A matching piece of the text.
     *
     * @param start UTF-16 units from the start of the passage, inclusive
     * @param end exclusive
     */
    public record Highlight(int start, int end) {}
}
