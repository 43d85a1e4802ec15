package org.plaza.extract.worker;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.plaza.extract.print.Script;

/**
 * Where letters drawn one after the other stand so far apart that they are two words, which the base class does not
 * see. The width of a letter leaves out the space that a page sets between all letters of spaced-out type, so a gap is
 * measured against what is usual around it.
 */
final class WordGaps {

    /** A gap of this many letter sizes parts two words, whatever a font says of the width of its space. */
    private static final float WORD = 0.1f;

    /**
     * The same where the size of letters changes, as after the small number of a note: it often stands closer to the
     * word after it than words do to each other, but a capital before small capitals touches them.
     */
    private static final float RESIZED = 0.03f;

    /** Sizes that differ by less, as a share, are the same. */
    private static final float SAME_SIZE = 0.05f;

    /** Smaller letters, in points, are scaled by something else than their size. */
    private static final float SMALLEST = 1.5f;

    private final List<TextPosition> letters;
    private final float[] usual;

    WordGaps(List<TextPosition> letters) {
        this.letters = letters;
        usual = new float[letters.size()];
        int from = 0;
        for (int i = 1; i < letters.size(); i++) {
            if (i == letters.size() - 1 || letters.get(i).getUnicode().isBlank()) {
                Arrays.fill(usual, from, i, usual(from, i));
                from = i;
            }
        }
    }

    /** Whether what follows a letter stands apart, or further left on the same line. */
    boolean parts(int index) {
        TextPosition letter = letters.get(index);
        TextPosition next = letters.get(index + 1);
        float em = size(letter);
        float least = resized(letter, next) ? RESIZED : WORD;
        return gap(index) - usual[index] > least * em && !(spaceless(letter) && spaceless(next))
                || next.getXDirAdj() < letter.getXDirAdj() - PdfLines.CELL * em;
    }

    /** The median gap between two letters, which are blanks or ends; a gap alone says nothing where the size changes. */
    private float usual(int from, int to) {
        if (to - from == 1 && resized(letters.get(from), letters.get(to))) {
            return 0;
        }
        float[] gaps = new float[to - from];
        for (int i = from; i < to; i++) {
            gaps[i - from] = gap(i);
        }
        Arrays.sort(gaps);
        return Math.max(0, gaps[(gaps.length - 1) / 2]);
    }

    private float gap(int index) {
        TextPosition letter = letters.get(index);
        return letters.get(index + 1).getXDirAdj() - letter.getXDirAdj() - letter.getWidthDirAdj();
    }

    private static boolean resized(TextPosition letter, TextPosition next) {
        return Math.abs(next.getYScale() - letter.getYScale()) > SAME_SIZE * size(letter);
    }

    private static float size(TextPosition letter) {
        return letter.getYScale() > SMALLEST ? letter.getYScale() : PdfLines.size(letter);
    }

    private static boolean spaceless(TextPosition letter) {
        // a font may say that a letter is no text at all
        String text = letter.getUnicode();
        return !text.isEmpty() && Script.spaceless(text.codePointAt(0));
    }
}
