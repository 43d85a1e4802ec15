package org.plaza.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;

/**
 * Two versions of a work side by side: parallel text, as translators call it.
 *
 * @param work the work
 * @param version BCP 47 tag of the one version
 * @param beside BCP 47 tag of the other
 * @param basis what the rows were paired by
 * @param rows every passage of both, each once, in reading order of either version
 */
public record ParallelText(WorkCard work, String version, String beside, Basis basis, List<Row> rows) {

    /** Copies the list. */
    public ParallelText {
        rows = List.copyOf(rows);
    }

    /** What the rows were paired by. */
    public enum Basis {
        /** Articles by their numbers, and what stands between them by headings and content. */
        ARTICLES,
        /** Sections by their headings, numbers, names, concepts and lengths. */
        HEADINGS,
        /** Passages by numbers, names, concepts and lengths, for at least one version has no headings: may be a passage off. */
        PASSAGES
    }

    /**
     * What belongs together. At least one side is there.
     *
     * @param version of the one version; null when only the other has it
     * @param beside of the other version; null when only the one has it
     */
    public record Row(@Nullable Side version, @Nullable Side beside) {

        /** Refuses a row of nothing. */
        public Row {
            if (version == null && beside == null) {
                throw new IllegalArgumentException("a row without a side");
            }
        }
    }

    /**
     * A section of one version.
     *
     * @param article null outside numbered articles
     * @param headings over its first passage, from the highest level down
     * @param passages in reading order; never empty
     */
    public record Side(@Nullable Article article, List<String> headings, List<FoundPassage> passages) {

        /** Copies the lists; refuses a side without passages. */
        public Side {
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("a side without passages");
            }
            headings = List.copyOf(headings);
            passages = List.copyOf(passages);
        }

        /**
         * Whether a passage stands here.
         *
         * @param id of the passage
         * @return true when it is one of {@link #passages}
         */
        public boolean holds(String id) {
            return passages.stream().anyMatch(passage -> passage.id().equals(id));
        }
    }
}
