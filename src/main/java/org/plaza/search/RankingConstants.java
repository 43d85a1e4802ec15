package org.plaza.search;

/** Every constant of the ranking. Pass 2 is the pruned search over all works, the window what is rescored after it. */
final class RankingConstants {

    /** Saturation of term frequency; BM25's usual value. */
    static final float K1 = 1.2f;

    /** Share of length normalisation: passages are cut alike, so length says less than in whole documents. */
    static final float B = 0.4f;

    /** Words of a typical passage. */
    static final float TYPICAL_LENGTH = 120;

    /** Shorter passages count as being this long, else headings alone would win. */
    static final int SHORTEST = 40;

    /** A word as typed beside the same word in another form. */
    static final float EXACT = 1.1f;

    /** A word in the title, description or subjects. */
    static final float TITLE = 1.3f;

    /** A word in the headings over a passage. */
    static final float HEADING = 0.7f;

    /** A concept's label in another language beside the words that were asked. */
    static final float CONCEPT = 0.6f;

    /** A phrase is worth the sum of its words times this. */
    static final float PHRASE = 1.2f;

    /** Share of length normalisation for whole works, whose lengths differ much; BM25's usual value. */
    static final float WORK_B = 0.75f;

    /** What the unstemmed form of a word adds to the stemmed one, in whole works. */
    static final float WORK_EXACT = 0.5f;

    /** Two words side by side as in the question. */
    static final float NEIGHBOURS = 1;

    /** What the best passages add to the whole work. */
    static final float PASSAGES = 0.3f;

    /** How many passages of a work count. */
    static final int BEST_PASSAGES = 3;

    /** Works that are rescored: twice as many take a fifth to a third more time, for 0.2% of nDCG@10. */
    static final int WINDOW = 100;

    /** What the head adds to the best passage. */
    static final float HEAD = 0.5f;

    /** What the second and third passage add. */
    static final float FURTHER = 0.15f;

    /** A table of contents or a list of references beside running text. */
    static final float APPARATUS = 0.5f;

    /**
     * A passage in a language that is neither the reader's nor the question's, when the few that are shown of a work are
     * chosen; the order of works does not know it.
     */
    static final double FOREIGN_EXCERPT = 0.5;

    /** So many of the best passages are looked at for those that are shown. */
    static final int EXCERPTS_LOOKED_AT = 12;

    /** Below so many works a question of plain words is relaxed. */
    static final int FEW_WORKS = 10;

    /** The share of words that suffices when few works hold all. */
    static final double MOST_WORDS = 0.6;

    /** Languages of the question: those in which its words are at least so probable, beside the most probable one. */
    static final double LIKELY = 0.1;

    /** A match in another language than that of the question, beside the same match in it. */
    static final double OTHER_LANGUAGE = 0.8;

    /** So many works of all languages together are added to those of one, when the share that holds a word is taken. */
    static final double SMOOTHING = 10;

    /** How often a word of a question is of another language than the rest. */
    static final double BORROWED = 0.1;

    /** The most words that a prefix stands for. */
    static final int PREFIX_WORDS = 128;

    private RankingConstants() {}
}
