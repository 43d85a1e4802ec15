package org.plaza.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts delimited text into rows and cells (RFC 4180). A quote inside an unquoted cell is a letter like any other, and
 * so is what follows a closing quote.
 */
final class CsvRows {

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param cells at least one
     */
    record Row(int line, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int rowLine = 1;
    private int openQuote;

    private CsvRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static CsvRows parse(String text, char delimiter) {
        CsvRows csv = new CsvRows(text, delimiter);
        while (csv.at < text.length()) {
            csv.cell();
        }
        csv.endRow();
        return csv;
    }

    /** All rows but the blank ones. */
    List<Row> rows() {
        return rows;
    }

    /** The line of a quote that nothing closes; 0 when there is none. */
    int openQuote() {
        return openQuote;
    }

    private void cell() {
        StringBuilder cell = new StringBuilder();
        if (text.charAt(at) == '"') {
            quoted(cell);
        }
        while (at < text.length() && text.charAt(at) != delimiter && !lineEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        cells.add(cell.toString());
        if (at == text.length()) {
            return;
        }
        char end = text.charAt(at++);
        if (end == delimiter) {
            if (at == text.length() || lineEnd(text.charAt(at))) {
                cells.add("");
                if (at < text.length()) {
                    nextLine(text.charAt(at++));
                }
            }
        } else {
            nextLine(end);
        }
    }

    private void nextLine(char end) {
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        endRow();
    }

    private void quoted(StringBuilder cell) {
        int opened = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else {
                return;
            }
        }
        openQuote = opened;
    }

    private void endRow() {
        Row row = new Row(rowLine, cells);
        if (!row.blank()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
        rowLine = line;
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
