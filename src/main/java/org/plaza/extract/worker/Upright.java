package org.plaza.extract.worker;

import java.awt.geom.Point2D;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Turns letters that stand askew on their page, so that their lines run from left to right. */
final class Upright {

    /** Scans lean by less, each word by something else. */
    private static final double FEWEST_DEGREES = 3;

    private Upright() {}

    /** The letter itself when it stands upright, else the same on a page turned so that it does. */
    static TextPosition of(TextPosition letter) {
        Matrix matrix = letter.getTextMatrix();
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        double degrees = Math.IEEEremainder(Math.toDegrees(angle) - letter.getRotation(), 360);
        boolean mirrored = matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY() < 0;
        return mirrored || Math.abs(degrees) < FEWEST_DEGREES ? letter : turned(letter, angle);
    }

    private static TextPosition turned(TextPosition letter, double angle) {
        boolean swapped = letter.getRotation() % 180 != 0;
        float width = swapped ? letter.getPageHeight() : letter.getPageWidth();
        float height = swapped ? letter.getPageWidth() : letter.getPageHeight();
        Matrix turn = Matrix.getRotateInstance(-angle, 0, 0);
        float left = 0;
        float top = 0;
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = turn.transformPoint(corner % 2 * width, corner / 2 * height);
            left = Math.min(left, point.x);
            top = Math.max(top, point.y);
        }
        Matrix placed = Matrix.getRotateInstance(-angle, -left, 0);
        Matrix matrix = letter.getTextMatrix().multiply(placed);
        Point2D.Float end = placed.transformPoint(letter.getEndX(), letter.getEndY());
        return new TextPosition(
                0,
                width,
                top,
                matrix,
                end.x,
                end.y,
                letter.getHeight(),
                Math.abs(end.x - matrix.getTranslateX()),
                letter.getWidthOfSpace(),
                letter.getUnicode(),
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                Math.round(letter.getFontSizeInPt()));
    }
}
