package org.plaza.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How the records of this room are written down. Thread-safe. */
public final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /**
     * Writes a record of this room.
     *
     * @param value a record
     * @return UTF-8
     */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /**
     * Reads a record of this room.
     *
     * @param json UTF-8
     * @param offset where it begins
     * @param length in bytes
     * @param type of the record
     * @param <T> of the record
     * @return the record
     * @throws IOException when the bytes are not such a record
     */
    public static <T> T read(byte[] json, int offset, int length, Class<T> type) throws IOException {
        return MAPPER.readValue(json, offset, length, type);
    }
}
