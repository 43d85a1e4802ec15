package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.plaza.index.IndexFolder;

@Tag("slow")
@Isolated("looks at the processes it started")
class IndexingTest {

    @TempDir
    private Path folder;

    @Test
    void indexingEndsWithTheInputThatItsServerHolds() throws Exception {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append("The ferry across the bay is free. ".repeat(20))
                    .append("\"}\n");
        }
        Files.writeString(hub.resolve("documents.jsonl"), lines);
        Process indexing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "index",
                        Indexing.END_WITH_INPUT,
                        "--hub=" + hub,
                        "--index=" + folder.resolve("index"))
                .redirectErrorStream(true)
                .start();
        indexing.getOutputStream().close();
        assertTrue(indexing.waitFor(60, TimeUnit.SECONDS), "it goes on");
        String said = new String(indexing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, indexing.exitValue(), said);
        assertTrue(said.contains("interrupted"), said);
        new IndexFolder(folder.resolve("index")).lock().close();
    }
}
