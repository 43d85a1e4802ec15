package org.plaza.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the last run knew of each document: a memory that saves work and that may be lost at any time. */
final class Ledger {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, Entry> entries;

    private Ledger(Path file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * What is known of a file without reading it.
     *
     * @param stamp what the file system said
     * @param at when it said so, in milliseconds of the epoch
     * @param content what was in it
     */
    record Seen(Stamp stamp, long at, Content content) {}

    /**
     * What is known of a document.
     *
     * @param seen null for a line of {@code documents.jsonl}
     * @param fingerprint of its work when its fate was settled
     * @param report its fate
     */
    record Entry(@Nullable Seen seen, String fingerprint, FileReport report) {}

    /** Reads the file; what cannot be read is forgotten. */
    static Ledger read(Path file) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line, entries);
            }
        } catch (NoSuchFileException | java.nio.charset.CharacterCodingException e) {
            // nothing was ever known, or the file is broken: all is looked at again
        }
        return new Ledger(file, entries);
    }

    private static void remember(String line, Map<String, Entry> entries) {
        try {
            JsonNode json = MAPPER.readTree(line);
            Seen seen = json.path("seen").isObject() ? MAPPER.treeToValue(json.path("seen"), Seen.class) : null;
            FileReport report = FileReport.of(json);
            entries.put(report.path(), new Entry(seen, json.path("fingerprint").asText(), report));
        } catch (IOException | IllegalArgumentException e) {
            // a line that was torn when the process ended
        }
    }

    @Nullable
    Entry get(String path) {
        return entries.get(path);
    }

    Collection<Entry> all() {
        return entries.values();
    }

    /** Replaces the file, if anything is different. */
    void write(Collection<Entry> now) throws IOException {
        Map<String, Entry> sorted = new TreeMap<>();
        now.forEach(entry -> sorted.put(entry.report().path(), entry));
        if (sorted.equals(entries)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            for (Entry entry : sorted.values()) {
                out.write(line(entry));
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds lines: the last line of a path counts. */
    void append(List<Entry> more) throws IOException {
        // after a line that was torn when the process ended, an empty one is nothing
        StringBuilder lines = new StringBuilder("\n");
        for (Entry entry : more) {
            lines.append(line(entry));
        }
        Files.writeString(
                file, lines, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }

    private static String line(Entry entry) {
        ObjectNode json = entry.report().json();
        json.put("fingerprint", entry.fingerprint());
        json.set("seen", MAPPER.valueToTree(entry.seen()));
        return json + "\n";
    }
}
