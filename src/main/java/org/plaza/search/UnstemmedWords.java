package org.plaza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.index.Fields;

/**
 * The works that hold the parts of a word unstemmed, by language, deleted and hidden ones included. Looked up once for a
 * question; the sets are shared and never changed. Used by one thread.
 */
final class UnstemmedWords {

    private final Snapshot snapshot;
    private final Map<String, Map<String, WorkSet>> known = new HashMap<>();

    UnstemmedWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** BCP 47 tag to works; languages without any are absent. */
    Map<String, WorkSet> byLanguage(Forms forms) throws IOException {
        Map<String, WorkSet> sets = known.get(forms.text());
        if (sets == null) {
            sets = new LinkedHashMap<>();
            if (!forms.exact().empty()) {
                for (String language : snapshot.languages().keySet()) {
                    WorkSet works = holding(language, forms.exact());
                    if (!works.empty()) {
                        sets.put(language, works);
                    }
                }
            }
            known.put(forms.text(), sets);
        }
        return sets;
    }

    private WorkSet holding(String language, Forms.Form exact) throws IOException {
        WorkSet works = null;
        for (List<String> alternatives : exact.positions()) {
            WorkSet any = snapshot.works().none();
            for (String term : alternatives) {
                snapshot.addParents(any, Fields.allExact(language), term);
            }
            works = works == null ? any : works.and(any);
            if (works.empty()) {
                break;
            }
        }
        return works == null ? snapshot.works().none() : works;
    }
}
