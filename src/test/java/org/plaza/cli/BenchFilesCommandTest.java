package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFilesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... more) {
        String[] arguments = Stream.concat(Stream.of("bench-files", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    /** A row's cells from the reader's name on: text, empty, failed, characters. */
    private List<String> counts(String format, String reader) {
        List<String> lines = out.toString().lines().toList();
        int row = 0;
        while (!lines.get(row).startsWith(format + " ")) {
            row++;
        }
        String line = lines.get(reader.equals("plaza") ? row : row + 1);
        String[] cells = line.substring(line.indexOf(reader)).split("\\s+");
        return List.of(cells).subList(1, 5);
    }

    @Test
    void bothReadersAreShownForEachFormat() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("a.txt"), "Everyone drinks of the well.");
        Files.writeString(inner.resolve("b.TXT"), "Tothom beu.");
        Files.writeString(folder.resolve("c.html"), "<html><body><p>Todos beben.</p></body></html>");
        Files.writeString(folder.resolve("d.pdf"), "%PDF-1.4 broken");
        Files.writeString(folder.resolve("e.txt"), "");
        Files.writeString(folder.resolve(".hidden.txt"), "Nobody.");

        assertEquals(0, run("--seconds", "600"), err::toString);
        for (String reader : List.of("plaza", "tika")) {
            assertEquals(List.of("1", "0", "0", "11"), counts("html", reader), out::toString);
            assertEquals(List.of("0", "0", "1", "0"), counts("pdf", reader), out::toString);
            assertEquals("2", counts("txt", reader).getFirst(), out::toString);
            assertEquals("34", counts("txt", reader).getLast(), out::toString);
            assertEquals("45", counts("all", reader).getLast(), out::toString);
        }
        assertTrue(out.toString().contains("plaza failed: 1 damaged"), out::toString);
        assertTrue(out.toString().contains("tika failed: 1 IOException"), out::toString);
        assertTrue(out.toString().contains("round 2, tika first: plaza "), out::toString);
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNothingIsNamed() {
        assertEquals(3, run());
        assertEquals("plaza: There is no file in " + folder + ". Name a folder with documents.", said());
        folder = folder.resolve("absent");
        assertEquals(3, run());
        assertTrue(said().endsWith("plaza: " + folder + " is not a folder. Name one with documents."), this::said);
    }

    @Test
    void oneRoundWouldNotBeFair() {
        assertEquals(2, run("--rounds", "1"));
        assertTrue(said().toLowerCase(Locale.ROOT).contains("--rounds is a whole number of at least 2"), this::said);
    }

    private String said() {
        return err.toString().strip();
    }
}
