package org.plaza.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code documents.jsonl}. */
final class JsonLines {

    static final String NAME = "documents.jsonl";

    private static final int LONGEST_TEXT = 1 << 30;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Columns columns;
    private final Problems problems;

    JsonLines(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    List<Entry> read(Path hub) throws IOException {
        Path file = hub.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    Optional<Entry> entry = entry(json, number);
                    entry.ifPresent(e -> keys.addAll(e.cells().keySet()));
                    entry.ifPresent(entries::add);
                }
            }
        }
        columns.warnOfUnknown(keys, NAME, 0, problems);
        return entries;
    }

    private Optional<Entry> entry(String json, int line) {
        try {
            JsonNode node = mapper.readTree(json);
            if (!node.isObject()) {
                problems.warning(
                        NAME, line, "this line is not a JSON object, such as {\"id\": \"a\", \"text\": \"…\"}");
                return Optional.empty();
            }
            return Optional.of(entry(node, line));
        } catch (JacksonException e) {
            problems.warning(NAME, line, "this line is not JSON and was left out: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Entry entry(JsonNode node, int line) {
        Map<String, Cell> cells = new HashMap<>();
        node.properties().forEach(property -> {
            String key = Columns.key(property.getKey());
            List<String> values = new ArrayList<>();
            JsonNode value = property.getValue();
            (value.isArray() ? value : List.of(value)).forEach(each -> {
                if (each.isContainerNode()) {
                    problems.warning(
                            NAME,
                            line,
                            "the value of " + Problems.shown(key) + " should be a text or a list of texts: left out");
                } else if (!each.isNull()) {
                    values.add(
                            key.equals(Columns.TEXT)
                                    ? each.asText()
                                    : each.asText().strip());
                }
            });
            Cell cell = new Cell(List.copyOf(values));
            if (!cell.empty()) {
                cells.put(key, cell);
            }
        });
        Cell text = cells.remove(Columns.TEXT);
        return new Entry(NAME, line, cells, text == null ? null : String.join("\f", text.parts()), false);
    }
}
