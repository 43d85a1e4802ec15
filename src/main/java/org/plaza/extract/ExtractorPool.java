package org.plaza.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.plaza.extract.worker.WorkerMain;
import org.plaza.model.Extraction;
import org.plaza.model.Extraction.Failed;
import org.plaza.model.Limits;

/**
 * A pool of worker processes that read files. Safe to call from several threads; more callers than workers wait for each
 * other. {@link #close()} ends the processes; they also end with this process, however it ends.
 * Temporary files of a process that was killed are deleted when the next pool is opened.
 */
public final class ExtractorPool implements AutoCloseable {

    /** Changes whenever the text of some file may come out differently: part of the key of kept extracts. */
    public static final String EXTRACTOR_VERSION = "6";

    private final List<Worker> workers;
    private final BlockingQueue<Worker> idle;
    private final Thread hook = new Thread(this::closeWorkers, "plaza-workers-shutdown");

    /**
     * Opens the pool. No process is started before the first file.
     *
     * @param settings how the workers run
     */
    public ExtractorPool(WorkerSettings settings) {
        this(new Launcher(settings, WorkerMain.class.getName()));
    }

    ExtractorPool(Launcher launcher) {
        workers = Stream.generate(() -> new Worker(launcher))
                .limit(launcher.settings().workers())
                .toList();
        idle = new LinkedBlockingQueue<>(workers);
        Scratch.sweep();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Reads one file; blocks until it is done. Whatever becomes of the file is a value: nothing a file does is thrown.
     *
     * @param file where it is now; a symbolic link is followed
     * @param limits how much of it is read; the seconds count from the moment a worker has it
     * @return the text, or why there is none
     * @throws InterruptedException when the caller is interrupted; the worker is ended and the next file gets a new one
     */
    public Extraction extract(Path file, Limits limits) throws InterruptedException {
        Optional<Failed> refusal = FileState.refusal(file);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        FileState before;
        try {
            before = FileState.of(file);
        } catch (IOException e) {
            return FileState.vanished();
        }
        Worker worker = idle.take();
        try {
            Extraction extraction = worker.extract(file, limits);
            return before.stillHolds(file) ? extraction : FileState.vanished();
        } finally {
            idle.add(worker);
        }
    }

    /** Ends the workers at once and waits for their end. */
    @Override
    public void close() {
        closeWorkers();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook runs by itself
        }
    }

    private void closeWorkers() {
        workers.forEach(Worker::end);
    }
}
