package org.plaza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.model.Facet;

/** In how many works concepts are, for one state of the index. Thread-safe. */
final class ConceptCounts {

    private final OfVisible<Held> held = new OfVisible<>();
    private volatile @Nullable Map<String, Integer> mentions;

    /**
     * Where a concept is.
     *
     * @param works that everybody may see, with it as a facet's value or named in them
     * @param facet that has it as a value in such a work; null when none has
     */
    record Held(int works, @Nullable Facet facet) {}

    /** Concepts by {@code vocabulary:value}, with a number that grows with the works that hold them; others are in none. */
    Map<String, Integer> mentions(Snapshot snapshot) throws IOException {
        Map<String, Integer> known = mentions;
        if (known == null) {
            known = new HashMap<>();
            count(snapshot, Fields.CONCEPT, "", known);
            for (Facet facet : snapshot.meta().facets()) {
                if (facet.kind() == Facet.Kind.CONCEPT && facet.vocabulary() != null) {
                    count(snapshot, Fields.facet(facet.name()), facet.vocabulary() + ":", known);
                }
            }
            mentions = known;
        }
        return known;
    }

    private static void count(Snapshot snapshot, String field, String before, Map<String, Integer> counts)
            throws IOException {
        for (LeafReaderContext leaf : snapshot.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    counts.merge(before + term.utf8ToString(), each.docFreq(), Integer::sum);
                }
            }
        }
    }

    /** The works of a concept, counted once. */
    Held of(Snapshot snapshot, String key) throws IOException {
        return held.get(key, snapshot.visible(), visible -> count(snapshot, key, visible));
    }

    private static Held count(Snapshot snapshot, String key, WorkSet visible) throws IOException {
        Holders holders = new Holders(snapshot);
        WorkSet works = snapshot.works().none();
        Facet found = null;
        int colon = key.indexOf(':');
        for (Facet facet : snapshot.meta().facets()) {
            if (facet.kind() == Facet.Kind.CONCEPT && key.substring(0, colon).equals(facet.vocabulary())) {
                holders.addTo(works, List.of(Fields.facet(facet.name())), List.of(key.substring(colon + 1)));
                found = found == null && works.sizeWithin(visible) > 0 ? facet : found;
            }
        }
        holders.addTo(works, Holders.CONCEPTS, List.of(key));
        return new Held(works.sizeWithin(visible), found);
    }
}
