package org.plaza.extract.worker;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Line;
import org.plaza.extract.text.CleanText;

/** What was filled into form fields, or typed upon the page, that the file leaves to its viewer to draw. */
final class FormValues {

    /** The usual size of letters in a field that says none, in points. */
    private static final float SIZE = 10;

    private static final int DEEPEST = 8;

    private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");

    private FormValues() {}

    /** The value of a text or choice field or the words of a typewriter note; empty for all others. */
    static List<Line> of(PDPage page, PDAnnotation field) {
        PDRectangle place = field.getRectangle();
        if (place == null) {
            return List.of();
        }
        String text = value(field.getCOSObject()) instanceof COSString string ? CleanText.line(string.getString()) : "";
        if (text.isEmpty()) {
            return List.of();
        }
        float left = place.getLowerLeftX();
        float baseline = page.getCropBox().getUpperRightY() - place.getLowerLeftY();
        return List.of(new Line(text, left, Math.max(left + 1, place.getUpperRightX()), baseline, SIZE, false));
    }

    private static @Nullable COSBase value(COSDictionary field) {
        if (FREE_TEXT.equals(field.getCOSName(COSName.SUBTYPE))) {
            return field.getDictionaryObject(COSName.CONTENTS);
        }
        COSBase type = inherited(field, COSName.FT);
        return COSName.TX.equals(type) || COSName.CH.equals(type) ? inherited(field, COSName.V) : null;
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary node = field;
        for (int depth = 0; node != null && depth < DEEPEST; depth++) {
            COSBase found = node.getDictionaryObject(key);
            if (found != null) {
                return found;
            }
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
