package org.plaza.extract.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String WORD = "[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*";

    /** Letters, a mark, digits, each hyphen, a letter beyond the BMP and what is none. */
    private static final List<String> PIECES = List.of(
            "a", "B", "é", "ش", "주", "\u0301", "\u093E", "7", "-", "-", "\u2010", "\u00AD", " ", ".", "𐐷", "😀");

    @Test
    void wordsHoldHyphensOnlyWithin() {
        assertEquals(
                List.of("The", "city-wide", "right", "to", "co\u2010operate"),
                words("The city-wide right -- 7 to co\u2010operate-"));
        assertEquals(List.of("हिन्दी"), words("हिन्दी"));
        assertEquals(List.of(), words(""));
    }

    @Test
    void aLineBeginsWithAWordOrWithNone() {
        assertEquals("well-being", Words.first("well-being, and"));
        assertEquals("well", Words.first("well--being"));
        assertEquals("", Words.first("7th"));
        assertEquals("", Words.first(""));
    }

    @Test
    void theWordBeforeTheHyphenAtALinesEndIsWhole() {
        assertEquals("inter-govern", Words.broken("of the inter-govern-"));
        assertEquals("ayunta", Words.broken("el ayunta\u00AD"));
    }

    @Test
    void aLineThatEndsOtherwiseEndsInNoBrokenWord() {
        for (String line : List.of("a dash --", "x--", "1-", "no hyphen", "-", "")) {
            assertEquals("", Words.broken(line), line);
        }
    }

    @Test
    void wordsAreWhatTheRegularExpressionSays() {
        Pattern word = Pattern.compile(WORD);
        Pattern first = Pattern.compile("^" + WORD);
        Pattern broken = Pattern.compile("(" + WORD + ")[-\u2010\u00AD]$");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String line = line(random);
            assertEquals(word.matcher(line).results().map(MatchResult::group).toList(), words(line), line);
            assertEquals(found(first.matcher(line), 0), Words.first(line), line);
            assertEquals(found(broken.matcher(line), 1), Words.broken(line), line);
        }
    }

    private static String found(Matcher matcher, int group) {
        return matcher.find() ? matcher.group(group) : "";
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Words.in(line, words::add);
        return words;
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        // as a line that is cut in the midst of a letter begins
        return line.substring(line.isEmpty() ? 0 : random.nextInt(2));
    }
}
