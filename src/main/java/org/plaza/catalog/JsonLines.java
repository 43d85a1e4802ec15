package org.plaza.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Document.Inline;
import org.plaza.model.Outcome;

/** Reads {@code documents.jsonl}. Keeps no texts, only where they are: together they may be larger than the memory. */
final class JsonLines {

    static final String NAME = "documents.jsonl";

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LinePlaces.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Columns columns;
    private final Problems problems;
    private final List<Rejected> rejected = new ArrayList<>();

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
        try (LinePlaces lines = new LinePlaces(file)) {
            for (LinePlaces.Line line = lines.next(); line != null; line = lines.next()) {
                Optional<Entry> entry = entry(file, line);
                entry.ifPresent(e -> keys.addAll(e.cells().keySet()));
                entry.ifPresent(entries::add);
            }
        }
        columns.warnOfUnknown(keys, NAME, 0, problems);
        return entries;
    }

    /** Lines that are too long to be read. */
    List<Rejected> rejected() {
        return rejected;
    }

    /** The text that a line brings; a list of texts is one text with page ends between. */
    static Optional<String> text(String line) throws JacksonException {
        return text(tree(line));
    }

    private static JsonNode tree(String line) throws JacksonException {
        return MAPPER.readTree(line);
    }

    private Optional<Entry> entry(Path file, LinePlaces.Line line) {
        if (line.text() == null) {
            rejected.add(tooLong(line));
            return Optional.empty();
        }
        if (line.text().isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode node = tree(line.text());
            if (node.isObject()) {
                return Optional.of(new Entry(NAME, line.number(), cells(node, line), inline(node, file, line), false));
            }
            warn(line, "this line is not a JSON object, such as {\"id\": \"a\", \"text\": \"…\"}");
        } catch (JacksonException e) {
            warn(line, "this line is not JSON and was left out: " + e.getOriginalMessage());
        }
        return Optional.empty();
    }

    private Map<String, Cell> cells(JsonNode node, LinePlaces.Line line) {
        Map<String, Cell> cells = new HashMap<>();
        node.properties().forEach(property -> {
            String key = Columns.key(property.getKey());
            if (elements(property.getValue()).stream().anyMatch(JsonNode::isContainerNode)) {
                warn(line, "the value of " + Problems.shown(key) + " should be a text or a list of texts: left out");
            }
            Cell cell = new Cell(
                    texts(property.getValue()).stream().map(String::strip).toList());
            if (!key.equals(Columns.TEXT) && !cell.empty()) {
                cells.put(key, cell);
            }
        });
        return cells;
    }

    private static @Nullable Inline inline(JsonNode node, Path file, LinePlaces.Line line) {
        return text(node)
                .map(text -> new Inline(
                        name(line.number()), file, line.offset(), (int) line.length(), InlineTexts.hash(text)))
                .orElse(null);
    }

    private static Optional<String> text(JsonNode node) {
        return node.properties().stream()
                .filter(property -> Columns.key(property.getKey()).equals(Columns.TEXT))
                .map(property -> String.join("\f", texts(property.getValue())))
                .filter(text -> !text.replace('\f', ' ').isBlank())
                .reduce((first, last) -> last);
    }

    private static List<String> texts(JsonNode value) {
        return elements(value).stream()
                .filter(each -> !each.isContainerNode() && !each.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> elements(JsonNode value) {
        List<JsonNode> elements = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(elements::add);
        return elements;
    }

    private static Rejected tooLong(LinePlaces.Line line) {
        String reason = String.format(
                Locale.ROOT,
                "The line has %,d bytes; lines up to %,d are read. Put its text into a file, then index again.",
                line.length(),
                LinePlaces.LONGEST);
        return new Rejected(name(line.number()), Outcome.TOO_LARGE, reason);
    }

    private static String name(int line) {
        return NAME + "#" + line;
    }

    private void warn(LinePlaces.Line line, String message) {
        problems.warning(NAME, line.number(), message);
    }
}
