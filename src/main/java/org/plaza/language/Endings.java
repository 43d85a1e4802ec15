package org.plaza.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accents that an ending always has in a language, so that a stemmer knows the ending in a word typed without any.
 */
final class Endings {

    /** No ending is told by its accent, or the stemmer does not mind. */
    static final Endings NONE = new Endings("");

    private static final int SHORTEST_STEM = 2;

    private final Map<String, String> accented = new LinkedHashMap<>();

    /**
     * Reads a table.
     *
     * @param table endings with their accents, separated by spaces, longer ones before those they end in
     */
    Endings(String table) {
        for (String ending : table.split(" ")) {
            if (!ending.isEmpty()) {
                accented.put(Spelling.FOLD.normalize(ending), ending);
            }
        }
    }

    /** The word as it is typed without accents, but with those of its ending. */
    Collection<String> typed(String word) {
        String plain = Spelling.FOLD.normalize(word);
        for (Map.Entry<String, String> ending : accented.entrySet()) {
            int stem = plain.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM && plain.endsWith(ending.getKey())) {
                return List.of(plain.substring(0, stem) + ending.getValue());
            }
        }
        return List.of(plain);
    }
}
