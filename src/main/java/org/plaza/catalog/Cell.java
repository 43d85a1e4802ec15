package org.plaza.catalog;

import java.util.Arrays;
import java.util.List;

/**
 * What a row says in one column.
 *
 * @param parts one text as it was written, or the values of a JSON list
 */
record Cell(List<String> parts) {

    static Cell of(String text) {
        return new Cell(List.of(text.strip()));
    }

    /** A cell that holds one value, whatever signs are in it. */
    String single() {
        return String.join("; ", parts);
    }

    /** A cell that may hold several values, by {@code ;}. Without repeats and empty ones. */
    List<String> several() {
        List<String> values = parts.size() == 1 ? Arrays.asList(parts.getFirst().split(";")) : parts;
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    boolean empty() {
        return parts.stream().allMatch(String::isBlank);
    }
}
