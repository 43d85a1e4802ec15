package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plaza.search.DocumentView;
import org.plaza.search.DocumentView.PageView;
import org.plaza.search.DocumentView.Piece;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.web.address.Parameter;
import org.plaza.web.page.DocumentPage.Place;
import org.plaza.web.ui.Messages;

/**
 * The search in a document.
 *
 * @param action address of the document
 * @param q what is searched for
 * @param hidden what the form sends along
 * @param found how many matches there are on how many pages, in words; empty when nothing is searched for
 * @param pages that hold a match, in order; empty in a file of one page
 */
public record Within(String action, String q, List<Parameter> hidden, String found, List<Hit> pages) {

    static Within of(DocumentView document, Place place, Reader reader) {
        String id = document.document().id();
        List<Hit> hits = new ArrayList<>();
        int matches = 0;
        for (PageView page : document.pages()) {
            int here = page.pieces().stream()
                    .mapToInt(piece -> matches(piece, place))
                    .sum();
            if (here > 0) {
                hits.add(new Hit(page.number(), here, reader.links().document(id, page.number())));
            }
            matches += here;
        }
        String found = reader.q().isBlank() ? "" : found(matches, hits.size(), reader.messages());
        return new Within(reader.links().document(id), reader.q(), hidden(reader), found, hits);
    }

    private static String found(int matches, int pages, Messages messages) {
        return matches == 0 ? messages.text("document.none") : messages.text("document.found", matches, pages);
    }

    private static int matches(Piece piece, Place place) {
        List<Highlight> all = place.highlights().getOrDefault(piece.passage(), List.of());
        return (int) all.stream()
                .filter(h -> h.end() > piece.offset()
                        && h.start() < piece.offset() + piece.text().length())
                .count();
    }

    private static List<Parameter> hidden(Reader reader) {
        List<Parameter> hidden = new ArrayList<>(reader.links().carried());
        hidden.removeIf(parameter -> parameter.name().equals("q"));
        reader.here().single("view").ifPresent(view -> hidden.add(new Parameter("view", view)));
        return hidden;
    }

    /** The first page with a match. */
    Optional<Integer> first() {
        return pages.stream().map(Hit::page).findFirst();
    }

    /**
     * A page with matches.
     *
     * @param page its number
     * @param matches how many
     * @param url of the page
     */
    public record Hit(int page, int matches, String url) {}
}
