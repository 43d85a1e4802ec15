package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Limits;

/** What PDFs in the world do to their words, through a real worker. */
class PdfOdditiesTest {

    private static ExtractorPool pool;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        pool = new ExtractorPool(WorkerSettings.of(1, "256m"));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void aNarrowGapPartsWordsAndKerningDoesNot() throws Exception {
        assertEquals("well water", textOf(RawPdf.drawing("BT /F 10 Tf 50 700 Td [(well) -120 (wa) 60 (ter)] TJ ET")));
    }

    @Test
    void spacedOutTypeIsNotTakenApart() throws Exception {
        assertEquals(
                "WATER IN DRY LANDS",
                textOf(RawPdf.drawing("BT /F 12 Tf 1.4 Tc 50 700 Td (WATER IN DRY LANDS) Tj ET")));
    }

    @Test
    void aSpacedOutWordInALineOfOthersIsNotTakenApart() throws Exception {
        assertEquals(
                "the houses of the land",
                textOf(RawPdf.drawing("BT /F 12 Tf 50 700 Td (the ) Tj 1.4 Tc (houses) Tj 0 Tc ( of the land) Tj ET")));
    }

    @Test
    void wordsOfSpacedOutTypeAreParted() throws Exception {
        assertEquals("WELL WATER", textOf(RawPdf.drawing("BT /F 12 Tf 1.4 Tc 50 700 Td [(WELL) -130 (WATER)] TJ ET")));
    }

    @Test
    void spacedOutSmallCapitalsStayWithTheirCapital() throws Exception {
        assertEquals("WELLS", textOf(RawPdf.drawing("BT /F 12 Tf 1.1 Tc 50 700 Td (W) Tj /F 9 Tf (ELLS) Tj ET")));
    }

    @Test
    void aNumberInSmallerLettersIsNotPartOfTheWordAfterIt() throws Exception {
        assertEquals(
                "the well1 is dry",
                textOf(RawPdf.drawing("BT /F 10 Tf 50 700 Td (the well) Tj /F 6 Tf 4 Ts (1) Tj 0 Ts"
                        + " /F 10 Tf [-60 (is dry)] TJ ET")));
    }

    @Test
    void aMarkWithoutWidthBelongsToTheLetterBeforeIt() throws Exception {
        RawPdf thai = RawPdf.drawing("BT /F 10 Tf 50 700 Td (ABC) Tj ET").withLetters("\u0E04", "\u0E37", "\u0E2D");
        assertEquals("\u0E04\u0E37\u0E2D", textOf(thai));
    }

    @Test
    void aMarkDrawnBeforeItsLetterAsOneTextWithItTakesNoWordApart() throws Exception {
        String drawn =
                "BT /F 10 Tf 50 700 Td (C) Tj /Span <</ActualText <FEFF0634064F>>> BDC [-200 (B) 200 (A)] TJ EMC";
        RawPdf whole = RawPdf.drawing(drawn + " (C) Tj ET").withLetters("\u0634", "\u064F", "\u062F");
        assertEquals("\u062F\u0634\u064F\u062F", textOf(whole));
        RawPdf parted = RawPdf.drawing(drawn + " [-600 (C)] TJ ET").withLetters("\u0634", "\u064F", "\u062F");
        assertEquals("\u062F \u0634\u064F\u062F", textOf(parted));
    }

    @Test
    void noMarkOfAnArabicTextTakesAWordApart() throws Exception {
        Path file = Path.of("corpus/documents/policy/محور-العمل-الأول-صوت-المدن-أمام-الأمم-المتحدة.pdf");
        String text = textOf(file);
        for (String word : List.of("محفوظًا", "كثيرًا", "يُمارَس", "مثالًا", "توقّعها")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void theWordsOfANoteThatIsNotDrawnAreRead() throws Exception {
        assertEquals("Ask the keeper", textOf(RawPdf.drawing("").withNote("Ask the keeper")));
    }

    @Test
    void lockedAttachmentsDoNotLockTheText() throws Exception {
        assertEquals(
                "open words",
                textOf(RawPdf.drawing("BT /F 10 Tf 50 700 Td (open words) Tj ET")
                        .withLockedAttachments()));
    }

    @Test
    void aPdfBehindTheHeaderOfAnotherSystemIsRead() throws Exception {
        String wrapper = "\u0000\u0005\u0016\u0000\u0000\u0002\u0000\u0000" + "\u0000".repeat(92);
        String pdf =
                RawPdf.drawing("BT /F 10 Tf 50 700 Td (wrapped words) Tj ET").text();
        Path file = Files.writeString(folder.resolve("wrapped"), wrapper + pdf, StandardCharsets.ISO_8859_1);
        assertEquals("wrapped words", textOf(file));
    }

    @Test
    void unseenTextOverAPictureWasRecognisedInIt() throws Exception {
        String words = "BT /F 10 Tf 50 700 Td (the right to the city is a right of all who live in it) Tj ET";
        assertEquals(1, recognised(RawPdf.drawing("3 Tr " + words).withPicture()));
        assertEquals(0, recognised(RawPdf.drawing(words).withPicture()));
        assertEquals(0, recognised(RawPdf.drawing("3 Tr " + words)));
    }

    private int recognised(RawPdf pdf) throws Exception {
        return pool.extract(pdf.write(folder.resolve("scan.pdf")), new Limits(100_000, 100, 3, 60))
                .text()
                .orElseThrow()
                .recognised();
    }

    private String textOf(RawPdf pdf) throws Exception {
        return textOf(pdf.write(folder.resolve("odd.pdf")));
    }

    private static String textOf(Path file) throws Exception {
        return pool.extract(file, new Limits(100_000, 100, 3, 60))
                .text()
                .orElseThrow()
                .pages()
                .getFirst()
                .text();
    }
}
