package org.plaza.search;

import java.util.List;
import org.plaza.model.Facet;
import org.plaza.model.HubProfile;

/**
 * A hub as its readers see it.
 *
 * @param profile what it says of itself
 * @param languages BCP 47 tags of the passages there are, the most frequent first
 * @param facets as declared
 * @param size how much there is
 */
public record HubView(HubProfile profile, List<String> languages, List<Facet> facets, Size size) {

    /** Copies the collections. */
    public HubView {
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
