package org.plaza.extract;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plaza.extract.wire.Frames;
import org.plaza.extract.wire.Message;
import org.plaza.extract.wire.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running worker process: its pipes, the threads that drain them, and its folder for temporary files. */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int QUEUE = 64;

    private final Process process;
    private final Path scratch;
    /** What was said and not yet heard; an empty value is the end of the pipe. Bounded: a worker waits for us. */
    private final BlockingQueue<Optional<Message>> said = new ArrayBlockingQueue<>(QUEUE);

    Connection(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        daemon("frames", this::readFrames);
        daemon("stderr", this::drainErrors);
    }

    void ask(Request request) throws IOException {
        Frames.write(process.getOutputStream(), request);
    }

    /**
     * The next message.
     *
     * @param patience how long to wait for it
     * @return null when nothing was said in that time; an empty value when nothing will be said any more
     */
    @SuppressWarnings({"OptionalAssignedToNull", "NullAway"}) // three answers: a message, the end, silence
    @org.jspecify.annotations.Nullable
    Optional<Message> next(Duration patience) throws InterruptedException {
        return said.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** How the process ended; waits for it. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    /** Kills the process at once; what it said before can still be heard. */
    void kill() {
        process.destroyForcibly();
    }

    /** Ends the process, waits for it, and deletes its temporary files. */
    @Override
    public void close() {
        process.destroyForcibly();
        said.clear();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Scratch.delete(scratch);
    }

    private void readFrames() {
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            Optional<Message> message = Frames.read(in, Message.class);
            while (message.isPresent()) {
                said.put(message);
                message = Frames.read(in, Message.class);
            }
        } catch (IOException e) {
            LOG.debug("Worker {} broke off: {}", process.pid(), e.getMessage());
            endAfterItself();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sayTheEnd();
    }

    /** A process that dies within a frame is left to say its exit code; one that babbles on is ended. */
    private void endAfterItself() {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A full queue that nobody reads any more is made room in by {@link #close()}. */
    private void sayTheEnd() {
        try {
            said.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drainErrors() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            char[] buffer = new char[8192];
            int read = lines.read(buffer);
            while (read >= 0) {
                LOG.debug("Worker {}: {}", process.pid(), String.valueOf(buffer, 0, read));
                read = lines.read(buffer);
            }
        } catch (IOException e) {
            LOG.debug("Worker {} closed its errors: {}", process.pid(), e.getMessage());
        }
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "plaza-worker-" + process.pid() + "-" + name);
        thread.setDaemon(true);
        thread.start();
    }
}
