package org.plaza.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Irregular forms and their bases. */
final class Irregular {

    private Irregular() {}

    static Map<String, String> of(String tag) {
        Map<String, String> bases = new HashMap<>();
        Table.read("irregular.txt").stream()
                .filter(row -> row.getKey().equals(tag))
                .flatMap(row -> Arrays.stream(row.getValue().split(" ")))
                .map(entry -> entry.split("="))
                .forEach(entry -> bases.put(entry[0], entry[1]));
        return bases;
    }
}
