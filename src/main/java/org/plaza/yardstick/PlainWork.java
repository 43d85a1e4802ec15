package org.plaza.yardstick;

import java.util.List;
import java.util.Map;

/**
 * A work as a plain index takes it.
 *
 * @param id unique
 * @param facets name to values
 * @param passages in reading order
 */
public record PlainWork(String id, Map<String, List<String>> facets, List<PlainPassage> passages) {

    /** Copies the collections. */
    public PlainWork {
        facets = Map.copyOf(facets);
        passages = List.copyOf(passages);
    }

    /**
     * A passage.
     *
     * @param language BCP 47 tag
     * @param text its words
     */
    public record PlainPassage(String language, String text) {}
}
