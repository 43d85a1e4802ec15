package org.plaza.language;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a costly rule made of the words it saw: few words make up most of any text. For one thread. */
final class Remembered<T> {

    private static final int MOST = 10_000;

    private final Function<String, T> rule;
    private final Map<String, T> known = new HashMap<>();

    Remembered(Function<String, T> rule) {
        this.rule = rule;
    }

    T of(String word) {
        T made = known.get(word);
        if (made == null) {
            made = rule.apply(word);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(word, made);
        }
        return made;
    }
}
