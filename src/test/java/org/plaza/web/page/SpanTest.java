package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;

class SpanTest {

    @Test
    void highlightsCutTheText() {
        assertEquals("the [safe] water [here]", drawn(Span.of("the safe water here", 0, marks(4, 8, 15, 19))));
    }

    @Test
    void highlightsOutsideAPieceAreLeftOut() {
        assertEquals("[fe] wat[er]", drawn(Span.of("fe water", 6, marks(0, 2, 4, 8, 12, 99))));
    }

    @Test
    void highlightsThatMakeNoSenseDoNoHarm() {
        assertEquals("abc", drawn(Span.of("abc", 0, marks(5, 9))));
        assertEquals("a[bc]", drawn(Span.of("abc", 0, marks(1, 3, 2, 3, 0, 1))));
    }

    @Test
    void paragraphsKeepTheirMarks() {
        List<String> paragraphs = Span.paragraphs(Span.of("one\ntwo three\n\nfour", 0, marks(2, 6))).stream()
                .map(SpanTest::drawn)
                .toList();
        assertEquals(List.of("on[e]", "[tw]o three", "four"), paragraphs);
    }

    @Test
    void aLongPassageIsShownAroundItsFirstMatch() {
        String text = "word ".repeat(200) + "needle " + "word ".repeat(200);
        String excerpt = drawn(Excerpt.of(found(text, "en", marks(1000, 1006))));
        assertTrue(excerpt.startsWith("…") && excerpt.endsWith("…"), excerpt);
        assertTrue(excerpt.contains("word [needle] word"), excerpt);
        assertTrue(excerpt.length() < 450, excerpt);
    }

    @Test
    void aMatchAtTheEndIsShownToTheEnd() {
        String text = "word ".repeat(200) + "needle";
        String excerpt = drawn(Excerpt.of(found(text, "en", marks(1000, 1006))));
        assertTrue(excerpt.startsWith("…") && excerpt.endsWith("word [needle]"), excerpt);
    }

    @Test
    void languagesWithoutSpacesAreCutBetweenWordsToo() {
        String text = "住宅は市民の権利である。".repeat(80);
        String excerpt = drawn(Excerpt.of(found(text, "ja", marks(600, 602))));
        assertTrue(excerpt.contains("[住宅]"), excerpt);
        assertTrue(excerpt.length() < 450, excerpt);
    }

    @Test
    void aWordWithoutAnEndIsCutBetweenCharacters() {
        String text = "\uD83D\uDD0B\u200D".repeat(1_000);
        String excerpt = drawn(Excerpt.of(found(text, "en", marks(1_503, 1_505))));
        assertTrue(excerpt.contains("[\uD83D\uDD0B]"), excerpt);
        assertTrue(excerpt.length() < 450, excerpt);
        String inside = excerpt.substring(1, excerpt.length() - 1);
        assertTrue(
                Character.isHighSurrogate(inside.charAt(0)) || inside.charAt(0) == '\u200D', "cut inside a character");
        assertTrue(drawn(Excerpt.of(found("x".repeat(2_000), "en", marks(900, 901))))
                .contains("x[x]x"));
    }

    @Test
    void aShortPassageIsShownWhole() {
        assertEquals("all [of] it", drawn(Excerpt.of(found("all of it", "und", marks(4, 6)))));
    }

    private static FoundPassage found(String text, String language, List<Highlight> highlights) {
        Passage.Turn turn = new Passage.Turn(0, 1, null);
        Passage.Place place = new Passage.Place(List.of(turn), null, List.of());
        return new FoundPassage("p", "d", new Passage(text, language, Passage.Kind.TEXT, place), highlights, turn);
    }

    private static List<Highlight> marks(int... offsets) {
        List<Highlight> marks = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            marks.add(new Highlight(offsets[i], offsets[i + 1]));
        }
        return marks;
    }

    private static String drawn(List<Span> spans) {
        return spans.stream()
                .map(s -> s.marked() ? "[" + s.text() + "]" : s.text())
                .collect(Collectors.joining());
    }
}
