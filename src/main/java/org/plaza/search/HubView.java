package org.plaza.search;

import java.util.List;
import java.util.Map;
import org.plaza.model.Facet;

/**
 * What a hub says of itself.
 *
 * @param title BCP 47 tag to the hub's name; empty when it has none
 * @param description BCP 47 tag to a sentence about it; empty when it has none
 * @param languages BCP 47 tags of the passages there are, the most frequent first
 * @param facets as declared
 * @param size how much there is
 */
public record HubView(
        Map<String, String> title,
        Map<String, String> description,
        List<String> languages,
        List<Facet> facets,
        Size size) {

    /** Copies the collections. */
    public HubView {
        title = Map.copyOf(title);
        description = Map.copyOf(description);
        languages = List.copyOf(languages);
        facets = List.copyOf(facets);
    }

    /**
     * How much there is.
     *
     * @param works that are public
     * @param passages of those works
     */
    public record Size(int works, int passages) {}
}
