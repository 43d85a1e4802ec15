package org.plaza.extract.worker;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Keeps the vowel signs and tones of Indic and South East Asian scripts with the letter they are written after. Their
 * fonts draw them without a width where the next letter begins, and the base class would give them to that one.
 */
final class Marks {

    private Marks() {}

    /** Puts a mark upon the last letter of its line; false when it is no such mark or there is no such letter. */
    static boolean put(TextPosition mark, List<List<TextPosition>> articles) {
        if (!followsItsLetter(mark.getUnicode())) {
            return false;
        }
        for (List<TextPosition> letters : articles) {
            if (!letters.isEmpty() && touches(mark, letters.getLast())) {
                letters.set(letters.size() - 1, marked(letters.getLast(), mark.getUnicode()));
                return true;
            }
        }
        return false;
    }

    private static boolean followsItsLetter(String text) {
        // most letters are known by their first unit
        return !text.isEmpty()
                && text.charAt(0) >= 0x0900
                && text.codePoints()
                        .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK
                                && (c >= 0x0900 && c < 0x10A0 || c >= 0x1780 && c < 0x1800));
    }

    private static boolean touches(TextPosition mark, TextPosition letter) {
        float reach = PdfLines.size(letter) / 2;
        float right = letter.getXDirAdj() + letter.getWidthDirAdj();
        return mark.getDir() == letter.getDir()
                && Math.abs(mark.getYDirAdj() - letter.getYDirAdj()) < reach
                && mark.getXDirAdj() > letter.getXDirAdj() - reach
                && mark.getXDirAdj() < right + reach;
    }

    private static TextPosition marked(TextPosition letter, String mark) {
        float width = 0;
        for (float part : letter.getIndividualWidths()) {
            width += part;
        }
        return new TextPosition(
                Math.round(letter.getRotation()),
                letter.getPageWidth(),
                letter.getPageHeight(),
                letter.getTextMatrix(),
                letter.getEndX(),
                letter.getEndY(),
                letter.getHeight(),
                width,
                letter.getWidthOfSpace(),
                letter.getUnicode() + mark,
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                Math.round(letter.getFontSizeInPt()));
    }
}
