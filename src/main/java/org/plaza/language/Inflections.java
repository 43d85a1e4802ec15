package org.plaza.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which words are forms of one noun or adjective. Stemmers join all that shares a root (es "libre" and "libro"); for a few
 * languages a table of endings tells number and gender from that.
 */
public final class Inflections {

    private static final int SHORTEST_STEM = 2;
    private static final String NO_ENDING = "-";
    private static final Map<String, Inflections> BY_TAG = read();

    private final List<List<String>> endings;
    private final Map<String, String> irregular;

    private Inflections(List<List<String>> endings, Map<String, String> irregular) {
        this.endings = endings;
        this.irregular = irregular;
    }

    private static Map<String, Inflections> read() {
        Map<String, Inflections> byTag = new HashMap<>();
        Table.read("inflections.txt")
                .forEach(row ->
                        byTag.put(row.getKey(), new Inflections(endings(row.getValue()), Irregular.of(row.getKey()))));
        return byTag;
    }

    private static List<List<String>> endings(String row) {
        return Arrays.stream(row.split(" \\| "))
                .map(forms -> Arrays.stream(forms.split(" "))
                        .map(ending -> ending.equals(NO_ENDING) ? "" : ending)
                        .toList())
                .toList();
    }

    /**
     * The forms of a language.
     *
     * @param tag BCP 47
     * @return empty when there is no table of them
     */
    public static Optional<Inflections> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    /**
     * Whether two words are forms of one.
     *
     * @param one in small letters without accents
     * @param other the same
     * @return true for the same word too
     */
    public boolean join(String one, String other) {
        String left = irregular.getOrDefault(one, one);
        String right = irregular.getOrDefault(other, other);
        return left.equals(right) || endings.stream().anyMatch(forms -> join(forms, left, right));
    }

    private static boolean join(List<String> forms, String one, String other) {
        for (String ending : forms) {
            int stem = one.length() - ending.length();
            if (stem >= SHORTEST_STEM
                    && one.endsWith(ending)
                    && other.startsWith(one.substring(0, stem))
                    && forms.contains(other.substring(stem))) {
                return true;
            }
        }
        return false;
    }
}
