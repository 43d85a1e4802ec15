package org.plaza.publish.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a catalogue made fit to stand in a line of a file that others read. */
final class Line {

    /** Halves of surrogate pairs, and what stands for characters that could not be read: some parsers end there. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|\\uFFFD");

    /** They would turn what stands after them in somebody else's file; marks without that power stay. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}\\uFEFF]+");

    private Line() {}

    /** One line without control characters; empty when nothing is left. */
    static String of(String text) {
        String whole = BROKEN.matcher(text).replaceAll("");
        return SPACE.matcher(TURNING.matcher(whole).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        String line = text == null ? "" : of(text);
        return line.isEmpty() ? null : line;
    }

    static List<String> each(List<String> texts) {
        return texts.stream()
                .map(Line::of)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
