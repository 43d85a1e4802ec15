package org.plaza.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plaza.extract.WorkerSettings;

/**
 * A run of {@code plaza index} in a process of its own, so that a server never holds what only indexing needs. Closing ends
 * it.
 */
final class Indexing implements AutoCloseable {

    /** The child is told so to end with this process, however this one ends: then its standard input does. */
    static final String END_WITH_INPUT = "--end-with-input";

    private final Thread thread;

    private Indexing(Thread thread) {
        this.thread = thread;
    }

    /**
     * Starts a run and passes on what it says.
     *
     * @param wait before it starts: with an index at hand the first questions come first
     */
    static Indexing start(HubOptions hub, WorkerSettings workers, PrintWriter err, Duration wait) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                Main.class.getName(),
                "index",
                END_WITH_INPUT,
                "--hub=" + hub.hub().toAbsolutePath(),
                "--index=" + hub.index().root(),
                "--workers=" + workers.workers(),
                "--worker-heap=" + workers.heap());
        return new Indexing(
                Thread.ofVirtual().name("plaza-indexing").start(() -> run(command, hub.given(), err, wait)));
    }

    /** With what only indexing needs, which stands on this process's own path only when it was not started by the script. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        String more = System.getProperty("plaza.indexing");
        return more == null ? own : own + File.pathSeparator + more;
    }

    /** Nothing is ever said there. */
    static void interruptAtEndOfInput(Thread indexing) {
        Thread.ofPlatform().daemon().name("plaza-parent").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // as good as the end
            }
            indexing.interrupt();
        });
    }

    private static void run(List<String> command, String given, PrintWriter err, Duration wait) {
        try {
            Thread.sleep(wait);
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    err.println(line);
                }
            } finally {
                process.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            err.println(
                    "plaza: the hub could not be indexed (" + e.getMessage() + "). Run: scripts/plaza index" + given);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
