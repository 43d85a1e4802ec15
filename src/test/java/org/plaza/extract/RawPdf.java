package org.plaza.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PDFs of one page written by hand, for what a library would not write.
 *
 * @param content what is drawn, in the font {@code /F}
 * @param font further entries of that font, which is Helvetica
 * @param page further entries of the page
 * @param objects further objects, from 6 on
 * @param trailer further entries of the trailer
 */
record RawPdf(String content, String font, String page, String objects, String trailer) {

    static RawPdf drawing(String content) {
        return new RawPdf(content, "", "", "", "");
    }

    /** A font of three letters: one, a mark without a width, and another. */
    RawPdf withLetters(String letter, String mark, String other) {
        String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <" + hex(letter)
                + "> <42> <" + hex(mark) + "> <43> <" + hex(other) + "> endbfchar endcmap";
        return new RawPdf(
                content,
                "/FirstChar 65 /LastChar 67 /Widths [560 0 530] /ToUnicode 6 0 R",
                page,
                "6 0 obj <</Length " + map.length() + ">> stream\n" + map + "\nendstream endobj\n",
                trailer);
    }

    RawPdf withNote(String words) {
        String note = "6 0 obj <</Type /Annot /Subtype /FreeText /Rect [100 500 300 520] /Contents (" + words
                + ") /DA (/Helv 10 Tf 0 g)>> endobj\n";
        return new RawPdf(content, font, "/Annots [6 0 R]", note, trailer);
    }

    /** A picture as large as a page of text, in the resources of the page. */
    RawPdf withPicture() {
        String picture = "6 0 obj <</Type /XObject /Subtype /Image /Width 400 /Height 600 /ColorSpace /DeviceGray"
                + " /BitsPerComponent 8 /Length 0>> stream\n\nendstream endobj\n";
        return new RawPdf(content, font, "/Resources <</Font <</F 5 0 R>> /XObject <</I 6 0 R>>>>", picture, trailer);
    }

    /** Only attachments are encrypted, by a password that is not empty. */
    RawPdf withLockedAttachments() {
        String key = "<" + "5A".repeat(32) + ">";
        String encryption = "6 0 obj <</Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O " + key + " /U " + key
                + " /CF <</StdCF <</CFM /AESV2 /AuthEvent /EFOpen /Length 16>>>>"
                + " /StmF /Identity /StrF /Identity /EFF /StdCF>> endobj\n";
        return new RawPdf(content, font, page, encryption, "/Encrypt 6 0 R /ID [<00> <00>]");
    }

    Path write(Path file) throws IOException {
        return Files.writeString(file, text(), StandardCharsets.ISO_8859_1);
    }

    String text() {
        return "%PDF-1.6\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                + " /Resources <</Font <</F 5 0 R>>>> " + page + ">> endobj\n"
                + "4 0 obj <</Length " + content.length() + ">> stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica " + font + ">> endobj\n"
                + objects + "trailer <</Root 1 0 R " + trailer + ">>\n%%EOF\n";
    }

    private static String hex(String letter) {
        return String.format("%04X", (int) letter.charAt(0));
    }
}
