package org.plaza.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what was removed, one JSON object a line; of several lines of one id the last counts. An id that is on the
 * shelf again is simply found there first.
 */
public final class Tombstones {

    private Tombstones() {}

    /**
     * Something removed.
     *
     * @param id of a work or document
     * @param work the work it was part of
     * @param removed ISO 8601 instant
     * @param title of a work; null for documents, and for works that were not public or are kept back now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stone(
            String id,
            String work,
            String removed,
            @Nullable Title title) {

        Stone(String id, String work, String removed) {
            this(id, work, removed, null);
        }

        Stone unnamed() {
            return new Stone(id, work, removed, null);
        }
    }

    /**
     * What a work was called.
     *
     * @param text never empty
     * @param language BCP 47 tag; {@code und} when not known
     */
    public record Title(String text, String language) {}

    /**
     * Reads every id.
     *
     * @param file need not exist
     * @return ids of works and documents
     * @throws IOException when the file cannot be read
     */
    public static Set<String> ids(Path file) throws IOException {
        return all(file).keySet();
    }

    /**
     * Looks for one id; reads the whole file.
     *
     * @param file need not exist
     * @param id of a work or document
     * @return what is kept of it; empty when nothing with this id was ever removed
     * @throws IOException when the file cannot be read
     */
    public static Optional<Stone> find(Path file, String id) throws IOException {
        String written = new String(Json.write(id), StandardCharsets.UTF_8);
        Map<String, Stone> found = new HashMap<>();
        read(file, line -> {
            if (line.contains(written)) {
                read(line).ifPresent(stone -> found.put(stone.id(), stone));
            }
        });
        return Optional.ofNullable(found.get(id));
    }

    static Map<String, Stone> all(Path file) throws IOException {
        Map<String, Stone> stones = new HashMap<>();
        read(file, line -> read(line).ifPresent(stone -> stones.put(stone.id(), stone)));
        return stones;
    }

    private static void read(Path file, Consumer<String> each) throws IOException {
        if (Files.exists(file)) {
            // a line torn inside a letter is no UTF-8: this reader replaces what is none, a strict one would fail
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    each.accept(line);
                }
            }
        }
    }

    /** A line that was torn when the process ended or the disk was full is no stone: its id is written again. */
    private static Optional<Stone> read(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(Json.read(json, 0, json.length, Stone.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Adds those that are not there yet, or have another title. */
    static void append(Path file, List<Stone> stones) throws IOException {
        if (stones.isEmpty()) {
            return;
        }
        Map<String, Stone> known = all(file);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Stone stone : stones) {
            Stone before = known.put(stone.id(), stone);
            if (before == null || !Objects.equals(before.title(), stone.title())) {
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
