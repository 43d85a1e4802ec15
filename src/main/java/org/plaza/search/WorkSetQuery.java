package org.plaza.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Matches the works of a set; good for the one reader the set was made from. */
final class WorkSetQuery extends Query {

    private final Works numbers;
    private final WorkSet works;

    WorkSetQuery(Works numbers, WorkSet works) {
        this.numbers = numbers;
        this.works = works;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                Works.Leaf here = numbers.leaf(leaf);
                int cost = works.sizeWithin(here);
                return cost == 0
                        ? null
                        : new DefaultScorerSupplier(
                                new ConstantScoreScorer(score(), mode, new Documents(here, works, cost)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "works(" + works.size() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkSetQuery query && query.works == works;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(works);
    }

    /** The documents of one segment that are works of a set. */
    private static final class Documents extends DocIdSetIterator {

        private final Works.Leaf leaf;
        private final WorkSet works;
        private final int cost;
        private int doc = -1;

        Documents(Works.Leaf leaf, WorkSet works, int cost) {
            this.leaf = leaf;
            this.works = works;
            this.cost = cost;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int work = works.next(leaf.number(target));
            doc = work < 0 || work >= leaf.end() ? NO_MORE_DOCS : leaf.doc(work);
            return doc;
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
