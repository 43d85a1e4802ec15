package org.plaza.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 (Robertson and Zaragoza, 2009) whose idf is 1 and whose average length is fixed: the weight of a word comes from
 * the question, the same for all its forms and fields, and no score depends on what else is or was in the index.
 */
final class PassageSimilarity extends Similarity {

    private final float[] lengths = new float[256];

    PassageSimilarity() {
        for (int i = 0; i < lengths.length; i++) {
            int length = Math.max(RankingConstants.SHORTEST, SmallFloat.byte4ToInt((byte) i));
            lengths[i] = RankingConstants.K1
                    * (1 - RankingConstants.B + RankingConstants.B * length / RankingConstants.TYPICAL_LENGTH);
        }
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                float length = lengths[(int) norm & 0xff];
                // written so that rounding keeps it growing with the frequency
                return boost * (RankingConstants.K1 + 1) - boost * (RankingConstants.K1 + 1) / (1 + frequency / length);
            }
        };
    }
}
