package org.plaza.extract.print;

/**
 * An entry of a document's outline.
 *
 * @param level 1 is the highest
 * @param title without line breaks
 * @param top how far down the page it points, in points; 0 when it names the page only
 */
public record Bookmark(int level, String title, float top) {}
