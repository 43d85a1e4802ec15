package org.plaza.extract.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plaza.extract.print.Line;
import org.plaza.extract.print.Sheet;
import org.plaza.extract.print.Typesetter;
import org.plaza.model.Limits;
import org.plaza.model.Page;

/** Plain text as pages of paragraphs: hard-wrapped lines are joined, form feeds turn the page. */
public final class PlainText {

    /** Lines longer than this are paragraphs of their own: the text is not hard-wrapped. */
    private static final int WIDEST_WRAP = 132;

    private static final int NARROWEST_WRAP = 45;

    private PlainText() {}

    /**
     * The pages of a text.
     *
     * @param pages in order, without empty ones
     * @param hit the limits that were hit
     */
    public record Pages(List<Page> pages, Set<Limits.Kind> hit) {

        /** Copies the collections. */
        public Pages {
            pages = List.copyOf(pages);
            hit = Set.copyOf(hit);
        }
    }

    /**
     * Reads a text. Pure.
     *
     * @param text with any line ends; form feeds are page ends
     * @param limits characters and pages are kept
     * @return its pages
     */
    public static Pages read(String text, Limits limits) {
        Set<Limits.Kind> hit = EnumSet.noneOf(Limits.Kind.class);
        String kept = text;
        if (text.length() > limits.characters()) {
            hit.add(Limits.Kind.CHARACTERS);
            kept = text.substring(0, (int) limits.characters());
        }
        String[] parts = kept.replace("\r\n", "\n").replace('\r', '\n').split("\f", -1);
        if (parts.length > limits.pages()) {
            hit.add(Limits.Kind.PAGES);
        }
        int wrap = wrap(parts);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.length, limits.pages()); i++) {
            sheets.add(sheet(i + 1, parts[i], wrap));
        }
        List<Page> pages = wrap > 0 ? Typesetter.setPlain(sheets, wrap) : unwrapped(sheets);
        return new Pages(pages.stream().filter(p -> !p.text().isEmpty()).toList(), hit);
    }

    private static List<Page> unwrapped(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> new Page(
                        sheet.number(),
                        null,
                        sheet.lines().stream()
                                .map(Line::text)
                                .map(CleanText::line)
                                .collect(Collectors.joining("\n")),
                        List.of()))
                .toList();
    }

    /** The column at which the lines of a text are broken; 0 when they are not. */
    private static int wrap(String[] parts) {
        int[] lengths = java.util.Arrays.stream(parts)
                .flatMap(String::lines)
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        if (lengths.length < 3) {
            return 0;
        }
        int wrap = lengths[(int) (lengths.length * 0.97)];
        return wrap >= NARROWEST_WRAP && wrap <= WIDEST_WRAP ? wrap : 0;
    }

    private static Sheet sheet(int number, String text, int wrap) {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            row++;
            String line = CleanText.printedLine(raw);
            if (!line.isEmpty()) {
                int left = raw.length() - raw.stripLeading().length();
                lines.add(new Line(line, left, left + line.length(), row, 1, false));
            }
        }
        return new Sheet(number, null, 0, lines, List.of());
    }
}
