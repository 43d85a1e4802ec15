package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/** A thousand real and hostile files in two small workers: one outcome each, and no worker left behind. */
@Tag("data")
@Tag("slow")
@Isolated("looks at the processes it started")
class RealFilesTest {

    private static final Path FILES = Path.of(System.getProperty("plaza.data", "../shared/data"), "docs-a");
    private static final Limits LIMITS = new Limits(20_000_000, 5_000, 3, 60);

    @Test
    void eachFileHasOneOutcomeAndNoWorkerStays() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(FILES), "no test data at " + FILES.toAbsolutePath());
        List<Path> files = files();
        Map<Path, Outcome> outcomes = new ConcurrentHashMap<>();
        Instant start = Instant.now();
        try (ExtractorPool pool = new ExtractorPool(WorkerSettings.of(2, "512m"))) {
            Queue<Path> queue = new ConcurrentLinkedQueue<>(files);
            List<Thread> callers = Stream.generate(() -> Thread.ofPlatform().start(() -> drain(pool, queue, outcomes)))
                    .limit(2)
                    .toList();
            for (Thread caller : callers) {
                caller.join();
            }
        }
        assertEquals(files.size(), outcomes.size());
        assertTrue(Duration.between(start, Instant.now()).toMinutes() < 40);
        assertEquals(0, workers(), "workers left behind");
        long killed = count(outcomes, Outcome.CRASHED)
                + count(outcomes, Outcome.OUT_OF_MEMORY)
                + count(outcomes, Outcome.TIMED_OUT);
        assertTrue(killed <= 6, "files that cost a worker: " + killed);
        assertTrue(count(outcomes, Outcome.INDEXED) > 800, "indexed: " + count(outcomes, Outcome.INDEXED));
    }

    private static void drain(ExtractorPool pool, Queue<Path> queue, Map<Path, Outcome> outcomes) {
        try {
            for (Path file = queue.poll(); file != null; file = queue.poll()) {
                Extraction extraction = pool.extract(file, LIMITS);
                outcomes.put(file, extraction.outcome());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long count(Map<Path, Outcome> outcomes, Outcome outcome) {
        return outcomes.values().stream().filter(o -> o == outcome).count();
    }

    private static List<Path> files() throws IOException {
        try (Stream<String> rows = Files.lines(FILES.resolve("manifest.csv"))) {
            return rows.skip(1)
                    .map(row -> FILES.resolve(row.substring(0, row.indexOf(','))))
                    .toList();
        }
    }

    private static long workers() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().commandLine().orElse("").contains("WorkerMain"))
                .count();
    }
}
