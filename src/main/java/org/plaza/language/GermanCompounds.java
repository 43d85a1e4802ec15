package org.plaza.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the nouns in a German compound. Two rules: the linking s after -ung, -heit, -keit, -schaft, -ion, -ität and -tum
 * stands only inside compounds; and a word that is made of known nouns, linked by s, es, n, en, e, er or nothing, is their
 * compound. Words come in lower case without umlauts; inflected heads are found and left to the stemmer.
 */
final class GermanCompounds {

    private static final Pattern LINKED =
            Pattern.compile("(\\p{L}{2,}?(?:ung|heit|keit|schaft|ion|itat|tum))s(?!t?$)(\\p{L}{4,})");
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "e", "er");
    private static final List<String> INFLECTIONS = List.of("", "e", "en", "n", "er", "ern", "es", "s", "se", "sen");
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 4;

    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> HEADS = new HashSet<>();

    static {
        for (Map.Entry<String, String> row : Table.read("german.txt")) {
            List<String> words = List.of(row.getValue().split(" "));
            if (!row.getKey().equals("heads")) {
                FIRST.addAll(words);
            }
            if (!row.getKey().equals("first")) {
                HEADS.addAll(words);
            }
        }
    }

    private GermanCompounds() {}

    /** The parts of a compound; empty for a simple word, and for one whose parts are not known. */
    static Collection<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND || isHead(word)) {
            return List.of();
        }
        List<String> parts = known(word, MOST_PARTS);
        return parts.isEmpty() ? linked(word) : parts;
    }

    private static List<String> linked(String word) {
        Matcher link = LINKED.matcher(word);
        if (!link.matches()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(link.group(1), link.group(2)));
        parts.addAll(parts(link.group(1)));
        parts.addAll(parts(link.group(2)));
        return parts;
    }

    /** The longest first part that leaves known parts behind it. */
    private static List<String> known(String word, int most) {
        for (int length = word.length() - SHORTEST_PART; length >= SHORTEST_PART && most > 1; length--) {
            String first = word.substring(0, length);
            if (!FIRST.contains(first)) {
                continue;
            }
            for (String link : LINKS) {
                if (word.startsWith(link, length)) {
                    List<String> rest = rest(word.substring(length + link.length()), most - 1);
                    if (!rest.isEmpty()) {
                        List<String> parts = new ArrayList<>(List.of(first));
                        parts.addAll(rest);
                        return parts;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<String> rest(String word, int most) {
        if (word.length() < SHORTEST_PART) {
            return List.of();
        }
        return isHead(word) ? List.of(word) : known(word, most);
    }

    private static boolean isHead(String word) {
        return INFLECTIONS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && HEADS.contains(word.substring(0, word.length() - ending.length())));
    }
}
