package org.plaza.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words of languages (a fifth and more of any running text), their endings and what their spelling lacks. */
final class SmallWords {

    private static final double SMALL_WORD = 3;
    private static final double ENDING = 1.5;
    private static final double STRANGE = 3;

    private final Set<String> words = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();

    private SmallWords() {}

    /** The marks of each language, in order; a language without a stop list has none. */
    static List<SmallWords> read(List<Language> languages) {
        Map<String, List<String>> marks = marks();
        List<SmallWords> all = new ArrayList<>();
        for (Language language : languages) {
            SmallWords row = new SmallWords();
            Recipes.of(language.tag()).stops().forEach(stop -> row.words.add(new String((char[]) stop)));
            for (String mark : marks.getOrDefault(language.tag(), List.of())) {
                if (mark.startsWith("!")) {
                    row.unused.add(mark.substring(1));
                } else if (mark.startsWith("-")) {
                    row.endings.add(mark.substring(1));
                } else {
                    row.words.add(mark);
                }
            }
            row.words.removeIf(word -> row.words.contains(word + "'"));
            all.add(row);
        }
        return all;
    }

    private static Map<String, List<String>> marks() {
        Map<String, List<String>> marks = new HashMap<>();
        Table.read("marks.txt")
                .forEach(row -> marks.put(row.getKey(), List.of(row.getValue().split(" "))));
        return marks;
    }

    /** The evidence of a word for the language, in nats. */
    double score(String word) {
        String bordered = "^" + word + "$";
        double score = words.contains(word) ? SMALL_WORD : ends(word) ? ENDING : 0;
        return score - (unused.stream().anyMatch(bordered::contains) ? STRANGE : 0);
    }

    /** The share of small words; 1 for a language whose small words are not known. */
    double share(RunningWords text) {
        if (words.isEmpty()) {
            return 1;
        }
        int small = text.plain().entrySet().stream()
                .mapToInt(word -> words.contains(word.getKey()) ? word.getValue() : 0)
                .sum();
        return small / (double) text.size();
    }

    private boolean ends(String word) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
