package org.plaza.search;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** A set of {@link Works}, by their numbers. Mutable; used by one thread. */
final class WorkSet {

    private final FixedBitSet bits;

    private WorkSet(FixedBitSet bits) {
        this.bits = bits;
    }

    /** Holds none of so many works. */
    static WorkSet empty(int works) {
        return new WorkSet(new FixedBitSet(works));
    }

    void add(int work) {
        bits.set(work);
    }

    void remove(int work) {
        bits.clear(work);
    }

    boolean contains(int work) {
        return bits.get(work);
    }

    WorkSet copy() {
        return new WorkSet(bits.clone());
    }

    WorkSet and(WorkSet other) {
        bits.and(other.bits);
        return this;
    }

    WorkSet or(WorkSet other) {
        bits.or(other.bits);
        return this;
    }

    WorkSet andNot(WorkSet other) {
        bits.andNot(other.bits);
        return this;
    }

    boolean empty() {
        return next(0) < 0;
    }

    int size() {
        return bits.cardinality();
    }

    /** How many are in another set too. */
    int sizeWithin(WorkSet other) {
        return (int) FixedBitSet.intersectionCount(bits, other.bits);
    }

    /** How many of the works of a segment. */
    int sizeWithin(Works.Leaf leaf) {
        return leaf.base() < leaf.end() ? bits.cardinality(leaf.base(), leaf.end()) : 0;
    }

    /** The works that are in at least {@code need} of the sets; of none there is not even one. */
    static WorkSet atLeast(int need, List<WorkSet> sets) {
        if (need == sets.size()) {
            WorkSet all = sets.getFirst().copy();
            sets.forEach(all::and);
            return all;
        }
        WorkSet result = WorkSet.empty(sets.getFirst().bits.length());
        byte[] counts = new byte[result.bits.length()];
        for (WorkSet set : sets) {
            for (int work = set.next(0); work >= 0; work = set.next(work + 1)) {
                if (++counts[work] == need) {
                    result.add(work);
                }
            }
        }
        return result;
    }

    /** The first work of the set from a number on; -1 when there is none. */
    int next(int from) {
        if (from >= bits.length()) {
            return -1;
        }
        int work = bits.nextSetBit(from);
        return work >= bits.length() ? -1 : work;
    }
}
