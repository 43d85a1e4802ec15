package org.plaza.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table with a head, each column as wide as what is in it on a terminal. Used by one thread. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numbers;

    /** With names of columns; those that begin with a {@code #}, which is not printed, hold numbers. */
    Columns(String... names) {
        this.numbers = List.of(names).stream().map(name -> name.startsWith("#")).toList();
        rows.add(List.of(names).stream()
                .map(name -> name.startsWith("#") ? name.substring(1) : name)
                .toList());
    }

    /** One cell for each column. */
    void row(List<String> cells) {
        if (cells.size() != numbers.size()) {
            throw new IllegalArgumentException(numbers.size() + " columns, but the row is " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out) {
        int[] widths = IntStream.range(0, numbers.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : GAP).append(numbers.get(column) ? blanks + cell : cell + blanks);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Cells of a terminal: two for wide letters, none for marks and signs that are not seen. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int letter) {
        return switch (UCharacter.getType(letter)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }
}
