package org.plaza.web.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.plaza.search.DocumentView;
import org.plaza.search.DocumentView.PageView;
import org.plaza.search.DocumentView.Piece;
import org.plaza.search.FoundPassage.Highlight;

/**
 * The answer to {@code GET /documents/{id}/matches}: what a viewer marks. Each match comes with the text around it on
 * its page, so that it can be found in another reading of the same page.
 */
public final class MatchesJson {

    private static final int AROUND = 80;

    private final ArrayNode matches;
    private final Map<String, List<Highlight>> highlights;

    private MatchesJson(ArrayNode matches, Map<String, List<Highlight>> highlights) {
        this.matches = matches;
        this.highlights = highlights;
    }

    /**
     * The matches in a document.
     *
     * @param document its text
     * @param highlights passage id to what matched in it
     * @param passage id of the passage the reader came for; empty for none
     * @return their JSON, in reading order; a match that runs over a page end is there once for each page
     */
    public static ObjectNode of(DocumentView document, Map<String, List<Highlight>> highlights, String passage) {
        ObjectNode root = Json.object().put("document", document.document().id());
        MatchesJson json = new MatchesJson(root.putArray("matches"), highlights);
        document.pages().forEach(json::page);
        ArrayNode parts = root.putObject("passage").put("id", passage).putArray("parts");
        for (PageView page : document.pages()) {
            page.pieces().stream()
                    .filter(piece -> piece.passage().equals(passage))
                    .forEach(piece ->
                            parts.addObject().put("page", page.number()).put("text", piece.text()));
        }
        return root;
    }

    private void page(PageView page) {
        String text = page.pieces().stream().map(Piece::text).collect(joining("\n"));
        int start = 0;
        for (Piece piece : page.pieces()) {
            for (Highlight highlight : highlights.getOrDefault(piece.passage(), List.of())) {
                int from = Math.max(0, highlight.start() - piece.offset());
                int to = Math.min(piece.text().length(), highlight.end() - piece.offset());
                if (from < to) {
                    match(page.number(), piece.passage(), text, new Highlight(start + from, start + to));
                }
            }
            start += piece.text().length() + 1;
        }
    }

    private void match(int page, String passage, String text, Highlight place) {
        matches.addObject()
                .put("passage", passage)
                .put("page", page)
                .put("before", text.substring(Math.max(0, place.start() - AROUND), place.start()))
                .put("text", text.substring(place.start(), place.end()))
                .put("after", text.substring(place.end(), Math.min(text.length(), place.end() + AROUND)));
    }
}
