package org.plaza.extract.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Messages on a pipe: four bytes of big-endian length, then that many bytes of JSON. */
public final class Frames {

    /** The longest frame in bytes. */
    public static final int MAX_BYTES = 16 << 20;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Frames() {}

    /**
     * Writes one frame and flushes. Safe to call from several threads on one stream.
     *
     * @param out the pipe
     * @param message a {@link Message} or {@link Request}
     * @throws IOException when the other side is gone
     * @throws IllegalArgumentException when the message is longer than {@link #MAX_BYTES}
     */
    public static void write(OutputStream out, Object message) throws IOException {
        byte[] json = JSON.writeValueAsBytes(message);
        if (json.length > MAX_BYTES) {
            throw new IllegalArgumentException("a frame of " + json.length + " bytes is over " + MAX_BYTES);
        }
        synchronized (out) {
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(json.length);
            data.write(json);
            data.flush();
        }
    }

    /**
     * Reads one frame; blocks until it is there.
     *
     * @param <T> the type of the message
     * @param in the pipe
     * @param type what is expected
     * @return empty at the end of the stream
     * @throws IOException when the stream ends within a frame or does not hold frames
     */
    public static <T> Optional<T> read(InputStream in, Class<T> type) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        DataInputStream data = new DataInputStream(in);
        int length = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("not a frame: a length of " + length + " bytes");
        }
        byte[] json = data.readNBytes(length);
        if (json.length < length) {
            throw new EOFException("the stream ended " + (length - json.length) + " bytes before the end of a frame");
        }
        return Optional.of(JSON.readValue(json, type));
    }
}
