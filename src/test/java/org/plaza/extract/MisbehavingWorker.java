package org.plaza.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plaza.extract.wire.Frames;
import org.plaza.extract.wire.Message;
import org.plaza.extract.wire.Request;

/** A worker that speaks like a real one and goes wrong as the name of the file asks it to. */
final class MisbehavingWorker {

    private MisbehavingWorker() {}

    public static void main(String[] args) throws Exception {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Thread beat = new Thread(() -> beat(out));
        beat.setDaemon(true);
        beat.start();
        Optional<Request> request = Frames.read(System.in, Request.class);
        while (request.isPresent()) {
            misbehave(request.get().path(), out);
            Frames.write(out, new Message.Done(java.util.Set.of(), 0, ""));
            request = Frames.read(System.in, Request.class);
        }
    }

    private static void misbehave(String path, OutputStream out) throws Exception {
        if (path.contains("page")) {
            Frames.write(out, new Message.Text(1, null, "A page before the end.", List.of()));
        }
        if (path.contains("dies")) {
            Runtime.getRuntime().halt(7);
        }
        if (path.contains("loops")) {
            Thread.sleep(60_000);
        }
        if (path.contains("swells")) {
            List<long[]> hoard = new ArrayList<>();
            while (hoard.size() >= 0) {
                hoard.add(new long[1 << 20]);
            }
        }
        if (path.contains("babbles")) {
            out.write("this is no frame".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private static void beat(OutputStream out) {
        try {
            while (true) {
                Frames.write(out, new Message.Beat());
                Thread.sleep(200);
            }
        } catch (java.io.IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
