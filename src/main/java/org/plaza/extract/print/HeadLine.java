package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the edge of a page, with its numbers taken out.
 *
 * @param line the line
 * @param pattern its text in small letters without spaces, {@code #} for each number
 * @param numbers what stood for the {@code #}
 */
record HeadLine(Line line, String pattern, List<Integer> numbers) {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");
    private static final Pattern ROMAN = Pattern.compile("[^\\p{L}\\p{Nd}]*([ivxlc]{1,7})[^\\p{L}\\p{Nd}]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    /** How far apart two lines in the same place may be, in points. */
    private static final float SAME_PLACE = 6;

    static HeadLine of(Line line) {
        String text = SPACE.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("");
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return new HeadLine(line, "#", List.of(Roman.value(roman.group(1))));
        }
        List<Integer> numbers = new ArrayList<>();
        String pattern = NUMBER.matcher(text).replaceAll(found -> {
            numbers.add(Integer.parseInt(found.group()));
            return "#";
        });
        return new HeadLine(line, pattern, List.copyOf(numbers));
    }

    /** Whether the other line, so many pages further on, is this one again. */
    boolean isRepeatedBy(HeadLine other, int pages) {
        if (!pattern.equals(other.pattern) || Math.abs(line.baseline() - other.line.baseline()) > SAME_PLACE) {
            return false;
        }
        boolean counts = false;
        for (int i = 0; i < numbers.size(); i++) {
            int step = other.numbers.get(i) - numbers.get(i);
            if (step != 0 && step != pages) {
                return false;
            }
            counts |= step == pages;
        }
        return counts || LETTER.matcher(pattern).find();
    }

    /** The words of a line, numbers left out. */
    static Set<String> words(Line line) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
