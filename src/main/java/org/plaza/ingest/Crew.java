package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do things side by side. The first failure ends the rest. Used by one thread, which closes it. */
final class Crew implements AutoCloseable {

    /** Something to do. */
    interface Task {
        void run() throws IOException, InterruptedException;
    }

    private final ExecutorService threads;
    private final List<Future<?>> tasks = new ArrayList<>();

    Crew(int size) {
        threads = Executors.newFixedThreadPool(size);
    }

    void add(Task task) {
        tasks.add(threads.submit(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException | RuntimeException | Error e) {
                threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
                throw e;
            }
            return null;
        }));
    }

    /** Waits for all that was added, and throws the first failure. */
    void await() throws IOException, InterruptedException {
        Throwable first = null;
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (CancellationException e) {
                // another task failed before this one began
            } catch (ExecutionException e) {
                first = first == null || first instanceof InterruptedException ? e.getCause() : first;
            }
        }
        tasks.clear();
        if (first instanceof IOException e) {
            throw e;
        }
        if (first != null) {
            throw first instanceof RuntimeException e ? e : new IllegalStateException(first);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
