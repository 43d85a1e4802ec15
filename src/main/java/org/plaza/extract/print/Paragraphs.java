package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells paragraphs from lines by their places: gaps, indents, lines that ended early, list marks, rows of tables. */
final class Paragraphs {

    private static final Pattern BULLET = Pattern.compile(
            "^[\u2022\u2023\u2043\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u27A2\u2713\u2714\u00B7*\u2013\u2014-]\\s+\\S.*");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\(?(?:\\p{Nd}{1,3}|[a-zA-Z]|[ivxlIVXL]{1,6})[.)]|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,3})+\\.?)\\s+\\S.*");
    private static final Pattern LEADERS = Pattern.compile("(?:\\.{4,}|(?:\\. ){4,}|\u2026{2,}|_{4,})\\s*\\S{0,6}$");

    private final Set<String> titles;
    private final float margin;

    /**
     * How to read a page.
     *
     * @param titles what certainly are headings, as {@link Bookmarks#letters} spells them
     * @param margin where lines are broken; 0 when that is to be seen from the lines
     */
    Paragraphs(Set<String> titles, float margin) {
        this.titles = titles;
        this.margin = margin;
    }

    List<Paragraph> of(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Column column : Column.of(lines, margin)) {
            for (Line line : column.lines()) {
                if (!open.isEmpty() && breaks(open, line, column)) {
                    paragraphs.add(new Paragraph(open));
                    open = new ArrayList<>();
                }
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
        }
        return paragraphs;
    }

    private boolean breaks(List<Line> open, Line next, Column column) {
        Line last = open.getLast();
        boolean sameColumn = column.holdsBefore(last, next);
        if (title(last) || title(next)) {
            return true;
        }
        if (Hyphens.split(last.text(), next.text())) {
            return !sameColumn && Math.abs(last.size() - next.size()) > 0.15f * last.size();
        }
        if (!sameColumn) {
            return !continues(last, next);
        }
        return column.gap(last, next)
                || row(last, next)
                || mark(last, next, column)
                || last.bold() && !next.bold() && startsUpper(next)
                || column.endedEarly(last, next)
                || indented(open, next, column);
    }

    private boolean title(Line line) {
        return !titles.isEmpty() && titles.contains(Bookmarks.letters(line.text()));
    }

    /** A sentence that runs on at the top of the next column; up and aside against the writing is another text. */
    private static boolean continues(Line last, Line next) {
        boolean up = next.baseline() < last.baseline();
        boolean back = Script.rightToLeft(next.text()) ? next.right() > last.right() : next.left() < last.left();
        return !(up && back)
                && !Paragraph.finished(last.text())
                && Character.isLowerCase(next.text().codePointAt(0))
                && Math.abs(last.size() - next.size()) < 0.1f * last.size();
    }

    private static boolean row(Line last, Line next) {
        return last.text().indexOf('\t') >= 0 || next.text().indexOf('\t') >= 0 || leads(last.text());
    }

    /** Most lines hold no leaders, and are not searched for their end. */
    private static boolean leads(String text) {
        boolean dotted = text.contains("....")
                || text.contains(". . . . ")
                || text.contains("____")
                || text.contains("\u2026\u2026");
        return dotted && LEADERS.matcher(text).find();
    }

    private static boolean mark(Line last, Line next, Column column) {
        if (BULLET.matcher(next.text()).matches()) {
            return !next.text().startsWith("-")
                            && !next.text().startsWith("\u2013")
                            && !next.text().startsWith("\u2014")
                    || Paragraph.finished(last.text())
                    || BULLET.matcher(last.text()).matches();
        }
        return NUMBERED.matcher(next.text()).matches()
                && (Paragraph.finished(last.text())
                        || last.text().endsWith(",")
                        || column.endedEarly(last, next)
                        || NUMBERED.matcher(last.text()).matches());
    }

    private static boolean indented(List<Line> open, Line next, Column column) {
        Line last = open.getLast();
        float shift = column.start(next) - column.start(last);
        float em = 0.9f * Math.max(next.size(), last.size());
        if (shift > em) {
            return Paragraph.finished(last.text());
        }
        return shift < -em && open.size() > 1 && Paragraph.finished(last.text());
    }

    private static boolean startsUpper(Line line) {
        return Character.isUpperCase(line.text().codePointAt(0));
    }
}
