package org.plaza.yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.yardstick.PlainTika.Reading;

class PlainTikaTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private Reading read(Path file, int characters) throws InterruptedException {
        try (PlainTika tika = new PlainTika(characters, PATIENCE)) {
            return tika.read(file).orElseThrow();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void textOfEachFormatIsRead() throws Exception {
        Path word = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            document.createParagraph().createRun().setText("Everyone drinks.");
            document.write(out);
        }
        assertEquals("Everyone drinks.", read(word, 1000).text().strip());
        assertEquals(
                "Todos beben.",
                read(write("a.html", "<html><body><p>Todos beben.</p></body></html>"), 1000)
                        .text()
                        .strip());
        Reading plain = read(write("a.txt", "Tothom beu."), 1000);
        assertEquals("Tothom beu.", plain.text().strip());
        assertEquals("", plain.failure());
    }

    @Test
    void damagedFileIsNamedByTheExceptionBeneath() throws Exception {
        Reading damaged = read(write("a.pdf", "%PDF-1.4 broken"), 1000);
        assertEquals("", damaged.text().strip());
        assertEquals("IOException", damaged.failure());
    }

    @Test
    void textBeyondTheWriteLimitIsCutAndNoFailure() throws Exception {
        Reading cut = read(write("a.txt", "Everyone drinks of the well. ".repeat(1000)), 12);
        assertEquals("Everyone dri", cut.text());
        assertEquals("", cut.failure());
    }

    @Test
    void fileThatTakesTooLongIsGivenUpAndTheNextIsRead() throws Exception {
        Path file = write("a.txt", "Everyone drinks.");
        try (PlainTika tika = new PlainTika(1000, Duration.ofNanos(1))) {
            assertEquals(Optional.empty(), tika.read(file));
            assertEquals(Optional.empty(), tika.read(file));
            assertTrue(tika.runaways() <= 2);
        }
    }
}
