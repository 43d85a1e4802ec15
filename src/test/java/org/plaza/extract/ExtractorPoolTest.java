package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.ExtractedText;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.Extraction;
import org.plaza.model.Heading;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;
import org.plaza.model.Page;

/** Real files of every common format through a real worker. */
class ExtractorPoolTest {

    private static ExtractorPool pool;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        pool = new ExtractorPool(WorkerSettings.of(1, "256m"));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void runningHeadsAreDroppedAndBrokenWordsJoined() throws Exception {
        ExtractedText text = text(TestFiles.report(folder.resolve("report.pdf")));
        assertEquals(PageUnit.PAGE, text.unit());
        assertEquals(4, text.pages().size());
        Page second = text.pages().get(1);
        assertFalse(second.text().contains("Harbour Report"), second.text());
        assertTrue(second.text().startsWith("Chapter 2\n"), second.text());
        assertTrue(second.text().contains("the neighbourhood council met"), second.text());
        assertFalse(second.text().contains("neigh-"), second.text());
        assertEquals("ii", second.label());
        assertEquals(List.of(new Heading(1, "Chapter 2", 0)), second.headings());
        assertEquals("Harbour Report", text.metadata().title());
        assertEquals("2019-05-04", text.metadata().date());
    }

    @Test
    void aLineThatRunsUpwardsAndAValueThatIsNotDrawnAreRead() throws Exception {
        String words = text(TestFiles.form(folder.resolve("form.pdf")))
                .pages()
                .getFirst()
                .text();
        assertTrue(words.contains("Wells of the harbour quarter"), words);
        assertTrue(words.contains("Amina Duarte"), words);
    }

