package org.plaza.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Unmodifiable copies of maps, in order of keys: the same on every run. */
final class Ordered {

    private Ordered() {}

    static SortedMap<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static SortedMap<String, List<String>> copyOfLists(Map<String, List<String>> map) {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        map.forEach((tag, labels) -> copy.put(tag, List.copyOf(labels)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
