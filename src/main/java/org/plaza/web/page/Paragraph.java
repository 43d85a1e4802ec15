package org.plaza.web.page;

import java.util.List;
import org.plaza.model.Passage;

/**
 * A paragraph of a passage.
 *
 * @param spans its runs
 * @param level of the heading that it is, 3 to 6; 0 when it is none
 */
public record Paragraph(List<Span> spans, int level) {

    /** Copies the list. */
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /**
     * Its text without marks.
     *
     * @return not escaped
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** Whether a heading begins in a paragraph, counted from 0, of a text. */
    static boolean begins(Passage.Title title, int paragraph, String text) {
        return text.substring(0, Math.min(title.offset(), text.length()))
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .count()
                == paragraph;
    }
}
