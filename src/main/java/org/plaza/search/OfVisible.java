package org.plaza.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is worked out from the works that everybody may see: anew when a day has passed and there are others. Thread-safe;
 * worked out twice if two threads ask at once, with the same result.
 */
final class OfVisible<T> {

    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();

    private record Known<T>(WorkSet visible, T value) {}

    /** Works a value out. */
    interface Rule<T> {
        T of(WorkSet visible) throws IOException;
    }

    /** The value under a name. */
    T get(String name, WorkSet visible, Rule<T> rule) throws IOException {
        Known<T> last = known.get(name);
        if (last == null || last.visible() != visible) {
            last = new Known<>(visible, rule.of(visible));
            known.put(name, last);
        }
        return last.value();
    }
}
