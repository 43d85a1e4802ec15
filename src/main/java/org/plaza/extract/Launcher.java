package org.plaza.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts worker processes.
 *
 * @param settings how they run
 * @param mainClass the name of their main class
 */
record Launcher(WorkerSettings settings, String mainClass) {

    /** The exit code of a JVM with {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    Connection start() throws IOException {
        Path scratch = Scratch.create();
        try {
            ProcessBuilder builder = new ProcessBuilder(command(scratch)).directory(scratch.toFile());
            return new Connection(builder.start(), scratch);
        } catch (IOException e) {
            Scratch.delete(scratch);
            throw e;
        }
    }

    private List<String> command(Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.heap());
        command.add("-Xss4m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + scratch.resolve("crash.log"));
        command.add("-XX:-UsePerfData");
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(settings.jvmOptions());
        command.add("-cp");
        command.add(absoluteClassPath());
        command.add(mainClass);
        return command;
    }

    /** The worker runs in a folder of its own, so relative entries would lead nowhere. */
    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String folder = entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry;
            entries.add(Path.of(folder).toAbsolutePath() + (entry.endsWith("*") ? File.separator + "*" : ""));
        }
        return String.join(File.pathSeparator, entries);
    }
}
