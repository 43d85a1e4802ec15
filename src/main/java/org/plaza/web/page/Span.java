package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import org.plaza.search.FoundPassage.Highlight;

/**
 * A run of text that matched the question, or that did not.
 *
 * @param text not escaped
 * @param marked whether it matched
 */
public record Span(String text, boolean marked) {

    /**
     * Cuts a piece of a text at its highlights.
     *
     * @param text the piece
     * @param offset where the piece begins in what the highlights count in
     * @param highlights in order; the parts of them outside the piece are left out
     * @return the whole piece, in order
     */
    static List<Span> of(String text, int offset, List<Highlight> highlights) {
        List<Span> spans = new ArrayList<>();
        int done = 0;
        for (Highlight highlight : highlights) {
            int start = Math.clamp(highlight.start() - (long) offset, done, text.length());
            int end = Math.clamp(highlight.end() - (long) offset, start, text.length());
            if (end > start) {
                add(spans, text.substring(done, start), false);
                add(spans, text.substring(start, end), true);
                done = end;
            }
        }
        add(spans, text.substring(done), false);
        return spans;
    }

    /** Cuts spans into paragraphs at line feeds. */
    static List<List<Span>> paragraphs(List<Span> spans) {
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> paragraph = new ArrayList<>();
        for (Span span : spans) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0 && !paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                    paragraph = new ArrayList<>();
                }
                add(paragraph, lines[i], span.marked());
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static void add(List<Span> spans, String text, boolean marked) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, marked));
        }
    }
}
