package org.plaza.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.comparators.IntComparator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.packed.PackedInts;
import org.plaza.index.Fields;

/**
 * The order of works by id, which decides between equals: it is the same however the index was built. Worked out once for
 * a state of the index. Immutable and thread-safe.
 */
final class IdOrder {

    private final Works works;
    private final int[] places;
    private final int[] docs;

    private IdOrder(Works works, int[] places, int[] docs) {
        this.works = works;
        this.places = places;
        this.docs = docs;
    }

    static IdOrder of(Works works, List<LeafReaderContext> leaves) throws IOException {
        SortedDocValues[] ids = new SortedDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            ids[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.ID);
        }
        OrdinalMap all = OrdinalMap.build(null, ids, PackedInts.DEFAULT);
        int[] places = new int[works.size()];
        int[] docs = new int[(int) all.getValueCount()];
        for (LeafReaderContext leaf : leaves) {
            Works.Leaf numbers = works.leaf(leaf);
            Bits live = leaf.reader().getLiveDocs();
            for (int work = numbers.base(); work < numbers.end(); work++) {
                int doc = numbers.doc(work);
                if (ids[leaf.ord].advanceExact(doc)) {
                    int place = (int) all.getGlobalOrds(leaf.ord).get(ids[leaf.ord].ordValue());
                    places[work] = place;
                    if (live == null || live.get(doc)) {
                        docs[place] = leaf.docBase + doc;
                    }
                }
            }
        }
        return new IdOrder(works, places, docs);
    }

    /** The place of a work, given as a document of a segment. */
    int place(LeafReaderContext leaf, int doc) {
        return places[works.leaf(leaf).number(doc)];
    }

    /** The document of the whole index at a place, of a work that was not removed: its old version may have the same place. */
    int doc(int place) {
        return docs[place];
    }

    SortField ascending() {
        return new SortField(Fields.ID, new FieldComparatorSource() {
            @Override
            public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
                return new Comparator(field, hits);
            }
        });
    }

    private final class Comparator extends IntComparator {

        Comparator(String field, int hits) {
            super(hits, field, 0, false, Pruning.NONE);
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
            return new IntLeafComparator(leaf) {
                @Override
                protected NumericDocValues getNumericDocValues(LeafReaderContext context, String field) {
                    return new Places(context);
                }
            };
        }
    }

    /** The places of one segment as doc values. */
    private final class Places extends NumericDocValues {

        private final LeafReaderContext leaf;
        private int doc = -1;

        Places(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        @Override
        public long longValue() {
            return place(leaf, doc);
        }

        @Override
        public boolean advanceExact(int target) {
            doc = target;
            return true;
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
            doc = target < leaf.reader().maxDoc() ? target : NO_MORE_DOCS;
            return doc;
        }

        @Override
        public long cost() {
            return leaf.reader().maxDoc();
        }
    }
}
