package org.plaza.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Passage;

/**
 * What may share a passage: neighbouring pieces of one language, kind and article.
 *
 * @param article null outside numbered articles
 * @param parts in order, never empty
 */
record Block(String language, Passage.Kind kind, @Nullable Article article, List<Part> parts) {

    Block {
        parts = List.copyOf(parts);
    }

    /**
     * A piece and the headings in force over it.
     *
     * @param level how deep it stands when it is a heading itself, from 1; 0 when it is none
     */
    record Part(Piece piece, List<String> headings, int level) {
        Part {
            headings = List.copyOf(headings);
        }

        /** Whether it is a heading, which never ends a passage that could go on. */
        boolean heading() {
            return level > 0;
        }
    }
}
