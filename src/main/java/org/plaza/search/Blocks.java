package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.plaza.index.Fields;

/** Reads how the children of some works score. Used by one thread. */
final class Blocks {

    private final Snapshot snapshot;
    private final Query query;
    private final Weight weight;
    private final Map<Integer, List<Child>> known = new HashMap<>();

    Blocks(Snapshot snapshot, Query children) throws IOException {
        this.snapshot = snapshot;
        IndexSearcher searcher = snapshot.searcher();
        this.query = searcher.rewrite(new KnownTerms(searcher).in(children));
        this.weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    }

    /**
     * A child that matches.
     *
     * @param doc in the whole index
     * @param score of the query
     * @param kind of the child
     */
    record Child(int doc, float score, String kind) {

        boolean head() {
            return kind.equals(Fields.KIND_HEAD);
        }

        /** With contents and references counted for less. */
        float worth() {
            boolean apparatus = kind.equals(Fields.KIND_CONTENTS) || kind.equals(Fields.KIND_REFERENCES);
            return apparatus ? score * RankingConstants.APPARATUS : score;
        }
    }

    /** What makes a passage a good answer. */
    Query query() {
        return query;
    }

    Weight weight() {
        return weight;
    }

    /** The children of a work that match, best first; ties in reading order. */
    List<Child> matching(int parent) throws IOException {
        if (!known.containsKey(parent)) {
            matching(new WindowTerms(snapshot, new int[] {parent}));
        }
        return Objects.requireNonNull(known.get(parent));
    }

    /** Reads the same of each work of a window, once. */
    void matching(WindowTerms works) throws IOException {
        for (int i = 0; i < works.size(); i++) {
            known.put(works.work(i), List.of());
        }
        works.forEachLeaf((leaf, from, to) -> {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                return;
            }
            SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), Fields.KIND);
            DocIdSetIterator docs = scorer.iterator();
            for (int i = from; i < to; i++) {
                int end = works.work(i) - leaf.docBase;
                List<Child> children = children(leaf, scorer, docs, kinds, end);
                if (!children.isEmpty()) {
                    known.put(works.work(i), children);
                }
            }
        });
    }

    private static List<Child> children(
            LeafReaderContext leaf, Scorer scorer, DocIdSetIterator docs, SortedSetDocValues kinds, int end)
            throws IOException {
        List<Child> children = new ArrayList<>();
        int first = first(leaf, end);
        for (int doc = docs.docID() < first ? docs.advance(first) : docs.docID(); doc < end; doc = docs.nextDoc()) {
            String kind =
                    kinds.advanceExact(doc) ? kinds.lookupOrd(kinds.nextOrd()).utf8ToString() : Fields.KIND_TEXT;
            children.add(new Child(leaf.docBase + doc, scorer.score(), kind));
        }
        children.sort(Comparator.<Child>comparingDouble(child -> -child.worth()).thenComparingInt(Child::doc));
        return children;
    }

    LeafReaderContext leaf(int doc) {
        return leaf(snapshot, doc);
    }

    static LeafReaderContext leaf(Snapshot snapshot, int doc) {
        return snapshot.leaves().get(ReaderUtil.subIndex(doc, snapshot.leaves()));
    }

    /** The first child of a block, as a document of its segment. */
    static int first(LeafReaderContext leaf, int parent) throws IOException {
        BitSet parents = Snapshot.PARENTS.getBitSet(leaf);
        return parent == 0 || parents == null ? 0 : parents.prevSetBit(parent - 1) + 1;
    }
}
