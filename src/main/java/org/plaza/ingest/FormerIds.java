package org.plaza.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plaza.index.ShelvedWork.Former;

/**
 * Under which ids documents could be found before their files were moved or catalogued anew, one JSON object a line. An
 * index made afresh knows of them by this file alone. Thread-safe.
 */
final class FormerIds {

    /** The latest of a file that is moved again and again: each costs a term for every passage. */
    private static final int MOST = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, List<Former>> former;

    private FormerIds(Path file, Map<String, List<Former>> former) {
        this.file = file;
        this.former = former;
    }

    private record Line(String document, List<Former> formerly) {}

    /** Reads the file; what cannot be read is forgotten. */
    static FormerIds read(Path file) throws IOException {
        Map<String, List<Former>> former = new ConcurrentHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String json = lines.readLine(); json != null; json = lines.readLine()) {
                Line line = MAPPER.readValue(json, Line.class);
                former.put(line.document(), List.copyOf(line.formerly()));
            }
        } catch (NoSuchFileException | CharacterCodingException | JacksonException e) {
            // nothing was ever moved, or the file is broken
        }
        return new FormerIds(file, former);
    }

    /** The ids a document had, the latest last. */
    List<Former> of(String document) {
        return former.getOrDefault(document, List.of());
    }

    /** Remembers what has moved, before anything of it is on the shelf under its new ids. */
    void learn(List<Moves.Move> moves) throws IOException {
        Map<String, List<Former>> known = Map.copyOf(former);
        Set<String> away = moves.stream().map(move -> move.from().document()).collect(Collectors.toSet());
        away.forEach(former::remove);
        for (Moves.Move move : moves) {
            List<Former> all = new ArrayList<>(known.getOrDefault(move.from().document(), List.of()));
            // what an id meant before goes with the file that had it, not with the one that comes in its place
            former.getOrDefault(move.to().document(), List.of()).forEach(id -> add(all, id));
            add(all, move.from());
            all.remove(move.to());
            if (!all.isEmpty()) {
                former.put(move.to().document(), List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
            }
        }
        if (!former.equals(known)) {
            write();
        }
    }

    private static void add(List<Former> all, Former id) {
        all.remove(id);
        all.add(id);
    }

    private void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            for (Map.Entry<String, List<Former>> each : new TreeMap<>(former).entrySet()) {
                out.write(MAPPER.writeValueAsString(new Line(each.getKey(), each.getValue())) + "\n");
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
