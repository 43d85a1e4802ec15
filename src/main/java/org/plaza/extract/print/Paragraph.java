package org.plaza.extract.print;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong together.
 *
 * @param lines in reading order; never empty
 */
record Paragraph(List<Line> lines) {

    private static final Pattern FINISHED =
            Pattern.compile("[.!?:;\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964][\"'\u2019\u201D\u00BB)\\[\\]\\d\\s]*$");

    Paragraph {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    /** Whether a sentence ends where the paragraph ends. */
    boolean finished() {
        return finished(last().text());
    }

    static boolean finished(String text) {
        String end = text.substring(Math.max(0, text.length() - 12));
        return FINISHED.matcher(end).find();
    }

    float size() {
        return (float) lines.stream().mapToDouble(Line::size).max().orElse(0);
    }

    String text(Hyphens hyphens) {
        String text = first().text();
        if (lines.size() == 1) {
            return unbroken(text);
        }
        StringBuilder out = new StringBuilder();
        String current = text;
        for (Line next : lines.subList(1, lines.size())) {
            // only the end of what is there matters for the joint
            int keep = Math.max(0, current.length() - 80);
            out.append(current, 0, keep);
            current = hyphens.join(current.substring(keep), next.text());
        }
        return unbroken(out.append(current).toString());
    }

    /** The hyphen of a word whose other half is nowhere stays visible. */
    private static String unbroken(String text) {
        return text.replace('\u00AD', '-');
    }
}
