package org.plaza.extract.worker;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Tells from a page's resources, without decoding anything, whether images large enough for text lie on it. */
final class PdfImages {

    /** The size of a few lines of text in a fax; icons and rules are smaller. */
    private static final long ENOUGH_DOTS = 20_000;

    private static final int DEEPEST = 3;

    private PdfImages() {}

    static boolean cover(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && dots(resources.getCOSObject(), 0) >= ENOUGH_DOTS;
    }

    private static long dots(@Nullable COSDictionary resources, int depth) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST) {
            return 0;
        }
        long dots = 0;
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSStream stream && dots < ENOUGH_DOTS) {
                dots += COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                        ? (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0)
                        : dots(stream.getCOSDictionary(COSName.RESOURCES), depth + 1);
            }
        }
        return dots;
    }
}
