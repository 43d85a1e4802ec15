package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plaza.model.ExtractedText;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

class InlineTextTest {

    @Test
    void formFeedsTurnThePage() {
        ExtractedText text = InlineText.read("One.\fTwo.\r\nStill two.", Limits.DEFAULT)
                .text()
                .orElseThrow();
        assertEquals(PageUnit.PAGE, text.unit());
        assertEquals("Two.\nStill two.", text.pages().get(1).text());
        assertEquals(2, text.pages().get(1).number());
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String wrapped = """
                Everybody has the right to take part in the government of the
                city, and nobody may be kept from a meeting of the neigh-
                bourhood council by what it costs to come there at night.

                Water is common.
                """;
        assertEquals(
                "Everybody has the right to take part in the government of the city, and nobody may be kept from a "
                        + "meeting of the neighbourhood council by what it costs to come there at night.\nWater is common.",
                InlineText.read(wrapped, Limits.DEFAULT)
                        .text()
                        .orElseThrow()
                        .pages()
                        .getFirst()
                        .text());
    }

    @Test
    void limitsAreRecorded() {
        ExtractedText text =
                InlineText.read("abcdef", new Limits(3, 1, 0, 1)).text().orElseThrow();
        assertEquals("abc", text.pages().getFirst().text());
        assertEquals(Set.of(Limits.Kind.CHARACTERS), text.limits());
        assertEquals(
                Set.of(Limits.Kind.PAGES),
                InlineText.read("a\fb", new Limits(9, 1, 0, 1))
                        .text()
                        .orElseThrow()
                        .limits());
    }

    @Test
    void blankTextIsNoText() {
        assertEquals(Outcome.NO_TEXT, InlineText.read(" \n\f ", Limits.DEFAULT).outcome());
        assertEquals(Outcome.NO_TEXT, InlineText.read("", Limits.DEFAULT).outcome());
    }
}
