package org.plaza.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.plaza.extract.WorkerSettings;

/** A run of {@code plaza index} in a process of its own, so that a server never holds what only indexing needs. */
final class Indexing implements AutoCloseable {

    private final Process process;
    private final PrintWriter err;

    private Indexing(Process process, PrintWriter err) {
        this.process = process;
        this.err = err;
    }

    static Indexing start(HubOptions hub, WorkerSettings workers, PrintWriter err) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "index",
                "--hub=" + hub.hub().toAbsolutePath(),
                "--index=" + hub.index().root(),
                "--workers=" + workers.workers(),
                "--worker-heap=" + workers.heap());
        return new Indexing(
                new ProcessBuilder(command).redirectErrorStream(true).start(), err);
    }

    /** Passes on what the run says, in a thread of its own. */
    void tellTheEnd() {
        Thread.ofVirtual().name("plaza-indexing").start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    err.println(line);
                }
            } catch (IOException e) {
                // the run was ended with the server
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
    }
}
