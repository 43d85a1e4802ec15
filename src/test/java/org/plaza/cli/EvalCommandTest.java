package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path set;

    @BeforeEach
    void write() throws IOException {
        set = Files.createDirectories(temp.resolve("small"));
        Files.writeString(set.resolve("docs.jsonl"), """
                {"id": "a", "lang": "es", "title": "", "text": "El ayuntamiento compra viviendas vacías para alquilarlas."}
                {"id": "b", "lang": "es", "title": "", "text": "Las bibliotecas abren los domingos en todos los barrios."}
                {"id": "c", "lang": "en", "title": "", "text": "The council buys empty houses and lets them to families."}
                """);
        Files.writeString(set.resolve("queries.tsv"), "q1\tes\tvivienda vacía\nq2\ten\tempty house\n");
        Files.writeString(set.resolve("qrels.tsv"), "q1\t0\ta\t1\nq2\t0\tc\t1\n");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void eachLanguageIsMeasuredBesidePlainLucene() throws IOException {
        Path runs = temp.resolve("runs");
        assertEquals(0, run("eval", set.toString(), "--languages", "told", "--runs", runs.toString()), err::toString);
        assertTrue(out.toString().contains("small        es            1   1.0000"), out::toString);
        assertTrue(out.toString().contains("small        en            1   1.0000"), out::toString);
        assertTrue(out.toString().contains("macro over 2 rows: nDCG@10 1.0000"), out::toString);
        assertEquals(
                "q1 Q0 a 1 100 plaza",
                Files.readAllLines(runs.resolve("small.es.plaza.run")).getFirst());
    }

    @Test
    void pooledAllLanguagesAreOneHub() {
        assertEquals(0, run("eval", set.toString(), "--languages", "told", "--pooled", "--folds", "2"), err::toString);
        assertTrue(out.toString().contains("largest by smallest: 1.000"), out::toString);
        assertTrue(out.toString().contains("nDCG@10 by parts:"), out::toString);
    }

    @Test
    void aBrokenSetIsNamedByFileAndLine() throws IOException {
        Files.writeString(set.resolve("qrels.tsv"), "q1\t0\ta\n");
        assertEquals(3, run("eval", set.toString()));
        assertTrue(err.toString().contains("qrels.tsv:1 has 3 columns and not 4"), err::toString);
        assertFalse(err.toString().contains("Exception"), err::toString);
    }

    @Test
    void aJudgementThatContradictsAnotherIsNamed() throws IOException {
        Files.writeString(set.resolve("qrels.tsv"), "q1\t0\ta\t2\nq1\t0\ta\t2\nq1\t0\ta\t1\n");
        assertEquals(3, run("eval", set.toString()));
        assertTrue(err.toString().contains("qrels.tsv:3 judges the document \"a\""), err::toString);
        assertFalse(err.toString().contains("qrels.tsv:2"), err::toString);
    }

    @Test
    void textsThatAreTooFewForABenchmarkAreNamed() throws IOException {
        Files.writeString(temp.resolve("one.jsonl"), "{\"lang\": \"en\", \"text\": \"Houses near the river.\"}\n");
        assertEquals(3, run("bench", temp.toString(), "--works", "2", "--questions", "2"));
        assertTrue(err.toString().contains("are too few for a single question of the kind WORD"), err::toString);
    }

    @Tag("slow")
    @Test
    void aBenchmarkOfAFewWorksPrintsEveryKind() throws IOException {
        Path texts = Files.createDirectories(temp.resolve("texts"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            lines.append("{\"lang\": \"en\", \"text\": \"District number ")
                    .append("abcdefghijklmnopqrstuvwxyz".charAt(i % 26))
                    .append(" has a library, a school and some houses near the river.\"}\n");
        }
        Files.writeString(texts.resolve("made.en.jsonl"), lines);
        assertEquals(0, run("bench", texts.toString(), "--works", "5", "--questions", "3"), err::toString);
        for (String kind :
                new String[] {"word", "two_words", "phrase", "boolean", "filtered", "match_all", "the mix"}) {
            assertTrue(out.toString().contains(kind), kind + " is not in " + out);
        }
    }

    @Test
    void aFolderWithoutTextsIsNamed() {
        assertEquals(3, run("bench", temp.toString()));
        assertTrue(err.toString().contains("There are no passages in " + temp), err::toString);
    }

    @Test
    void aHubIsMeasuredByItsGoldenQuestions() throws IOException {
        Path hub = Files.createDirectories(temp.resolve("hub"));
        Files.writeString(hub.resolve("agua.txt"), "El agua de la ciudad vuelve a manos públicas. ".repeat(10));
        Files.writeString(hub.resolve("books.txt"), "The libraries open on Sundays in every district. ".repeat(10));
        Files.writeString(hub.resolve("catalog.csv"), "path,id\nagua.txt,agua\nbooks.txt,books\n");
        String index = temp.resolve("index").toString();
        assertEquals(0, run("index", "--hub", hub.toString(), "--index", index), err::toString);
        Path golden = Files.createDirectories(temp.resolve("golden"));
        Files.writeString(golden.resolve("queries.tsv"), "q1\tes\taguas públicas\nq2\ten\tSunday library\n");
        Files.writeString(golden.resolve("qrels.tsv"), "q1\t0\tagua\t3\nq2\t0\tbooks\t3\n");
        assertEquals(0, run("eval-hub", golden.toString(), "--index", index), err::toString);
        assertTrue(out.toString().contains("golden   es            1       1.000   1.0000"), out::toString);
        assertTrue(out.toString().contains("golden   all           2       1.000   1.0000"), out::toString);
        Files.writeString(golden.resolve("qrels.tsv"), "q1\t0\tnowhere\t3\n");
        assertEquals(3, run("eval-hub", golden.toString(), "--index", index));
        assertTrue(err.toString().contains("qrels.tsv:1 names the document \"nowhere\""), err::toString);
    }
}
