package org.plaza.index;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ids of what was removed, one JSON object a line. An id that is on the shelf again is simply found there first. */
public final class Tombstones {

    private Tombstones() {}

    /**
     * Something removed.
     *
     * @param id of a work or document
     * @param work the work it was part of
     * @param removed ISO 8601 instant
     */
    public record Stone(String id, String work, String removed) {}

    /**
     * Reads every id.
     *
     * @param file need not exist
     * @return ids of works and documents
     * @throws IOException when the file cannot be read
     */
    public static Set<String> ids(Path file) throws IOException {
        Set<String> ids = new HashSet<>();
        if (Files.exists(file)) {
            // a line torn inside a letter is no UTF-8: this reader replaces what is none, a strict one would fail
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(line).ifPresent(ids::add);
                }
            }
        }
        return ids;
    }

    /** A line that was torn when the process ended or the disk was full is no stone: its id is written again. */
    private static Optional<String> read(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(Json.read(json, 0, json.length, Stone.class).id());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void append(Path file, List<Stone> stones) throws IOException {
        if (stones.isEmpty()) {
            return;
        }
        Set<String> known = ids(file);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Stone stone : stones) {
            if (known.add(stone.id())) {
                lines.writeBytes(Json.write(stone));
                lines.write('\n');
            }
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            endLine(out);
            out.write(lines.toByteArray());
        }
    }

    /** Goes to the end, and ends a line that was torn there. */
    private static void endLine(RandomAccessFile out) throws IOException {
        long end = out.length();
        out.seek(Math.max(0, end - 1));
        if (end > 0 && out.read() != '\n') {
            out.write('\n');
        }
    }
}
