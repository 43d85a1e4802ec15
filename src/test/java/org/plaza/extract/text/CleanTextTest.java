package org.plaza.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void accentsAreComposedAndLigaturesResolved() {
        assertEquals("r\u00E9fl\u00E9chir office", CleanText.of("re\u0301fle\u0301chir o\uFB03ce"));
    }

    @Test
    void superscriptsStayWhatTheyAre() {
        assertEquals("m\u00B2 \u2460", CleanText.of("m\u00B2 \u2460"));
    }

    @Test
    void arabicPresentationFormsBecomeLetters() {
        assertEquals("\u0644\u0627", CleanText.of("\uFEFB"));
    }

    @Test
    void whatIsNoTextGoes() {
        assertEquals("abcd", CleanText.of("a\u0000b\uD800c\uE123\u200Ed\uFFFD"));
    }

    @Test
    void joinersThatSpellWordsStay() {
        assertEquals("می\u200Cخواهم", CleanText.of("می\u200Cخواهم"));
    }

    @Test
    void softHyphensWithinAPrintedLineWereDrawn() {
        assertEquals("well-known neigh\u00AD", CleanText.printedLine(" well\u00ADknown  neigh\u00AD "));
        assertEquals("wellknown", CleanText.line("well\u00ADknown"));
    }

    @Test
    void whiteSpaceIsOneSpaceOrOneTab() {
        assertEquals("a b\tc", CleanText.line("\n a\u00A0\u3000b \t c "));
    }
}
