package org.plaza.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page (slide, sheet, chapter) of a file.
 *
 * @param number 1 for the first page of the file
 * @param label what is printed on the page ("iv", "A-3"); null when the file says nothing of it
 * @param text the running text: one paragraph, list item or table row per line, no other line feeds; table cells
 *     separated by tabs. Without repeated headers, footers and line-end hyphens
 * @param headings in order of offset
 */
public record Page(int number, @Nullable String label, String text, List<Heading> headings) {

    /** Copies the list; refuses a number below 1. */
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("page number " + number);
        }
        headings = List.copyOf(headings);
    }
}