    @Test
    void aTruncatedPdfHasAnOutcomeOfItsOwn() throws Exception {
        byte[] whole = Files.readAllBytes(TestFiles.report(folder.resolve("whole.pdf")));
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, whole.length / 3));
        Extraction extraction = pool.extract(half, Limits.DEFAULT);
        assertTrue(
                Set.of(Outcome.DAMAGED, Outcome.INDEXED, Outcome.INDEXED_PARTLY).contains(extraction.outcome()));
        Path head = Files.write(folder.resolve("head.pdf"), Arrays.copyOf(whole, 40));
        assertEquals(Outcome.DAMAGED, pool.extract(head, Limits.DEFAULT).outcome());
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        assertEquals(Outcome.PASSWORD, outcome(TestFiles.locked(folder.resolve("locked.pdf"))));
    }

    @Test
    void aScanNeedsTextRecognition() throws Exception {
        assertEquals(Outcome.NEEDS_OCR, outcome(TestFiles.scan(folder.resolve("scan.pdf"))));
    }

    @Test
    void pagesBeyondTheLimitAreRecorded() throws Exception {
        Path file = TestFiles.report(folder.resolve("long.pdf"));
        Extraction extraction = pool.extract(file, new Limits(1_000_000, 2, 1, 60));
        assertEquals(Outcome.INDEXED_PARTLY, extraction.outcome());
        assertEquals(Set.of(Limits.Kind.PAGES), extraction.text().orElseThrow().limits());
        assertEquals(2, extraction.text().orElseThrow().pages().size());
        Extraction few = pool.extract(file, new Limits(50, 9, 1, 60));
        assertEquals(Set.of(Limits.Kind.CHARACTERS), few.text().orElseThrow().limits());
    }

    @Test
    void emptyFilesHaveNoText() throws Exception {
        assertEquals(Outcome.NO_TEXT, outcome(Files.createFile(folder.resolve("empty.pdf"))));
    }

    @Test
    void aLyingExtensionIsSeenThrough() throws Exception {
        Path file = TestFiles.report(folder.resolve("letter.docx"));
        assertEquals("pdf", text(file).metadata().format());
    }

    @Test
    void wordHeadingsAndTables() throws Exception {
        ExtractedText text = text(TestFiles.word(folder.resolve("charter.docx")));
        Page page = text.pages().getFirst();
        assertEquals("Right to water\nEveryone drinks.\nCity\tTaps\nLima\t12", page.text());
        assertEquals(List.of(new Heading(1, "Right to water", 0)), page.headings());
    }

    @Test
    void sheetsAreUnits() throws Exception {
        ExtractedText text = text(TestFiles.workbook(folder.resolve("taps.xlsx")));
        assertEquals(PageUnit.SHEET, text.unit());
        assertEquals("North\nLima\t12", text.pages().get(0).text());
        assertEquals("South\nQuito\t7", text.pages().get(1).text());
        assertEquals(List.of(new Heading(1, "South", 0)), text.pages().get(1).headings());
    }

    @Test
    void slidesAreUnitsWithTitles() throws Exception {
        ExtractedText text = text(TestFiles.slides(folder.resolve("talk.pptx")));
        assertEquals(PageUnit.SLIDE, text.unit());
        assertEquals(List.of(1, 2), text.pages().stream().map(Page::number).toList());
        assertEquals(
                "Second thoughts", text.pages().get(1).headings().getFirst().text());
    }

    @Test
    void scriptsAndMenusAreNoText() throws Exception {
        ExtractedText text = text(write("page.html", """
                <!doctype html><html lang="ca"><head><title>Aigua</title><style>p{}</style></head><body>
                <nav>Menu</nav><script>var x=1</script><h2>Dret a
                l'aigua</h2><p>Tothom <b>beu</b>.<br>Cada dia.</p><ul><li>Un<li>Dos</ul></body></html>"""));
        Page page = text.pages().getFirst();
        assertEquals("Dret a l'aigua\nTothom beu. Cada dia.\nUn\nDos", page.text());
        assertEquals(List.of(new Heading(2, "Dret a l'aigua", 0)), page.headings());
        assertEquals("ca", text.metadata().language());
        assertEquals("Aigua", text.metadata().title());
    }

    @Test
    void markdownHasFrontMatterHeadingsAndTables() throws Exception {
        ExtractedText text = text(write("note.md", """
                ---
                title: Wells
                date: 2020-02-03
                language: fr
                ---
                # Of wells

                One
                line.

                | a | b |
                |---|---|
                | 1 | 2 |
                """));
        assertEquals("Of wells\nOne line.\na\tb\n1\t2", text.pages().getFirst().text());
        assertEquals("fr", text.metadata().language());
        assertEquals("2020-02-03", text.metadata().date());
        assertEquals("Wells", text.metadata().title());
    }

    @Test
    void booksHaveChapters() throws Exception {
        ExtractedText text = text(TestFiles.book(folder.resolve("book.epub")));
        assertEquals(PageUnit.CHAPTER, text.unit());
        assertEquals("One\nFirst words.", text.pages().get(0).text());
        assertEquals(2, text.pages().get(1).number());
        assertEquals("gl", text.metadata().language());
    }

    @Test
    void attachmentsAreReadAsDeepAsTheLimitSays() throws Exception {
        Path mail = TestFiles.mail(folder.resolve("letter.eml"));
        assertTrue(text(mail).pages().getFirst().text().contains("Minutes of the well"));
        Extraction shallow = pool.extract(mail, new Limits(1_000_000, 10, 0, 60));
        assertEquals(Outcome.INDEXED_PARTLY, shallow.outcome());
        assertEquals(Set.of(Limits.Kind.DEPTH), shallow.text().orElseThrow().limits());
    }

    @Test
    void oldCharacterSetsAreRead() throws Exception {
        Path file = Files.write(
                folder.resolve("latin.txt"),
                "La reunión será mañana en la plaza del pueblo, según el señor García."
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(text(file).pages().getFirst().text().contains("mañana"));
    }

    @Test
    void unknownFormatsAndPicturesSaySo() throws Exception {
        Path strange = Files.write(folder.resolve("thing.lit"), new byte[] {1, 2, 3, 0, 5, (byte) 200, 0, 0, 1, 9});
        assertEquals(Outcome.UNSUPPORTED, outcome(strange));
        Path picture = Files.write(
                folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
        assertEquals(Outcome.NEEDS_OCR, outcome(picture));
    }

    @Test
    void oddNamesAndLinksAreFollowed() throws Exception {
        Path odd = write("re\u0301sume\u0301 100% #1 \uD83D\uDCA7.txt", "Water for all.");
        assertEquals("Water for all.", text(odd).pages().getFirst().text());
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), odd);
        assertEquals(Outcome.INDEXED, outcome(link));
        Path broken = Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
        assertEquals(Outcome.VANISHED, outcome(broken));
    }

    @Test
    void foldersAndMissingFilesAreRefused() throws Exception {
        assertEquals(Outcome.UNREADABLE, outcome(folder));
        assertEquals(Outcome.VANISHED, outcome(folder.resolve("gone.pdf")));
    }

    private static Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Outcome outcome(Path file) throws Exception {
        return pool.extract(file, Limits.DEFAULT).outcome();
    }

    private static ExtractedText text(Path file) throws Exception {
        Extraction extraction = pool.extract(file, Limits.DEFAULT);
        assertEquals(Outcome.INDEXED, extraction.outcome(), extraction.reason());
        return extraction.text().orElseThrow();
    }
}
