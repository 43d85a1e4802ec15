package org.plaza.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file (or one JSON line) of a work.
 *
 * @param id at most 200 characters, no control characters, unique in the hub
 * @param source where its text is
 * @param title in the document's language; null when the catalogue gives none
 * @param description in the document's language; null when the catalogue gives none
 * @param language what the catalogue says of its language
 */
public record Document(
        String id,
        Source source,
        @Nullable String title,
        @Nullable String description,
        LanguageClaim language) {

    /** Where the text of a document is. */
    public sealed interface Source {

        /**
         * What reports call the document.
         *
         * @return a path relative to the hub with {@code /} between its parts, or {@code documents.jsonl#LINE}
         */
        String name();
    }

    /**
     * A file of the hub.
     *
     * @param name the path relative to the hub, with {@code /} between its parts, as the file system spells it
     * @param path where it is now
     */
    public record InFile(String name, Path path) implements Source {}

    /**
     * A line of {@code documents.jsonl}. Its text stays there until it is wanted: all of them together may be larger than
     * the memory.
     *
     * @param name {@code documents.jsonl#LINE}
     * @param path of {@code documents.jsonl}
     * @param offset where the line begins, in bytes
     * @param length of the line, in bytes
     * @param hash SHA-256 of the text in UTF-8, in hexadecimal
     */
    public record Inline(String name, Path path, long offset, int length, String hash) implements Source {}

    /**
     * What the catalogue says of the language of a document.
     *
     * @param hint a BCP 47 tag that the text may contradict; null when none is given
     * @param fixed languages that always win, by pages; empty when none are given
     */
    public record LanguageClaim(@Nullable String hint, List<FixedPages> fixed) {

        /** Nothing is said. */
        public static final LanguageClaim NONE = new LanguageClaim(null, List.of());

        /** Copies the list. */
        public LanguageClaim {
            fixed = List.copyOf(fixed);
        }
    }

    /**
     * Pages whose language is fixed.
     *
     * @param from the first page's number, from 1
     * @param to the last page's number; {@code Integer.MAX_VALUE} for the end
     * @param language BCP 47 tag
     */
    public record FixedPages(int from, int to, String language) {}
}
