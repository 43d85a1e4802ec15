package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;
import org.plaza.index.Fields;

/** How often terms occur in the works of the window, and how long these are. Used by one thread. */
final class WindowTerms {

    private final Snapshot snapshot;
    private final int[] works;

    /**
     * Looks at some works.
     *
     * @param works parents in the whole index, ascending
     */
    WindowTerms(Snapshot snapshot, int[] works) {
        this.snapshot = snapshot;
        this.works = works;
    }

    TimeLimit limit() {
        return snapshot.limit();
    }

    int size() {
        return works.length;
    }

    /** For each work the frequency of the most frequent of some terms in a field of works. */
    int[] frequencies(String field, Collection<String> terms) throws IOException {
        int[] frequencies = new int[works.length];
        for (String term : terms) {
            forEachLeaf((leaf, from, to) -> {
                PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.FREQS);
                int doc = -1;
                for (int i = from; i < to && postings != null && doc != PostingsEnum.NO_MORE_DOCS; i++) {
                    int work = works[i] - leaf.docBase;
                    doc = doc < work ? postings.advance(work) : doc;
                    if (doc == work) {
                        frequencies[i] = Math.max(frequencies[i], postings.freq());
                    }
                }
            });
        }
        return frequencies;
    }

    /**
     * For each work the part of BM25's denominator that depends on its length, in one language: {@code k1 (1 - b + b
     * length / average)}.
     */
    float[] lengths(String language) throws IOException {
        float[] lengths = new float[works.length];
        double average = snapshot.averageLength(language);
        forEachLeaf((leaf, from, to) -> {
            NumericDocValues norms = leaf.reader().getNormValues(Fields.all(language));
            for (int i = from; i < to; i++) {
                int length = norms != null && norms.advanceExact(works[i] - leaf.docBase)
                        ? SmallFloat.byte4ToInt((byte) norms.longValue())
                        : 0;
                lengths[i] = RankingConstants.K1
                        * (float) (1 - RankingConstants.WORK_B + RankingConstants.WORK_B * length / average);
            }
        });
        return lengths;
    }

    /** A run of works in one segment. */
    interface Run {
        void of(LeafReaderContext leaf, int from, int to) throws IOException;
    }

    void forEachLeaf(Run run) throws IOException {
        List<LeafReaderContext> leaves = snapshot.leaves();
        int from = 0;
        for (LeafReaderContext leaf : leaves) {
            int to = from;
            while (to < works.length && works[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            if (to > from) {
                run.of(leaf, from, to);
            }
            from = to;
        }
    }

    /** A parent in the whole index. */
    int work(int i) {
        return works[i];
    }

    /** BM25 of a frequency in a work; 0 for 0. */
    static float saturated(int frequency, float length) {
        return frequency == 0 ? 0 : frequency * (RankingConstants.K1 + 1) / (frequency + length);
    }
}
