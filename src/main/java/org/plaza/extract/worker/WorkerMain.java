package org.plaza.extract.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.plaza.extract.wire.Frames;
import org.plaza.extract.wire.Message;
import org.plaza.extract.wire.Request;

/**
 * The main class of a worker process: reads requests from standard input, says messages on standard output, and ends
 * when its input ends, even in the midst of a file.
 */
public final class WorkerMain {

    private static final long BEAT_MILLIS = 1000;
    /** Deeply nested files recurse deeply. */
    private static final long STACK_BYTES = 16L << 20;

    private final OutputStream frames;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private WorkerMain(OutputStream frames) {
        this.frames = frames;
    }

    /**
     * Runs until standard input ends.
     *
     * @param args none
     * @throws IOException when standard input does not hold frames
     */
    public static void main(String[] args) throws IOException {
        OutputStream frames = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        new WorkerMain(frames).run(System.in);
    }

    private void run(InputStream in) throws IOException {
        daemon("beat", this::beat);
        daemon("reader", this::read);
        Optional<Request> request = Frames.read(in, Request.class);
        while (request.isPresent()) {
            requests.add(request.get());
            request = Frames.read(in, Request.class);
        }
    }

    private void beat() {
        try {
            while (true) {
                Frames.write(frames, new Message.Beat());
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        FileReader reader = new FileReader();
        try {
            while (true) {
                Request request = requests.take();
                Frames.write(frames, reader.read(Path.of(request.path()), new Teller(frames, request.limits())));
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }
}
