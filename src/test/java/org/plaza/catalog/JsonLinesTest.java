package org.plaza.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Document.Inline;
import org.plaza.model.Outcome;

class JsonLinesTest {

    @TempDir
    private Path folder;

    @Test
    void textsAreFetchedFromTheirPlaces() throws Exception {
        HubContents hub = new TestHub(folder)
                .file(
                        "documents.jsonl",
                        "\ufeff{\"id\": \"a\", \"text\": \"Acción\"}\r\n\n{\"id\": \"b\", \"text\": [\"도시\", \"two\"]}\n"
                                + "{\"id\": \"c\", \"text\": \"no line feed\"}")
                .read();
        assertEquals(List.of("Acción", "도시\ftwo", "no line feed"), texts(hub));
        assertEquals(List.of("documents.jsonl#1", "documents.jsonl#3", "documents.jsonl#4"), TestHub.names(hub));
    }

    @Test
    void linesEndAsOnAnySystem() throws Exception {
        HubContents hub = new TestHub(folder)
                .file(
                        "documents.jsonl",
                        "{\"id\": \"a\", \"text\": \"one\"}\r\r{\"id\": \"b\", \"text\": \"two\"}\r\n"
                                + "{\"id\": \"c\", \"text\": \"three\"}\n\r{\"id\": \"d\", \"text\": \"four\"}\r")
                .read();
        assertEquals(List.of("one", "two", "three", "four"), texts(hub));
        assertEquals(
                List.of("documents.jsonl#1", "documents.jsonl#3", "documents.jsonl#4", "documents.jsonl#6"),
                TestHub.names(hub));
    }

    @Test
    void anEndOfALineIsOneWhereverItIsReadFrom() throws Exception {
        String first = "{\"id\": \"a\", \"text\": \"one\"}";
        String second = "{\"id\": \"b\", \"text\": \"two\"}";
        String filling = " ".repeat((1 << 16) - 1 - first.length());
        HubContents hub = new TestHub(folder)
                .file("documents.jsonl", first + filling + "\r\n" + second + "\n")
                .read();
        assertEquals(List.of("one", "two"), texts(hub));
        assertEquals(List.of("documents.jsonl#1", "documents.jsonl#2"), TestHub.names(hub));
    }

    @Test
    void bytesThatAreNoUtf8AreReplaced() throws Exception {
        HubContents hub = new TestHub(folder).file("documents.jsonl", "").read();
        java.nio.file.Files.write(
                folder.resolve("documents.jsonl"),
                "{\"id\": \"a\", \"text\": \"a\u00e9b\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        hub = HubReader.read(folder);
        assertEquals(List.of("a\ufffdb"), texts(hub));
    }

    @Test
    void lineThatNoMemoryHoldsIsTooLargeAndTheOthersGoOn() throws Exception {
        Path file = folder.resolve("documents.jsonl");
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
            lines.seek(LinePlaces.LONGEST + 1L);
            lines.write("\n{\"id\": \"b\", \"text\": \"B\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        HubContents hub = HubReader.read(folder);
        assertEquals(List.of("B"), texts(hub));
        Rejected rejected = hub.rejected().getFirst();
        assertEquals("documents.jsonl#1", rejected.path());
        assertEquals(Outcome.TOO_LARGE, rejected.outcome());
        assertTrue(rejected.reason().contains("67,108,865 bytes"), rejected.reason());
    }

    private static List<String> texts(HubContents hub) throws Exception {
        List<String> texts = new java.util.ArrayList<>();
        for (var work : hub.works()) {
            for (var document : work.documents()) {
                texts.add(InlineTexts.read((Inline) document.source()));
            }
        }
        return texts;
    }
}
