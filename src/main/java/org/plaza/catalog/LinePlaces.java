package org.plaza.catalog;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file in UTF-8, with their places in bytes. Holds one line at a time. */
final class LinePlaces implements Closeable {

    /** The longest line that is read, in bytes: more would not fit into the memory several times. */
    static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long offset;
    private int number;

    LinePlaces(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /**
     * A line. It ends with a line feed, a carriage return, or one after the other.
     *
     * @param number from 1
     * @param offset of its first byte
     * @param length in bytes, without its end
     * @param text null when it is longer than {@link #LONGEST}; what is no UTF-8 is replaced
     */
    record Line(
            int number, long offset, long length, @Nullable String text) {}

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!filled()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        long length = 0;
        boolean ended = false;
        while (!ended && filled()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            length += stop - at;
            if (length <= LONGEST) {
                bytes.write(buffer, at, stop - at);
            }
            ended = stop < end;
            at = stop;
        }
        Line line = new Line(++number, offset, length, length > LONGEST ? null : text(bytes.toByteArray()));
        offset += length + (ended ? passEnd() : 0);
        return line;
    }

    /** Passes over the end of a line; how many bytes it has. */
    private int passEnd() throws IOException {
        boolean carriageReturn = buffer[at++] == '\r';
        if (carriageReturn && filled() && buffer[at] == '\n') {
            at++;
            return 2;
        }
        return 1;
    }

    /** Whether there is a byte to be read. */
    private boolean filled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The text of a line. A byte order mark before the first one is passed over. */
    static String text(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
