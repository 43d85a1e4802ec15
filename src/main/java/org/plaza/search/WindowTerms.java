package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
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

    /**
     * How often the children of each work hold the term that they hold most often.
     *
     * @param fields of children
     * @param terms alternatives
     * @return by the language of the children, BCP 47; languages without any are absent
     */
    Map<String, int[]> frequencies(List<String> fields, Collection<String> terms) throws IOException {
        Map<String, int[]> most = new HashMap<>();
        for (String term : terms) {
            Map<String, int[]> frequencies = new HashMap<>();
            for (String field : fields) {
                forEachLeaf((leaf, from, to) -> count(new Term(field, term), leaf, from, to, frequencies));
            }
            frequencies.forEach((language, counts) -> most.merge(language, counts, WindowTerms::greater));
        }
        return most;
    }

    private void count(Term term, LeafReaderContext leaf, int from, int to, Map<String, int[]> frequencies)
            throws IOException {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
        if (postings == null) {
            return;
        }
        Keyword languages = snapshot.tongues();
        int doc = -1;
        for (int i = from; i < to && doc != PostingsEnum.NO_MORE_DOCS; i++) {
            int end = works[i] - leaf.docBase;
            int first = Blocks.first(leaf, end);
            doc = doc < first ? postings.advance(first) : doc;
            for (; doc < end; doc = postings.nextDoc()) {
                frequencies.computeIfAbsent(languages.of(leaf.docBase + doc), language -> new int[works.length])[i] +=
                        postings.freq();
            }
        }
    }

    private static int[] greater(int[] some, int[] others) {
        for (int i = 0; i < some.length; i++) {
            some[i] = Math.max(some[i], others[i]);
        }
        return some;
    }

    /**
     * For each work the part of BM25's denominator that depends on its length, in one language: {@code k1 (1 - b + b
     * length / average)}.
     */
    float[] lengths(String language) throws IOException {
        float[] lengths = new float[works.length];
        double average = snapshot.averageLength(language);
        forEachLeaf((leaf, from, to) -> {
            NumericDocValues words = leaf.reader().getNumericDocValues(Fields.length(language));
            for (int i = from; i < to; i++) {
                long length = words != null && words.advanceExact(works[i] - leaf.docBase) ? words.longValue() : 0;
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
