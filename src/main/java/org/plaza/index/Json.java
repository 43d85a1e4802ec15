package org.plaza.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How the records of this room are written down, but for those a page reads: {@link Packed}. Thread-safe. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** In UTF-8. */
    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    static <T> T read(byte[] json, int offset, int length, Class<T> type) throws IOException {
        return MAPPER.readValue(json, offset, length, type);
    }
}
