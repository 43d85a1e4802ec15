package org.plaza.extract.worker;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Opens files that need no password to be read: also those in which only the attachments are encrypted. */
final class PdfParser extends PDFParser {

    private static final long MEMORY_BYTES = 64L << 20;

    /** From this version of encryption on, a file names a filter for each kind of its content. */
    private static final int NAMED_FILTERS = 4;

    PdfParser(RandomAccessRead bytes) throws IOException {
        super(bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY_BYTES).streamCache);
    }

    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getTrailer().getCOSDictionary(COSName.ENCRYPT);
        if (encryption == null || !isPlain(encryption)) {
            super.prepareDecryption();
        }
    }

    private static boolean isPlain(COSDictionary encryption) {
        return encryption.getInt(COSName.V) >= NAMED_FILTERS
                && isIdentity(encryption, COSName.STM_F)
                && isIdentity(encryption, COSName.STR_F);
    }

    private static boolean isIdentity(COSDictionary encryption, COSName filter) {
        return COSName.IDENTITY.equals(encryption.getDictionaryObject(filter)) || !encryption.containsKey(filter);
    }
}
