package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a few lines that a file draws ahead of the rest or after it, such as a heading or a caption, into the gap in a
 * column where they are seen. All others stay in the order of the file, which most programs write in the order of
 * reading.
 */
final class ReadingOrder {

    /** How tall letters are above their baseline and below it, in sizes. */
    private static final float ABOVE = 0.7f;

    private static final float BELOW = 0.2f;

    /** More lines than this are a column, not a heading or a caption. */
    private static final int LONGEST = 6;

    /** Lines of the file between two places where it jumps about the page. */
    private record Block(int from, int to) {

        boolean small() {
            return to - from <= LONGEST;
        }
    }

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    /** The last lines before gaps that could hold a line. */
    private final List<Integer> gaps = new ArrayList<>();

    private ReadingOrder(List<Line> lines) {
        this.lines = lines;
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !near(lines.get(i - 1), lines.get(i))) {
                blocks.add(new Block(from, i));
                from = i;
            }
            if (i < lines.size() && apart(lines.get(i - 1), lines.get(i))) {
                gaps.add(i - 1);
            }
        }
    }

    static List<Line> of(List<Line> lines) {
        return new ReadingOrder(lines).ordered();
    }

    private List<Line> ordered() {
        Map<Integer, List<Line>> inserted = new HashMap<>();
        List<Line> ordered = new ArrayList<>(lines.size());
        boolean[] moved = new boolean[lines.size()];
        boolean ahead = true;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            Line text = ahead ? columnAfter(b) : null;
            boolean small =
                    block.small() || text != null && lines.get(block.from).size() < 0.9f * text.size();
            ahead &= small;
            boolean jumpsUp =
                    text != null && text.baseline() < lines.get(block.from).baseline();
            int gap = small ? gap(block, jumpsUp) : -1;
            for (int i = block.from; gap >= 0 && i < block.to; i++) {
                inserted.computeIfAbsent(gap, g -> new ArrayList<>()).add(lines.get(i));
                moved[i] = true;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!moved[i]) {
                ordered.add(lines.get(i));
            }
            ordered.addAll(inserted.getOrDefault(i, List.of()));
        }
        return ordered;
    }

    /** The first line of the next block that is more than a heading; null when none follows. */
    private @Nullable Line columnAfter(int block) {
        return blocks.stream()
                .skip(block + 1L)
                .filter(b -> !b.small())
                .findFirst()
                .or(() -> blocks.stream().skip(block + 1L).findFirst())
                .map(b -> lines.get(b.from))
                .orElse(null);
    }

    /** The gap that a block is seen in, beside, or as near as whole paragraphs let it; -1 when it stays. */
    private int gap(Block block, boolean jumpsUp) {
        Line first = lines.get(block.from);
        Line last = lines.get(block.to - 1);
        int beside = -1;
        int before = -1;
        for (int gap : gaps) {
            Line above = lines.get(gap);
            Line below = lines.get(gap + 1);
            boolean within = gap + 1 >= block.from && gap < block.to;
            if (!within && fits(first, above, below) && fits(last, above, below)) {
                return gap;
            }
            if (jumpsUp && gap >= block.to && Paragraph.finished(above.text())) {
                before = gap;
                beside = beside < 0 && parts(above, first, last) ? gap : beside;
            }
        }
        return beside >= 0 ? beside : before;
    }

    /** Whether a line of a column is the first that a caption beside it can follow. */
    private static boolean parts(Line above, Line first, Line last) {
        boolean beside = above.baseline() > first.baseline() && !overlap(above, first);
        return beside || above.baseline() > last.baseline();
    }

    private static boolean apart(Line last, Line next) {
        return next.baseline() - last.baseline() > 1.5f * next.size() && overlap(last, next);
    }

    private static boolean near(Line last, Line next) {
        float distance = next.baseline() - last.baseline();
        return distance >= -BELOW * last.size()
                && distance < 3 * Math.max(last.size(), next.size())
                && (overlap(last, next) || distance < last.size());
    }

    private static boolean fits(Line line, Line above, Line below) {
        return line.baseline() - ABOVE * line.size() > above.baseline()
                && line.baseline() + BELOW * line.size() < below.baseline() - ABOVE * below.size()
                && overlap(line, above)
                && overlap(line, below);
    }

    private static boolean overlap(Line a, Line b) {
        return a.left() < b.right() && b.left() < a.right();
    }
}
