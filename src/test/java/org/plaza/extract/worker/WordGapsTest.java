package org.plaza.extract.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class WordGapsTest {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void aLetterThatAFontSaysIsNoTextIsMeasuredAsAny() {
        WordGaps gaps = new WordGaps(List.of(letter("\u6C34", 0), letter("\u6C34", 10), letter("", 25)));
        assertFalse(gaps.parts(0));
        assertTrue(gaps.parts(1));
    }

    /** Ten points wide and high. */
    private static TextPosition letter(String text, float x) {
        Matrix place = new Matrix(10, 0, 0, 10, x, 700);
        return new TextPosition(0, 600, 800, place, x + 10, 700, 10, 10, 3, text, new int[] {65}, FONT, 10, 10);
    }
}
