package org.plaza.extract.print;

/**
 * One line on paper. Lengths are in points (characters for plain text), from the upper left corner of the page.
 *
 * @param text in logical order, with a tab where a wide gap parts two cells
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down it stands
 * @param size of its letters
 * @param bold whether most of it is bold
 */
public record Line(String text, float left, float right, float baseline, float size, boolean bold) {

    /**
     * The same line with other words.
     *
     * @param other the words
     * @return a line in the same place
     */
    Line withText(String other) {
        return new Line(other, left, right, baseline, size, bold);
    }

    float width() {
        return right - left;
    }
}
