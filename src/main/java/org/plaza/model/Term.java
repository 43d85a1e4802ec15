package org.plaza.model;

import java.util.Locale;

/** What the catalogue says of a work, by the names of Dublin Core. */
public enum Term {
    /** Authors, one per value. */
    CREATOR,
    /** Who published it. */
    PUBLISHER,
    /** {@code Y}, {@code Y-M} or {@code Y-M-D}; one value. */
    DATE,
    /** The kind of document; one value. */
    TYPE,
    /** What it is about. */
    SUBJECT,
    /** The places it is about. */
    SPATIAL,
    /** The licence or rights statement; one value. */
    RIGHTS,
    /** Where it comes from: a citation or an address; one value. */
    SOURCE,
    /** Ids that this work had before. */
    FORMERLY;

    /**
     * The catalogue's column.
     *
     * @return the lower-case name
     */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
