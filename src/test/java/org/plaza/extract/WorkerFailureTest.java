package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/** What a worker that goes wrong costs: its own file, and nothing else. */
@Isolated("looks at the processes it started")
class WorkerFailureTest {

    private static final Limits ONE_SECOND = new Limits(1000, 10, 1, 1);

    @TempDir
    Path folder;

    private ExtractorPool pool;

    @BeforeEach
    void open() {
        pool = new ExtractorPool(new Launcher(WorkerSettings.of(1, "32m"), MisbehavingWorker.class.getName()));
    }

    @AfterEach
    void close() {
        pool.close();
        assertEquals(0, workers(), "workers left behind");
    }

    @Test
    void aDeadWorkerCostsOneFile() throws Exception {
        assertEquals(Outcome.CRASHED, read("dies").outcome());
        assertEquals(Outcome.INDEXED, read("good page").outcome());
    }

    @Test
    void pagesBeforeADeathAreKept() throws Exception {
        Extraction extraction = read("page, then dies");
        assertEquals(Outcome.INDEXED_PARTLY, extraction.outcome());
        assertTrue(extraction.reason().contains("crashed"), extraction.reason());
        assertEquals(
                "A page before the end.",
                extraction.text().orElseThrow().pages().getFirst().text());
    }

    @Test
    void anEndlessParseIsEndedByTheClock() throws Exception {
        assertEquals(Outcome.TIMED_OUT, read("loops").outcome());
        Extraction partly = read("page, then loops");
        assertEquals(Outcome.INDEXED_PARTLY, partly.outcome());
        assertEquals(Set.of(Limits.Kind.SECONDS), partly.text().orElseThrow().limits());
    }

    @Test
    void anExhaustedHeapIsNamed() throws Exception {
        assertEquals(Outcome.OUT_OF_MEMORY, read("swells").outcome());
        Extraction partly = read("page, then swells");
        assertEquals(Outcome.INDEXED_PARTLY, partly.outcome());
        assertTrue(partly.reason().contains("out_of_memory"), partly.reason());
    }

    @Test
    void aWorkerThatBabblesIsACrash() throws Exception {
        assertEquals(Outcome.CRASHED, read("babbles").outcome());
        assertEquals(Outcome.INDEXED, read("good page").outcome());
    }

    @Test
    void anInterruptedCallerEndsItsWorker() throws Exception {
        Path file = file("loops");
        Limits minute = new Limits(1000, 10, 1, 60);
        boolean[] interrupted = new boolean[1];
        Thread caller = new Thread(() -> {
            try {
                pool.extract(file, minute);
            } catch (InterruptedException e) {
                interrupted[0] = true;
            }
        });
        caller.start();
        Thread.sleep(700);
        caller.interrupt();
        caller.join(5000);
        assertTrue(interrupted[0]);
        assertEquals(0, workers());
        assertEquals(Outcome.INDEXED, read("good page").outcome());
    }

    @Test
    void aClosedPoolStartsNoWorker() throws Exception {
        pool.close();
        assertEquals(Outcome.CRASHED, read("good page").outcome());
    }

    private Extraction read(String name) throws IOException, InterruptedException {
        return pool.extract(file(name), ONE_SECOND);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }

    private static long workers() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().commandLine().orElse("").contains("MisbehavingWorker"))
                .count();
    }

    @Test
    void temporaryFilesOfAKilledProcessAreSweptAndThoseOfALivingOneStay() throws Exception {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        ended.waitFor();
        Path stale = Files.createTempDirectory("plaza-worker-" + ended.pid() + "-");
        Files.writeString(stale.resolve("left.tmp"), "left");
        Path used = Scratch.create();
        new ExtractorPool(WorkerSettings.of(1, "128m")).close();
        assertFalse(Files.exists(stale));
        assertTrue(Files.exists(used));
        Scratch.delete(used);
    }
}
