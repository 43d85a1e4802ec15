package org.plaza.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file that knows its line. */
sealed interface Yaml {

    /** From 1; of a value in a map: the line of its key. */
    int line();

    /** Text, number or truth value as it was written; empty for a key without a value. */
    record Text(int line, String text) implements Yaml {}

    /** A list. */
    record Items(int line, List<Yaml> items) implements Yaml {}

    /** A map, in the file's order. */
    record Fields(int line, Map<String, Yaml> fields) implements Yaml {}

    /**
     * Reads the first document of a file.
     *
     * @return empty when there is nothing but comments
     * @throws IOException a {@code JacksonException} with its place when it is not YAML or repeats a key
     */
    static Optional<Yaml> read(String text) throws IOException {
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(value(parser, line(parser)));
        }
    }

    private static Yaml value(JsonParser parser, int line) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Yaml> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                int keyLine = line(parser);
                String key = parser.currentName();
                parser.nextToken();
                fields.put(key, value(parser, keyLine));
            }
            return new Fields(line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, line(parser)));
            }
            return new Items(line, items);
        }
        return new Text(
                line, token == JsonToken.VALUE_NULL ? "" : parser.getText().strip());
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
