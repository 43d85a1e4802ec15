package org.plaza.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a page are written down, one component after the other: a page reads dozens of them, and JSON takes
 * several times as long.
 */
final class Packed {

    private static final String DAMAGED =
            "The index is damaged. Run: scripts/plaza index --rebuild, with its --hub and --index";

    private Packed() {}

    /** Writes something. */
    interface Writer<T> {
        void write(DataOutput out, T value) throws IOException;
    }

    /** Reads what the {@link Writer} of the same thing has written. */
    interface Reader<T> {
        T read(ByteArrayDataInput in) throws IOException;
    }

    static <T> BytesRef write(T value, Writer<T> writer) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            writer.write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse to be written", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /**
     * Reads a record.
     *
     * @throws IOException with the command that helps, when the bytes are none that {@link #write} made
     */
    static <T> T read(BytesRef bytes, Reader<T> reader) throws IOException {
        try {
            return reader.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (RuntimeException e) {
            throw new IOException(DAMAGED, e);
        }
    }

    static String text(ByteArrayDataInput in) throws IOException {
        int length = in.readVInt();
        if (length < 0 || length > in.length() - in.getPosition()) {
            throw new IOException(DAMAGED);
        }
        byte[] utf8 = new byte[length];
        in.readBytes(utf8, 0, length);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    static <T> void maybe(DataOutput out, @Nullable T value, Writer<T> writer) throws IOException {
        out.writeByte((byte) (value == null ? 0 : 1));
        if (value != null) {
            writer.write(out, value);
        }
    }

    static <T> @Nullable T maybe(ByteArrayDataInput in, Reader<T> reader) throws IOException {
        return in.readByte() == 0 ? null : reader.read(in);
    }

    static <T> void list(DataOutput out, Collection<T> values, Writer<T> writer) throws IOException {
        out.writeVInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    static <T> List<T> list(ByteArrayDataInput in, Reader<T> reader) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            values.add(reader.read(in));
        }
        return values;
    }

    static <K, V> void map(DataOutput out, Map<K, V> values, Writer<K> keys, Writer<V> each) throws IOException {
        list(out, values.entrySet(), (to, entry) -> {
            keys.write(to, entry.getKey());
            each.write(to, entry.getValue());
        });
    }

    /** In the order written. */
    static <K, V> Map<K, V> map(ByteArrayDataInput in, Reader<K> keys, Reader<V> each) throws IOException {
        Map<K, V> values = new LinkedHashMap<>();
        for (int left = in.readVInt(); left > 0; left--) {
            values.put(keys.read(in), each.read(in));
        }
        return values;
    }
}
