package org.plaza.model;

/**
 * A heading on a page. Its text is also a paragraph of the page's text, starting at {@code offset}; a heading that the
 * text of the page does not contain (an outline entry) points at the paragraph it stands over.
 *
 * @param level 1 is the highest
 * @param text without line breaks
 * @param offset UTF-16 units from the start of the page's text
 */
public record Heading(int level, String text, int offset) {

    /** Refuses a level below 1 and a negative offset. */
    public Heading {
        if (level < 1 || offset < 0) {
            throw new IllegalArgumentException("heading level " + level + " at " + offset);
        }
    }
}
