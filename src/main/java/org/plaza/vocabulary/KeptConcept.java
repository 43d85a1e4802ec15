package org.plaza.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A concept as an index keeps it, one component after the other: the first page of a server reads hundreds of them. */
final class KeptConcept {

    private KeptConcept() {}

    /** Writes something. */
    private interface Writer<T> {
        void write(DataOutput out, T value) throws IOException;
    }

    /** Reads what the {@link Writer} of the same thing has written. */
    private interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    /** The same bytes for the same concept. */
    static byte[] write(Concept concept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, concept.value());
            text(out, concept.iri());
            map(out, concept.labels().preferred(), KeptConcept::text);
            map(out, concept.labels().alternative(), KeptConcept::texts);
            map(out, concept.labels().hidden(), KeptConcept::texts);
            texts(out, concept.relations().broader());
            texts(out, concept.relations().narrower());
            texts(out, concept.relations().related());
            texts(out, concept.details().notations());
            map(out, concept.details().notes(), KeptConcept::text);
            Concept.Point point = concept.details().point();
            out.writeBoolean(point != null);
            if (point != null) {
                out.writeDouble(point.latitude());
                out.writeDouble(point.longitude());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse to be written", e);
        }
        return bytes.toByteArray();
    }

    static Concept read(byte[] bytes, int start, int size) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, start, size));
        return new Concept(
                text(in),
                text(in),
                new Concept.Labels(
                        map(in, KeptConcept::text), map(in, KeptConcept::texts), map(in, KeptConcept::texts)),
                new Concept.Relations(texts(in), texts(in), texts(in)),
                new Concept.Details(
                        texts(in),
                        map(in, KeptConcept::text),
                        in.readBoolean() ? new Concept.Point(in.readDouble(), in.readDouble()) : null));
    }

    private static void text(DataOutput out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInput in) throws IOException {
        byte[] utf8 = new byte[in.readInt()];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void texts(DataOutput out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInput in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static <T> void map(DataOutput out, Map<String, T> map, Writer<T> writer) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> entry : map.entrySet()) {
            text(out, entry.getKey());
            writer.write(out, entry.getValue());
        }
    }

    private static <T> Map<String, T> map(DataInput in, Reader<T> reader) throws IOException {
        Map<String, T> map = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(text(in), reader.read(in));
        }
        return map;
    }
}
