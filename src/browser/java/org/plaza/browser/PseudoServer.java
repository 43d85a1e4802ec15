package org.plaza.browser;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A server of its own over the index of a hub, whose English stands in brackets, message by message. */
final class PseudoServer implements AutoCloseable {

    private static final String MESSAGES = "org/plaza/web/messages_en.properties";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final String address;

    private PseudoServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param folder of its own, for what it needs
     */
    static PseudoServer start(Hub hub, Path folder) throws IOException, InterruptedException {
        bracket(Path.of("src/main/resources", MESSAGES), folder.resolve(MESSAGES));
        Path said = folder.resolve("address");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        Hub.class.getName(),
                        hub.index().toString(),
                        said.toString())
                .inheritIO()
                .start();
        for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
            if (Files.exists(said) && Files.readString(said).endsWith("\n")) {
                return new PseudoServer(process, Files.readString(said).strip());
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IOException("it did not begin to listen");
    }

    /** The pattern inside the brackets stays as it is. */
    private static void bracket(Path from, Path to) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(from)) {
            messages.load(in);
        }
        messages.replaceAll((key, pattern) -> "⟦" + pattern + "⟧");
        Files.createDirectories(to.getParent());
        try (Writer out = Files.newBufferedWriter(to)) {
            messages.store(out, null);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
