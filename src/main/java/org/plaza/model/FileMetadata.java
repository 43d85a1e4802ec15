package org.plaza.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself. Often wrong: the catalogue and the text decide before it does.
 *
 * @param format the short name of the format: {@code pdf}, {@code docx}, {@code html} …
 * @param title null when there is none
 * @param creators in the file's order
 * @param language a BCP 47 tag as written in the file; null when there is none
 * @param date ISO 8601 date of creation or issue as far as it is known ({@code 2011}, {@code 2011-12-13}); null when
 *     there is none
 */
public record FileMetadata(
        String format,
        @Nullable String title,
        List<String> creators,
        @Nullable String language,
        @Nullable String date) {

    /** Copies the list. */
    public FileMetadata {
        creators = List.copyOf(creators);
    }
}
