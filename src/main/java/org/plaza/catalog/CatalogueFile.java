package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code catalog.csv}. */
final class CatalogueFile {

    static final String NAME = "catalog.csv";

    private final Columns columns;
    private final Problems problems;

    CatalogueFile(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    List<Entry> read(Path hub) throws IOException {
        Path file = hub.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = TextFile.read(file, NAME, problems);
        CsvRows csv = CsvRows.parse(text, delimiter(text));
        if (csv.openQuote() > 0) {
            problems.error(
                    NAME, csv.openQuote(), "a quote opens here and is never closed: everything after it was lost");
        }
        if (csv.rows().isEmpty()) {
            return List.of();
        }
        List<String> keys = heading(csv.rows().getFirst());
        List<Entry> entries = new ArrayList<>();
        if (!keys.contains(Columns.PATH)) {
            return entries;
        }
        csv.rows().stream().skip(1).forEach(row -> entries.add(entry(row, keys)));
        return entries;
    }

    /** The sign that makes most columns of the heading known ones. */
    private char delimiter(String text) {
        String start = text.substring(0, Math.min(text.length(), 1 << 16));
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(sign -> CsvRows.parse(start, sign).rows().stream()
                        .findFirst()
                        .map(row -> knownIn(row) * 1000 + row.cells().size())
                        .orElse(0)))
                .orElse(',');
    }

    private int knownIn(CsvRows.Row row) {
        Set<String> keys = new LinkedHashSet<>();
        row.cells().forEach(cell -> keys.add(columns.ofHeading(cell)));
        keys.remove("");
        return keys.size() - columns.unknown(keys).size();
    }

    private List<String> heading(CsvRows.Row row) {
        List<String> keys = new ArrayList<>();
        for (String cell : row.cells()) {
            String key = columns.ofHeading(cell);
            if (!key.isEmpty() && keys.contains(key)) {
                problems.warning(
                        NAME, row.line(), "there are two columns " + Problems.shown(key) + ": the first one is used");
                key = "";
            }
            keys.add(key);
        }
        columns.warnOfUnknown(Set.copyOf(keys), NAME, row.line(), problems);
        if (!keys.contains(Columns.PATH)) {
            problems.error(
                    NAME,
                    row.line(),
                    "there is no column path, so no row can find its file: name the column path, or say in hub.yaml"
                            + " which it is, such as columns: {path: File}. The columns are "
                            + String.join(", ", row.cells()));
        }
        return keys;
    }

    private Entry entry(CsvRows.Row row, List<String> keys) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < Math.min(keys.size(), row.cells().size()); i++) {
            Cell cell = Cell.of(row.cells().get(i));
            if (!keys.get(i).isEmpty() && !cell.empty()) {
                cells.put(keys.get(i), cell);
            }
        }
        boolean tooMany = row.cells().stream().skip(keys.size()).anyMatch(cell -> !cell.isBlank());
        if (tooMany) {
            problems.warning(
                    NAME,
                    row.line(),
                    "this row has " + row.cells().size() + " cells, the heading " + keys.size()
                            + ": put cells that hold the separator in quotes. Until then its work is kept as a draft,"
                            + " since its cells may stand in the wrong columns");
        }
        return new Entry(NAME, row.line(), cells, null, tooMany);
    }
}
