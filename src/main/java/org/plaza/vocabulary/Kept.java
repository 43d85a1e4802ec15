package org.plaza.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What an index keeps of vocabularies: keys, each with a value that is read when it is asked for, since an answer needs a
 * few of thousands. A file is the CRC-32 of all after it, the number of entries, and for each the length and the
 * bytes of its key in UTF-8 and of its value; numbers are of four bytes, big-endian.
 */
final class Kept {

    private Kept() {}

    /** Reads a value from its place among others. */
    interface Reader<T> {
        T read(byte[] bytes, int start, int size) throws IOException;
    }

    /** The same bytes for the same entries in the same order. */
    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeInt(entries.size());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(out, entry.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse to be written", e);
        }
        byte[] all = body.toByteArray();
        return ByteBuffer.allocate(Integer.BYTES + all.length)
                .putInt(checksum(all, 0))
                .put(all)
                .array();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * The entries in the order written.
     *
     * @param reader of the values
     * @throws IOException when the bytes are not those written
     */
    static <T> Map<String, Lazy<T>> read(byte[] bytes, Reader<T> reader) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 2 * Integer.BYTES || in.getInt() != checksum(bytes, Integer.BYTES)) {
            throw new IOException("damaged");
        }
        Map<String, Lazy<T>> entries = new LinkedHashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            int length = in.getInt();
            String key = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            int size = in.getInt();
            int start = in.position();
            entries.put(key, new Lazy<>(() -> value(bytes, start, size, reader)));
            in.position(start + size);
        }
        return entries;
    }

    private static <T> T value(byte[] bytes, int start, int size, Reader<T> reader) {
        try {
            return reader.read(bytes, start, size);
        } catch (IOException e) {
            throw new UncheckedIOException("a value that was written by another version", e);
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
