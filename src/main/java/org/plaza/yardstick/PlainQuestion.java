package org.plaza.yardstick;

import java.util.List;
import java.util.Map;

/**
 * A question to a plain index.
 *
 * @param shape how its words belong together
 * @param words never empty but for {@link Shape#ALL}
 * @param facets name to the one value that works must have
 */
public record PlainQuestion(Shape shape, List<String> words, Map<String, String> facets) {

    /** How words belong together. */
    public enum Shape {
        /** No words: every work. */
        ALL,
        /** A work holds every word in one of its passages, in one language. */
        WORDS,
        /** The words side by side. */
        PHRASE,
        /** The first word or the second, and not the third. */
        BOOLEAN
    }

    /** Copies the collections. */
    public PlainQuestion {
        words = List.copyOf(words);
        facets = Map.copyOf(facets);
    }
}
