package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
    private final QuestionLanguages languages;
    private final Query query;
    private final Weight weight;
    private final Map<Integer, List<Child>> known = new HashMap<>();

    Blocks(Snapshot snapshot, Query children, QuestionLanguages languages) throws IOException {
        this.snapshot = snapshot;
        this.languages = languages;
        IndexSearcher searcher = snapshot.searcher();
        this.query = searcher.rewrite(new KnownTerms(searcher).in(children));
        this.weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    }

    /**
     * A child that matches.
     *
     * @param doc in the whole index
     * @param worth its score; contents and references, and other languages than that of the question, count for less
     * @param head whether it is the title and description
     */
    record Child(int doc, double worth, boolean head) {}

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
            Keyword kinds = snapshot.kinds();
            Keyword tongues = snapshot.tongues();
            DocIdSetIterator docs = scorer.iterator();
            for (int i = from; i < to; i++) {
                int end = works.work(i) - leaf.docBase;
                List<Child> children = new ArrayList<>();
                int first = first(leaf, end);
                int doc = docs.docID() < first ? docs.advance(first) : docs.docID();
                for (; doc < end; doc = docs.nextDoc()) {
                    String kind = kinds.of(leaf.docBase + doc);
                    double worth = scorer.score() * worth(kind) * languages.worth(tongues.of(leaf.docBase + doc));
                    children.add(new Child(leaf.docBase + doc, worth, kind.equals(Fields.KIND_HEAD)));
                }
                if (!children.isEmpty()) {
                    children.sort(
                            Comparator.comparingDouble(Child::worth).reversed().thenComparingInt(Child::doc));
                    known.put(works.work(i), children);
                }
            }
        });
    }

    private static double worth(String kind) {
        return switch (kind) {
            case Fields.KIND_CONTENTS, Fields.KIND_REFERENCES -> RankingConstants.APPARATUS;
            default -> 1;
        };
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
