package org.plaza.model;

import java.util.Locale;
import java.util.Map;

/** What formats of files are called. */
public final class Formats {

    private static final Map<String, String> NAMES = Map.of("markdown", "Markdown", "text", "TXT");

    private Formats() {}

    /**
     * The name of a format for people, the same in all languages.
     *
     * @param format short name: {@code pdf}, {@code markdown}
     * @return {@code PDF}, {@code Markdown}
     */
    public static String label(String format) {
        return NAMES.getOrDefault(format, format.toUpperCase(Locale.ROOT));
    }
}
