package org.plaza.index;

import java.util.Map;
import java.util.TreeMap;
import org.plaza.language.Cut;

/** How many words the children of one work hold. Used by one thread. */
final class WorkLength {

    private final Map<String, Integer> words = new TreeMap<>();

    void add(String language, Cut cut) {
        if (cut.size() > 0) {
            words.merge(language, cut.size(), Integer::sum);
        }
    }

    /** BCP 47 tag to words, at least 1. */
    Map<String, Integer> byLanguage() {
        return words;
    }
}
