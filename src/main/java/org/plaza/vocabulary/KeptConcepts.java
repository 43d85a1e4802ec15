package org.plaza.vocabulary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** Concepts as an index keeps them: JSON, which is read several times as fast as Turtle and leaves its library unloaded. */
final class KeptConcepts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KeptConcepts() {}

    /** The same bytes for the same concepts. */
    static byte[] write(List<Concept> concepts) {
        try {
            return JSON.writeValueAsBytes(concepts);
        } catch (JacksonException e) {
            throw new IllegalStateException("records of texts are JSON", e);
        }
    }

    static List<Concept> read(byte[] json) throws IOException {
        return JSON.readValue(json, new TypeReference<List<Concept>>() {});
    }
}
