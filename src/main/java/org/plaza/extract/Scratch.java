package org.plaza.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers' folders for temporary files, named after the process that made them. */
final class Scratch {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final Pattern NAME = Pattern.compile("plaza-worker-(\\d{1,18})-.+");

    private Scratch() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(
                "plaza-worker-" + ProcessHandle.current().pid() + "-");
    }

    /** Deletes the folders of processes that were killed before they could. */
    static void sweep() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> stale = entries.filter(Scratch::stale).toList();
            stale.forEach(Scratch::delete);
        } catch (IOException e) {
            LOG.debug("Could not list {}: {}", folder, e.getMessage());
        }
    }

    private static boolean stale(Path entry) {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                if (!file.toFile().delete()) {
                    LOG.debug("Could not delete {}", file);
                }
            });
        } catch (IOException e) {
            LOG.debug("Could not delete {}: {}", folder, e.getMessage());
        }
    }
}
