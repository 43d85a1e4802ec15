package org.plaza.search;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** A set of works: a bit for each document of each segment, set on parents only. Mutable; used by one thread. */
final class WorkSet {

    private final FixedBitSet[] bits;

    private WorkSet(FixedBitSet[] bits) {
        this.bits = bits;
    }

    static WorkSet empty(List<LeafReaderContext> leaves) {
        FixedBitSet[] bits = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        return new WorkSet(bits);
    }

    FixedBitSet leaf(int ord) {
        return bits[ord];
    }

    WorkSet copy() {
        FixedBitSet[] copies = new FixedBitSet[bits.length];
        for (int i = 0; i < bits.length; i++) {
            copies[i] = bits[i].clone();
        }
        return new WorkSet(copies);
    }

    WorkSet and(WorkSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i].and(other.bits[i]);
        }
        return this;
    }

    WorkSet or(WorkSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i].or(other.bits[i]);
        }
        return this;
    }

    WorkSet andNot(WorkSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i].andNot(other.bits[i]);
        }
        return this;
    }

    boolean empty() {
        for (FixedBitSet leaf : bits) {
            if (next(leaf, 0) >= 0) {
                return false;
            }
        }
        return true;
    }

    int size() {
        int size = 0;
        for (FixedBitSet leaf : bits) {
            size += leaf.cardinality();
        }
        return size;
    }

    /** How many are in another set too. */
    int sizeWithin(WorkSet other) {
        long size = 0;
        for (int i = 0; i < bits.length; i++) {
            size += FixedBitSet.intersectionCount(bits[i], other.bits[i]);
        }
        return (int) size;
    }

    /** The works that are in at least {@code need} of the sets. */
    static WorkSet atLeast(int need, List<WorkSet> sets) {
        WorkSet result = sets.getFirst().copy();
        for (int leaf = 0; leaf < result.bits.length; leaf++) {
            byte[] counts = new byte[result.bits[leaf].length()];
            result.bits[leaf].clear();
            for (WorkSet set : sets) {
                FixedBitSet bits = set.bits[leaf];
                for (int doc = next(bits, 0); doc >= 0; doc = next(bits, doc + 1)) {
                    if (++counts[doc] == need) {
                        result.bits[leaf].set(doc);
                    }
                }
            }
        }
        return result;
    }

    /** The first set bit from a place on; -1 when there is none. */
    static int next(FixedBitSet bits, int from) {
        if (from >= bits.length()) {
            return -1;
        }
        int doc = bits.nextSetBit(from);
        return doc >= bits.length() ? -1 : doc;
    }
}
