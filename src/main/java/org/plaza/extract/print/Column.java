package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines that stand under each other in letters of about one size, and the edges they share. */
final class Column {

    private final List<Line> lines;
    private final boolean rightToLeft;
    private final float margin;
    private final float leading;

    private Column(List<Line> lines, float margin) {
        this.lines = lines;
        this.rightToLeft = lines.stream()
                        .mapToInt(line -> Script.rightToLeft(line.text()) ? 1 : -1)
                        .sum()
                > 0;
        this.margin = margin > 0
                ? margin
                : (float) lines.stream().mapToDouble(this::end).max().orElse(0);
        this.leading = margin > 0 ? 1 : leading(lines);
    }

    /** Cuts the lines of a page where they jump up or aside, or change their size. */
    static List<Column> of(List<Line> lines, float margin) {
        List<Column> columns = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !under(lines.get(i - 1), lines.get(i))) {
                columns.add(new Column(lines.subList(from, i), margin));
                from = i;
            }
        }
        return columns;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether both lines stand in this column, the first right before the second. */
    boolean holdsBefore(Line last, Line next) {
        return lines.getFirst() != next && under(last, next);
    }

    /** Where a line begins, growing in the direction of reading. */
    float start(Line line) {
        return rightToLeft ? -line.right() : line.left();
    }

    private float end(Line line) {
        return rightToLeft ? -line.left() : line.right();
    }

    /** Whether more than the usual distance lies between two lines. */
    boolean gap(Line last, Line next) {
        float distance = next.baseline() - last.baseline();
        return distance > 1.4f * leading || distance < 0.3f * leading;
    }

    /** Whether the first word of the next line would have fitted: then the line was ended on purpose. */
    boolean endedEarly(Line last, Line next) {
        float room = margin - end(last);
        float letter = next.width() / next.text().length();
        float word = letter * firstWord(next.text());
        boolean runsOn = !Paragraph.finished(last.text())
                && Character.isLowerCase(next.text().codePointAt(0));
        float column = Math.max(1, margin - Math.min(start(last), start(next)));
        return runsOn ? room > Math.max(word + 4 * letter, 0.45f * column) : room > word + 1.5f * letter;
    }

    private static int firstWord(String text) {
        if (Script.spaceless(text.codePointAt(0))) {
            return 2;
        }
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static boolean under(Line last, Line next) {
        boolean below = next.baseline() > last.baseline() && next.baseline() - last.baseline() < 6 * last.size();
        boolean overlaps = next.left() < last.right() && last.left() < next.right();
        boolean sameSize = Math.abs(next.size() - last.size()) <= 0.15f * Math.max(next.size(), last.size());
        return below && overlaps && sameSize;
    }

    /** The median distance of baselines; of two lines, what is usual for their size. */
    private static float leading(List<Line> lines) {
        float size = lines.getFirst().size();
        if (lines.size() < 3) {
            return 1.3f * size;
        }
        double[] distances = new double[lines.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
        }
        Arrays.sort(distances);
        return (float) Math.min(distances[distances.length / 2], 2.2 * size);
    }
}
