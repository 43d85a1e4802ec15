package org.plaza.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plaza.language.Languages;
import org.plaza.language.Tokens;

/**
 * A word of a question as each language of the hub cuts it.
 *
 * @param text as typed
 * @param exact unstemmed
 * @param stems BCP 47 tag to the stemmed form; a language in which it is a stop word is absent
 * @param foreign BCP 47 tags of languages that are not written in its script: there it stands as it is or not at all
 */
record Forms(String text, Form exact, Map<String, Form> stems, Set<String> foreign) {

    /**
     * One way to cut a word.
     *
     * @param positions one after the other; at each the alternatives. Empty when nothing is left of the word
     */
    record Form(List<List<String>> positions) {

        boolean empty() {
            return positions.isEmpty();
        }

        boolean single() {
            return positions.size() == 1;
        }

        List<String> alternatives() {
            return positions.getFirst();
        }
    }

    static Forms of(String word, Collection<String> languages) {
        Map<String, Form> stems = new LinkedHashMap<>();
        Set<String> foreign = new HashSet<>();
        for (String language : languages) {
            if (!Languages.of(language).mayWrite(word)) {
                foreign.add(language);
                continue;
            }
            Form form = form(Tokens.question(language, word));
            if (!form.empty()) {
                stems.put(language, form);
            }
        }
        return new Forms(word, form(Tokens.exact(word)), stems, foreign);
    }

    /** Whether the word says nothing in a language. */
    boolean stop(String language) {
        return exact.empty() || !stems.containsKey(language) && !foreign.contains(language);
    }

    static Form form(List<Tokens.Token> tokens) {
        Map<Integer, List<String>> positions = new TreeMap<>();
        tokens.forEach(token -> positions
                .computeIfAbsent(token.position(), position -> new ArrayList<>())
                .add(token.term()));
        return new Form(List.copyOf(positions.values()));
    }
}
