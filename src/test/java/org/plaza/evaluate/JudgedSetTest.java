package org.plaza.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSetTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("docs.jsonl", """
                {"id": "a", "lang": "es", "title": "Agua", "text": "El agua es de todas."}
                {"id": "b", "lang": "en", "title": "", "text": "Water belongs to everybody."}
                """);
        write("queries.tsv", "q1\tes\tagua\nq2\ten\twater\nq3\ten\tnever judged\n");
        write("qrels.tsv", "q1\t0\ta\t2\nq1\t0\tb\t1\nq2\t0\tb\t1\nq2\t0\ta\t0\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void worksOfAHubNeedNoTexts() throws IOException {
        Files.delete(folder.resolve("docs.jsonl"));
        JudgedSet set = JudgedSet.ofWorks(folder, "qrels.tsv", List.of("a", "b", "c"));
        assertEquals(Map.of("a", 2, "b", 1), set.grades("q1"));
        assertEquals(List.of("es", "en"), List.copyOf(set.askedIn()));
        IOException unknown =
                assertThrows(IOException.class, () -> JudgedSet.ofWorks(folder, "qrels.tsv", List.of("a")));
        assertTrue(
                String.valueOf(unknown.getMessage())
                        .contains("qrels.tsv:2 names the document \"b\", which is not in the index"),
                unknown::getMessage);
    }

    private String refusal() {
        return String.valueOf(assertThrows(IOException.class, () -> JudgedSet.read(folder, "qrels.tsv"))
                .getMessage());
    }

    @Test
    void questionsWithoutJudgementAreLeftOut() throws IOException {
        JudgedSet set = JudgedSet.read(folder, "qrels.tsv");
        assertEquals(
                List.of("q1", "q2"),
                set.questions().stream().map(JudgedSet.JudgedQuestion::id).toList());
        assertEquals(Map.of("a", 2, "b", 1), set.grades("q1"));
        assertEquals(Map.of("b", 1), set.grades("q2"));
    }

    @Test
    void aPartInOneLanguageKeepsItsOwnJudgements() throws IOException {
        JudgedSet spanish = JudgedSet.read(folder, "qrels.tsv").in("es");
        assertEquals(1, spanish.documents().size());
        assertEquals(Map.of("a", 2), spanish.grades("q1"));
        assertEquals(List.of("es", "en"), spanish.allLanguages());
    }

    @Test
    void everyWrongLineIsNamed() throws IOException {
        write("docs.jsonl", """
                {"id": "a", "lang": "es", "title": "", "text": "x"}
                {"id": "a", "lang": "es", "title": "", "text": "y"}
                {"id": "c", "text": "z"}
                not JSON
                """);
        write("queries.tsv", "q1\tes\tagua\nq1\tes\tagua\nq2\tes\nq3\tes\t \n");
        write("qrels.tsv", "q1\t0\tz\t1\nq9\t0\ta\t1\nq1\t0\ta\t-1\nq1\t0\ta\t101\nq1\t0\ta\n");
        String refusal = refusal();
        for (String expected : List.of(
                "docs.jsonl:2 repeats the id \"a\"",
                "docs.jsonl:3 lacks \"lang\"",
                "docs.jsonl:4 is not JSON",
                "queries.tsv:2 repeats the id \"q1\"",
                "queries.tsv:3 has 2 columns",
                "queries.tsv:4 has an empty question",
                "qrels.tsv:1 names the document \"z\"",
                "qrels.tsv:2 names the question \"q9\"",
                "qrels.tsv:3 has the grade \"-1\"",
                "qrels.tsv:4 has the grade \"101\"")) {
            assertTrue(refusal.contains(expected), () -> expected + " is not in:\n" + refusal);
        }
        assertTrue(refusal.endsWith("and 1 more"), refusal);
    }

    @Test
    void aMissingFileIsNamedWithThoseThatAreThere() throws IOException {
        Files.move(folder.resolve("qrels.tsv"), folder.resolve("qrels.mono.tsv"));
        assertTrue(
                refusal().contains("has no qrels.tsv; there are: docs.jsonl, qrels.mono.tsv, queries.tsv"), refusal());
    }

    @Test
    void aSetWithoutJudgementsIsRefused() throws IOException {
        write("qrels.tsv", "q1\t0\ta\t0\n");
        assertTrue(refusal().contains("no question with a grade above 0"), refusal());
    }
}
