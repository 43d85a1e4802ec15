package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops headers, footers and page numbers from the running text. A line is one when it is at the edge of its page and
 * two or more pages nearby have the same line in the same place, apart from numbers that count up with the pages; of
 * two or three pages all must have it, and nearer the edge. So is a line that says the page's own label. Left and right pages may differ. The first of its kind
 * stays when its words stand nowhere else.
 */
final class RunningHeads {

    private static final int FEWEST_PAGES = 2;
    /** Fewer pages than this hardly tell a header from a table's head. */
    private static final int MANY_PAGES = 4;

    private static final int FEWEST_TWINS = 2;
    /** Pages with fewer letters and digits than this are slides, labels or forms: all of theirs is wanted. */
    private static final int FEWEST_LETTERS = 100;

    private static final int WINDOW = 6;
    private static final int EDGE_LINES = 6;
    /** How much of a page's height is its edge. */
    private static final float EDGE = 0.17f;

    private static final float NARROW_EDGE = 0.08f;

    private final List<Sheet> sheets;
    private final List<List<HeadLine>> tops = new ArrayList<>();
    private final List<List<HeadLine>> bottoms = new ArrayList<>();
    private final int twins;
    private final float edge;

    private RunningHeads(List<Sheet> sheets) {
        this.sheets = sheets;
        this.twins = Math.min(FEWEST_TWINS, sheets.size() - 1);
        this.edge = sheets.size() < MANY_PAGES ? NARROW_EDGE : EDGE;
        for (Sheet sheet : sheets) {
            tops.add(edge(sheet, true));
            bottoms.add(edge(sheet, false));
        }
    }

    static List<Sheet> without(List<Sheet> sheets) {
        return sheets.size() < FEWEST_PAGES || sparse(sheets) ? sheets : new RunningHeads(sheets).drop();
    }

    private static boolean sparse(List<Sheet> sheets) {
        long letters = sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        return letters < (long) FEWEST_LETTERS * sheets.size();
    }

    private List<Sheet> drop() {
        Map<Line, HeadLine> heads = new IdentityHashMap<>();
        for (int page = 0; page < sheets.size(); page++) {
            peel(tops, page, heads);
            peel(bottoms, page, heads);
        }
        keepUniqueWords(heads);
        List<Sheet> kept = new ArrayList<>();
        for (Sheet sheet : sheets) {
            kept.add(sheet.withLines(sheet.lines().stream()
                    .filter(line -> !heads.containsKey(line))
                    .toList()));
        }
        return kept;
    }

    /** From the edge inwards, as long as lines repeat. */
    private void peel(List<List<HeadLine>> edges, int page, Map<Line, HeadLine> heads) {
        for (HeadLine line : edges.get(page)) {
            if (!repeats(line, edges, page)) {
                return;
            }
            heads.put(line.line(), line);
        }
    }

    private boolean repeats(HeadLine line, List<List<HeadLine>> edges, int page) {
        if (saysLabel(line.line(), sheets.get(page))) {
            return true;
        }
        int times = 0;
        int from = Math.max(0, page - WINDOW);
        int to = Math.min(edges.size() - 1, page + WINDOW);
        for (int other = from; other <= to && times < twins; other++) {
            int distance = other - page;
            if (distance != 0 && edges.get(other).stream().anyMatch(o -> line.isRepeatedBy(o, distance))) {
                times++;
            }
        }
        return times >= twins;
    }

    /** What the file calls a page and its edge says too is its number, whatever other pages say. */
    private static boolean saysLabel(Line line, Sheet sheet) {
        return line.text().strip().equals(sheet.label());
    }

    private void keepUniqueWords(Map<Line, HeadLine> heads) {
        Set<String> words = new HashSet<>();
        for (Sheet sheet : sheets) {
            sheet.lines().stream()
                    .filter(line -> !heads.containsKey(line))
                    .forEach(line -> words.addAll(HeadLine.words(line)));
        }
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                if (heads.containsKey(line) && !saysLabel(line, sheet) && words.addAll(HeadLine.words(line))) {
                    heads.remove(line);
                }
            }
        }
    }

    private List<HeadLine> edge(Sheet sheet, boolean top) {
        Comparator<Line> outwards = Comparator.comparing(Line::baseline);
        return sheet.lines().stream()
                .filter(line ->
                        top ? line.baseline() < edge * sheet.height() : line.baseline() > (1 - edge) * sheet.height())
                .sorted(top ? outwards : outwards.reversed())
                .limit(EDGE_LINES)
                .map(HeadLine::of)
                .toList();
    }
}
