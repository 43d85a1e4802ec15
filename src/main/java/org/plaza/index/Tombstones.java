package org.plaza.index;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
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
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    byte[] json = line.getBytes(StandardCharsets.UTF_8);
                    ids.add(Json.read(json, 0, json.length, Stone.class).id());
                }
            }
        }
        return ids;
    }

    static void append(Path file, List<Stone> stones) throws IOException {
        if (stones.isEmpty()) {
            return;
        }
        Set<String> known = ids(file);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Stone stone : stones) {
            if (known.add(stone.id())) {
                lines.write(Json.write(stone));
                lines.write('\n');
            }
        }
        Files.write(file, lines.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
