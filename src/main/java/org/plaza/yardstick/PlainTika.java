package org.plaza.yardstick;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;

/**
 * Plain Tika: what {@link AutoDetectParser} and a {@link BodyContentHandler} give of a file and of the files within it, on
 * one thread of this process. Nothing is kept from the process but what never ends. Used by one thread.
 */
public final class PlainTika implements AutoCloseable {

    /**
     * What came of a file.
     *
     * @param text all that was written, up to an exception too; may be empty
     * @param failure the class of the exception or error that ended the reading; empty when none did
     */
    public record Reading(String text, String failure) {}

    private final int characters;
    private final Duration patience;
    private final List<ExecutorService> abandoned = new ArrayList<>();
    private ExecutorService thread = thread();
    private volatile @Nullable AutoDetectParser parser;

    /**
     * Loads no parser before the first file.
     *
     * @param characters the write limit: UTF-16 units of a file that are kept; the rest is not read, and that is no failure
     * @param patience how long a file may take
     */
    public PlainTika(int characters, Duration patience) {
        this.characters = characters;
        this.patience = patience;
    }

    /**
     * Reads one file; blocks until it is done or the patience is at an end.
     *
     * @param file any
     * @return empty when it took too long: its thread is interrupted and left to itself
     * @throws InterruptedException when the caller is interrupted
     */
    public Optional<Reading> read(Path file) throws InterruptedException {
        Future<Reading> reading = thread.submit(() -> parse(file));
        try {
            return Optional.of(reading.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            thread.shutdownNow();
            abandoned.add(thread);
            thread = thread();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("plain Tika could not read " + file, e);
        }
    }

    /**
     * How many threads that were left to themselves still run, and so slow down whatever is measured.
     *
     * @return 0 or more
     */
    public long runaways() {
        return abandoned.stream().filter(left -> !left.isTerminated()).count();
    }

    /** Interrupts what is being read; a thread that does not mind ends with the process. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private Reading parse(Path file) {
        BodyContentHandler handler = new BodyContentHandler(characters);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser().parse(in, handler, metadata);
        } catch (Exception | Error e) {
            return new Reading(handler.toString(), WriteLimitReachedException.isWriteLimitReached(e) ? "" : name(e));
        }
        return new Reading(handler.toString(), "");
    }

    private AutoDetectParser parser() {
        AutoDetectParser made = parser;
        if (made == null) {
            made = new AutoDetectParser();
            parser = made;
        }
        return made;
    }

    /** A bare {@link TikaException} wraps what a parser threw, which says more. */
    private static String name(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return (cause != null && thrown.getClass() == TikaException.class ? cause : thrown)
                .getClass()
                .getSimpleName();
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("plain-tika").factory());
    }
}
