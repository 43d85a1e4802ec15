package org.plaza.model;

/**
 * How much of one file is read. A limit that is hit is recorded with the file's outcome.
 *
 * @param characters UTF-16 units of text kept of a file, over all its pages
 * @param pages pages (slides, sheets, chapters) kept of a file
 * @param depth how deep files inside the file are opened; 0 opens none
 * @param seconds wall-clock time for one file
 */
public record Limits(long characters, int pages, int depth, int seconds) {

    /** What a hub has that names no limits. */
    public static final Limits DEFAULT = new Limits(20_000_000, 5_000, 3, 120);

    /** Refuses values that would read nothing. */
    public Limits {
        if (characters < 1 || pages < 1 || depth < 0 || seconds < 1) {
            throw new IllegalArgumentException("limits must be positive (depth may be 0): characters=" + characters
                    + " pages=" + pages + " depth=" + depth + " seconds=" + seconds);
        }
    }

    /** Which of the limits was hit. */
    public enum Kind {
        /** More text than {@link Limits#characters()}. */
        CHARACTERS,
        /** More pages than {@link Limits#pages()}. */
        PAGES,
        /** Files nested deeper than {@link Limits#depth()}. */
        DEPTH,
        /** Reading took longer than {@link Limits#seconds()}. */
        SECONDS
    }
}
