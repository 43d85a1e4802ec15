package org.plaza.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a hub says of itself in {@code hub.yaml}, with every gap filled.
 *
 * @param profile what its readers see of it
 * @param languages BCP 47 tags the hub's documents are in; empty means every row of the language table
 * @param facets in the order they are shown
 * @param sources where the hub's parts are
 */
public record Hub(HubProfile profile, List<String> languages, List<Facet> facets, Sources sources) {

    /** Copies the collections. */
    public Hub {
        languages = List.copyOf(languages);
        facets = List.copyOf(facets);
    }

    /**
     * Where the hub's parts are, and how they are read.
     *
     * @param folder the hub's folder
     * @param vocabularies name to Turtle file
     * @param limits how much of a file is read
     * @param holdUncatalogued true when a file without a row of the catalogue is held back
     */
    public record Sources(Path folder, Map<String, Path> vocabularies, Limits limits, boolean holdUncatalogued) {

        /** Copies the map. */
        public Sources {
            vocabularies = Map.copyOf(vocabularies);
        }
    }
}
