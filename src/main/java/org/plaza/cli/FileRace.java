package org.plaza.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plaza.extract.ExtractorPool;
import org.plaza.extract.WorkerSettings;
import org.plaza.model.Limits;
import org.plaza.yardstick.PlainTika;

/** Reads files by Plaza's way and by plain Tika, one after the other, and takes the times. Used by one thread. */
final class FileRace implements AutoCloseable {

    /** Who reads. */
    enum Runner {
        PLAZA,
        TIKA;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One reading of some files.
     *
     * @param seconds on the wall clock, for all of them
     * @param got of each file, in their order
     */
    record Lap(double seconds, List<FileGot> got) {}

    private final Limits limits;
    private final ExtractorPool pool;
    private final ExecutorService threads;
    private final PlainTika tika;

    /**
     * @param workers of Plaza
     * @param seconds that a file may take either of them
     */
    FileRace(WorkerSettings workers, int seconds) {
        Limits usual = Limits.DEFAULT;
        limits = new Limits(usual.characters(), usual.pages(), usual.depth(), seconds);
        pool = new ExtractorPool(workers);
        threads = Executors.newFixedThreadPool(workers.workers());
        tika = new PlainTika(Math.toIntExact(limits.characters()), Duration.ofSeconds(seconds));
    }

    /** Both read the files, each alone. */
    Map<Runner, Lap> run(List<Path> files, Runner first) throws InterruptedException {
        Map<Runner, Lap> laps = new EnumMap<>(Runner.class);
        laps.put(first, lap(files, first));
        Runner second = first == Runner.PLAZA ? Runner.TIKA : Runner.PLAZA;
        laps.put(second, lap(files, second));
        return laps;
    }

    /** See {@link PlainTika#runaways()}. */
    long runaways() {
        return tika.runaways();
    }

    private Lap lap(List<Path> files, Runner runner) throws InterruptedException {
        long start = System.nanoTime();
        List<FileGot> got = runner == Runner.PLAZA ? plaza(files) : tika(files);
        return new Lap((System.nanoTime() - start) / 1e9, got);
    }

    private List<FileGot> plaza(List<Path> files) throws InterruptedException {
        List<Callable<FileGot>> readings = new ArrayList<>();
        files.forEach(file -> readings.add(() -> FileGot.plaza(pool.extract(file, limits))));
        List<FileGot> got = new ArrayList<>();
        for (Future<FileGot> reading : threads.invokeAll(readings)) {
            try {
                got.add(reading.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a file could not be read", e);
            }
        }
        return got;
    }

    private List<FileGot> tika(List<Path> files) throws InterruptedException {
        List<FileGot> got = new ArrayList<>();
        for (Path file : files) {
            got.add(FileGot.tika(tika.read(file)));
        }
        return got;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        pool.close();
        tika.close();
    }
}
