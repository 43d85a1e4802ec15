package org.plaza.catalog;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the catalogue, or one line of {@code documents.jsonl}, says.
 *
 * @param file the catalogue or {@code documents.jsonl}
 * @param line where it begins, from 1
 * @param cells column to what is said there; without empty cells
 * @param text the text itself; null when it is in a file
 * @param doubtful true when the cells may stand in the wrong columns
 */
record Entry(
        String file,
        int line,
        Map<String, Cell> cells,
        @Nullable String text,
        boolean doubtful) {

    /** The one value of a column. */
    Optional<String> single(String column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::single);
    }
}
