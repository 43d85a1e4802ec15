package org.plaza.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Heading;
import org.plaza.model.Passage.Turn;

/**
 * A paragraph, over a page end if it continues there.
 *
 * @param text without line feeds
 * @param turns where pages begin within it, the first at 0
 * @param headings that stand over it or are it
 * @param isHeading whether it is a heading itself
 * @param fixed the tag of its language when the catalogue fixes it
 */
record Paragraph(
        String text,
        List<Turn> turns,
        List<Heading> headings,
        boolean isHeading,
        @Nullable String fixed) {

    Paragraph {
        turns = List.copyOf(turns);
        headings = List.copyOf(headings);
    }
}
