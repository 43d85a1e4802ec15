package org.plaza.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to narrow, as the hub declares it.
 *
 * @param name the parameter in addresses
 * @param column the catalogue's column; ignored for kind language and format
 * @param kind how its values are read
 * @param vocabulary the vocabulary's name for kind concept; null otherwise
 * @param label BCP 47 tag to the facet's name for people
 */
public record Facet(
        String name, String column, Kind kind, @Nullable String vocabulary, Map<String, String> label) {

    /** The value that stands for "not stated". */
    public static final String NOT_STATED = "_none";

    /** Copies the map. */
    public Facet {
        label = Map.copyOf(label);
    }

    /** How the values of a facet are read. */
    public enum Kind {
        /** Concepts of a vocabulary: a parent counts its descendants' works. */
        CONCEPT,
        /** Free text. */
        TEXT,
        /** The year of a date; ranges are written {@code 2010..2020}. */
        YEAR,
        /** The languages of a work's passages; narrows passages. */
        LANGUAGE,
        /** The formats of a work's files. */
        FORMAT
    }
}
