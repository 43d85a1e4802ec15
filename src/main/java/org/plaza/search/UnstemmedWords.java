package org.plaza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The works that hold the parts of a word unstemmed, by language, deleted and hidden ones included. Looked up once for a
 * question; the sets are shared and never changed. Used by one thread.
 */
final class UnstemmedWords {

    private final Holders holders;
    private final Map<String, Map<String, WorkSet>> known = new HashMap<>();

    UnstemmedWords(Snapshot snapshot) {
        this.holders = new Holders(snapshot);
    }

    /** BCP 47 tag to works; languages without any are absent. */
    Map<String, WorkSet> byLanguage(Forms forms) throws IOException {
        Map<String, WorkSet> sets = known.get(forms.text());
        if (sets == null) {
            sets = holding(forms.exact());
            known.put(forms.text(), sets);
        }
        return sets;
    }

    private Map<String, WorkSet> holding(Forms.Form exact) throws IOException {
        Map<String, WorkSet> all = Map.of();
        for (int i = 0; i < exact.positions().size() && (i == 0 || !all.isEmpty()); i++) {
            Map<String, WorkSet> part =
                    holders.byLanguage(Holders.EXACT, exact.positions().get(i));
            if (i > 0) {
                part.keySet().retainAll(all.keySet());
                all.forEach((language, works) -> part.computeIfPresent(language, (tag, others) -> others.and(works)));
                part.values().removeIf(WorkSet::empty);
            }
            all = part;
        }
        return all;
    }
}
