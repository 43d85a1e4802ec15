package org.plaza.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.plaza.index.Fields;

/**
 * The works of one state of the index, numbered in order of documents: a set of works then takes a bit for each work
 * instead of one for each passage. Deleted works have numbers too. Immutable and thread-safe.
 */
final class Works {

    private final Leaf[] leaves;
    private final int size;

    private Works(Leaf[] leaves, int size) {
        this.leaves = leaves;
        this.size = size;
    }

    static Works of(List<LeafReaderContext> contexts) throws IOException {
        Leaf[] leaves = new Leaf[contexts.size()];
        int size = 0;
        for (LeafReaderContext context : contexts) {
            leaves[context.ord] = leaf(context, size);
            size = leaves[context.ord].end();
        }
        return new Works(leaves, size);
    }

    private static Leaf leaf(LeafReaderContext context, int base) throws IOException {
        long[] parents = new long[context.reader().maxDoc() / Long.SIZE + 1];
        PostingsEnum docs = context.reader().postings(new Term(Fields.KIND, Fields.KIND_WORK), PostingsEnum.NONE);
        if (docs != null) {
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                parents[doc / Long.SIZE] |= 1L << doc;
            }
        }
        int[] before = new int[parents.length];
        int count = 0;
        for (int i = 0; i < parents.length; i++) {
            before[i] = count;
            count += Long.bitCount(parents[i]);
        }
        int last = context.reader().maxDoc() - 1;
        if (last >= 0 && (parents[last / Long.SIZE] & 1L << last) == 0) {
            throw new IOException(
                    "The index holds passages without a work. Run: scripts/plaza index --rebuild, with its --hub and --index");
        }
        int[] works = new int[count];
        int next = 0;
        for (int i = 0; i < parents.length; i++) {
            for (long left = parents[i]; left != 0; left &= left - 1) {
                works[next++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return new Leaf(base, parents, before, works);
    }

    int size() {
        return size;
    }

    WorkSet none() {
        return WorkSet.empty(size);
    }

    Leaf leaf(LeafReaderContext context) {
        return leaves[context.ord];
    }

    /**
     * The works of one segment. The components are shared and never changed.
     *
     * @param base the number of its first work
     * @param parents a bit for each document, set on works
     * @param before how many works stand before each word of {@code parents}
     * @param docs the documents that are works, ascending
     */
    record Leaf(int base, long[] parents, int[] before, int[] docs) {

        /** The number of a work, or of the work that a passage is part of; {@link #end()} behind the last. */
        int number(int doc) {
            int word = doc / Long.SIZE;
            if (word >= parents.length) {
                return end();
            }
            return base + before[word] + Long.bitCount(parents[word] & ((1L << doc) - 1));
        }

        /** The document of a work of this segment. */
        int doc(int number) {
            return docs[number - base];
        }

        /** The number after that of the last work. */
        int end() {
            return base + docs.length;
        }
    }
}
