package org.plaza.model;

import java.time.LocalDate;

/** Who may see a work. */
public sealed interface Access {

    /** Everybody, everything. */
    record Public() implements Access {}

    /** Nobody: being prepared. */
    record Draft() implements Access {}

    /** Everybody sees that the work exists and what it is; nobody sees its text or files. */
    record MetadataOnly() implements Access {}

    /**
     * Nobody before a day; everybody from then on.
     *
     * @param until the first public day, in UTC
     */
    record Embargo(LocalDate until) implements Access {}

    /** Nobody: taken back. */
    record Withdrawn() implements Access {}
}
