package org.plaza.model;

/**
 * How many pages a file has.
 *
 * @param all 0 for formats without pages, and when nothing was read
 * @param recognised those whose text a program recognised in a picture of the page
 */
public record PageCount(int all, int recognised) {

    /** Of formats without pages. */
    public static final PageCount NONE = new PageCount(0, 0);

    /**
     * Pages that were typed, or of which nothing else is known.
     *
     * @param all as above
     * @return none of them recognised
     */
    public static PageCount of(int all) {
        return new PageCount(all, 0);
    }
}
