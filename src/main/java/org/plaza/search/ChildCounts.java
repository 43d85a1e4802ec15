package org.plaza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.plaza.index.Fields;

/** The children that a query matches, by language, in works that everybody may see. Used by one thread. */
final class ChildCounts {

    private final Snapshot snapshot;
    private final WorkSet visible;
    private final Map<String, Here> byLanguage = new HashMap<>();
    private final Keyword kinds;
    private final Keyword tongues;

    private ChildCounts(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.visible = snapshot.visible();
        this.kinds = snapshot.kinds();
        this.tongues = snapshot.tongues();
    }

    static ChildCounts of(Snapshot snapshot, Query children) throws IOException {
        ChildCounts counts = new ChildCounts(snapshot);
        snapshot.forEach(children, counts::count);
        return counts;
    }

    private void count(LeafReaderContext leaf, int child) throws IOException {
        int work = snapshot.works().leaf(leaf).number(child);
        if (!visible.contains(work)) {
            return;
        }
        Here here = byLanguage.computeIfAbsent(tongues.of(leaf.docBase + child), language -> new Here(snapshot));
        if (kinds.of(leaf.docBase + child).equals(Fields.KIND_HEAD)) {
            here.titles.add(work);
        } else {
            here.texts.add(work);
            here.passages++;
        }
    }

    /** Works in which any child matches. */
    int works() {
        WorkSet works = snapshot.works().none();
        byLanguage.values().forEach(here -> works.or(here.titles).or(here.texts));
        return works.size();
    }

    /** Nothing is counted where no child matches. */
    Here in(String language) {
        return byLanguage.getOrDefault(language, new Here(snapshot));
    }

    /** The children of one language. */
    static final class Here {

        private final WorkSet titles;
        private final WorkSet texts;
        private int passages;

        private Here(Snapshot snapshot) {
            this.titles = snapshot.works().none();
            this.texts = snapshot.works().none();
        }

        /** Works with a title, description or subject that matches. */
        int titles() {
            return titles.size();
        }

        /** Works with a passage that matches. */
        int texts() {
            return texts.size();
        }

        int works() {
            return titles.copy().or(texts).size();
        }

        int passages() {
            return passages;
        }
    }
}
