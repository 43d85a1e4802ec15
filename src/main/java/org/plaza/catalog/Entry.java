package org.plaza.catalog;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Document.Inline;

/**
 * What one row of the catalogue, or one line of {@code documents.jsonl}, says.
 *
 * @param file the catalogue or {@code documents.jsonl}
 * @param line where it begins, from 1
 * @param cells column to what is said there; without empty cells
 * @param inline where the text is in {@code documents.jsonl}; null when it is in a file of its own
 * @param doubtful true when the cells may stand in the wrong columns
 */
record Entry(
        String file,
        int line,
        Map<String, Cell> cells,
        @Nullable Inline inline,
        boolean doubtful) {

    /** The one value of a column. */
    Optional<String> single(String column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::single);
    }
}
