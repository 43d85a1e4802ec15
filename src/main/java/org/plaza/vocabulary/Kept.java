package org.plaza.vocabulary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
 * What an index keeps of vocabularies: keys, each with a JSON value that is read when it is asked for, since an answer
 * needs a few of thousands. A file is the CRC-32 of all after it, the number of entries, and for each the length and the
 * UTF-8 of its key and of its value; numbers are of four bytes, big-endian.
 */
final class Kept {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Kept() {}

    /** The same bytes for the same entries in the same order. */
    static byte[] write(Map<String, ?> entries) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeInt(entries.size());
            for (Map.Entry<String, ?> entry : entries.entrySet()) {
                write(out, entry.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, JSON.writeValueAsBytes(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("records of texts are JSON", e);
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
    static <T> Map<String, Lazy<T>> read(byte[] bytes, ObjectReader reader) throws IOException {
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

    private static <T> T value(byte[] bytes, int start, int size, ObjectReader reader) {
        try {
            return reader.readValue(bytes, start, size);
        } catch (JacksonException e) {
            throw new IllegalStateException("a value that was written by another version", e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse to be read", e);
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
