package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void indexesAndAnswers() throws Exception {
        write("a.txt", "The ferry across the bay is free for pupils, and the old pier is mended with oak.");
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        assertTrue(out.toString().contains("1 works new or changed"), out::toString);
        assertEquals(0, plaza("search", "ferry", "--index", index(), "--format", "json"), err::toString);
        assertTrue(out.toString().contains("\"total\":1"), out::toString);
    }

    @Test
    void damagedFileIsTold() throws Exception {
        write("a.pdf", "%PDF-1.4 broken");
        assertEquals(1, plaza("check", "--hub", hub(), "--index", index(), "--workers", "1", "--format", "jsonl"));
        assertTrue(out.toString().startsWith("{\"path\":\"a.pdf\",\"outcome\":\"damaged\""), out::toString);
    }

    @Test
    void unknownOptionIsBadUsage() {
        assertEquals(2, plaza("index", "--bogus"));
        assertEquals(2, plaza());
        assertEquals(2, plaza("index", "--worker-heap", "much"));
        assertEquals(2, plaza("search", "--size", "1000", "x"));
    }

    @Test
    void hubOrIndexThatCannotBeUsedIsASentence() throws Exception {
        assertEquals(3, plaza("index", "--hub", folder.resolve("nowhere").toString(), "--index", index()));
        write("hub.yaml", "colour: red\n");
        assertEquals(3, plaza("index", "--hub", hub(), "--index", index()));
        assertTrue(err.toString().contains("colour"), err::toString);
        assertEquals(3, plaza("search", "x", "--index", index()));
        assertTrue(err.toString().contains("scripts/plaza index"), err::toString);
    }

    @Test
    void indexThatAnotherWritesIsLeftAlone() throws Exception {
        write("a.txt", "words");
        Closeable lock = new IndexFolder(folder.resolve("index")).lock();
        assertEquals(3, plaza("index", "--hub", hub(), "--index", index()));
        lock.close();
        assertTrue(err.toString().contains("Another process is writing the index"), err::toString);
    }

    private void write(String name, String text) throws Exception {
        Files.createDirectories(folder.resolve("hub"));
        Files.writeString(folder.resolve("hub").resolve(name), text);
    }

    private String hub() {
        return folder.resolve("hub").toString();
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    private int plaza(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
