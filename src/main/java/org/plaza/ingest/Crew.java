package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Threads that do things side by side. The first failure ends the rest. Used by one thread, which closes it. */
final class Crew implements AutoCloseable {

    /** Something to do. */
    interface Task {
        void run() throws IOException, InterruptedException;
    }

    private final ExecutorService threads;
    private final List<Future<?>> tasks = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Crew(int size) {
        threads = Executors.newFixedThreadPool(size);
    }

    /** Adds a task; after a failure, which {@link #await} tells, it is not done. */
    void add(Task task) {
        try {
            tasks.add(threads.submit(() -> done(task)));
        } catch (RejectedExecutionException e) {
            if (failures.isEmpty()) {
                throw e;
            }
        }
    }

    private boolean done(Task task) throws IOException, InterruptedException {
        try {
            task.run();
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            failures.add(e);
            threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
            throw e;
        }
        return true;
    }

    /** Waits for all that was added, and throws the first failure. */
    void await() throws IOException, InterruptedException {
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (CancellationException | ExecutionException e) {
                // the first failure is thrown below: those after it are of being interrupted by it
            }
        }
        tasks.clear();
        Throwable first = failures.peek();
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
