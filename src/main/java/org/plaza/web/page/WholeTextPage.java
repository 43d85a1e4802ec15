package org.plaza.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.search.DocumentView;
import org.plaza.search.DocumentView.PageView;
import org.plaza.search.DocumentView.Piece;
import org.plaza.search.HubView;

/**
 * The whole text of a document as one page.
 *
 * @param frame around it
 * @param work the work it belongs to
 * @param file the document
 * @param leaves every page that has text; each is the fragment {@code #page-12}
 */
public record WholeTextPage(Frame frame, CardView work, CardView.FileView file, List<Leaf> leaves) {

    /**
     * Lays out a document.
     *
     * @param document its text
     * @param hub what the hub says of itself
     * @param reader who reads
     * @return the page
     */
    public static WholeTextPage of(DocumentView document, HubView hub, Reader reader) {
        CardView work = CardView.of(document.work(), reader);
        CardView.FileView file = CardView.FileView.of(document.document(), reader);
        String path = reader.links().document(file.id()) + "/text.html";
        String title = reader.messages().text("document.whole", work.title().text());
        boolean paged = document.document().paged() || document.pages().size() > 1;
        Set<String> begun = new HashSet<>();
        return new WholeTextPage(
                Frame.of(reader, path, hub, title, Frame.SearchBox.fresh(reader)),
                work,
                file,
                document.pages().stream()
                        .map(page -> Leaf.of(page, paged, begun, reader))
                        .toList());
    }

    /**
     * A page of the document.
     *
     * @param number in the file, from 1
     * @param label the words for its number; null in a file without pages
     * @param parts in reading order
     */
    public record Leaf(int number, @Nullable String label, List<Part> parts) {

        static Leaf of(PageView page, boolean paged, Set<String> begun, Reader reader) {
            String label = paged ? PassageView.Where.page(page.number(), page.label(), reader.messages()) : null;
            HeadingLevels levels = new HeadingLevels(3);
            return new Leaf(
                    page.number(),
                    label,
                    page.pieces().stream()
                            .map(piece -> Part.of(piece, begun, levels))
                            .toList());
        }
    }

    /**
     * What stands of a passage on a page.
     *
     * @param anchor {@code p-} and the id of the passage; null where it goes on from the page before
     * @param body its text
     */
    public record Part(@Nullable String anchor, PassageView.Body body) {

        static Part of(Piece piece, Set<String> begun, HeadingLevels levels) {
            return new Part(
                    begun.add(piece.passage()) ? "p-" + piece.passage() : null,
                    PassageView.Body.of(piece, Span.of(piece.text(), 0, List.of()), levels));
        }
    }
}
