package org.plaza.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.PageCount;
import org.plaza.search.DocumentView;
import org.plaza.search.DocumentView.PageView;
import org.plaza.search.DocumentView.Piece;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.HubView;
import org.plaza.web.address.Links;
import org.plaza.web.address.Parameter;
import org.plaza.web.address.Refusal;

/**
 * One page of a document.
 *
 * @param frame around it
 * @param work the work it belongs to
 * @param file the document
 * @param leaf what stands on the page
 * @param tools to turn pages, search in the document and see its original
 */
public record DocumentPage(Frame frame, CardView work, FileLink file, Leaf leaf, Tools tools) {

    /**
     * Lays out a page.
     *
     * @param document its text
     * @param shown which page, and what is marked on it
     * @param hub what the hub says of itself
     * @param original its file; null when it is not there
     * @param reader who reads
     * @return the page
     * @throws Refusal when the document has no such page, or there is no such view
     */
    public static DocumentPage of(
            DocumentView document, Place shown, HubView hub, @Nullable Original original, Reader reader) {
        int last = Math.max(document.document().pages().all(), lastWithText(document));
        Within within = Within.of(document, shown, reader);
        int number = shown.page()
                .or(() -> pageOf(document, shown.passage()))
                .or(within::first)
                .orElseGet(() -> document.pages().isEmpty()
                        ? 1
                        : document.pages().getFirst().number());
        if (number > last) {
            throw Refusal.notFound("page", Integer.toString(number), Integer.toString(last));
        }
        CardView work = CardView.of(document.work(), reader);
        CardView.FileView file = CardView.FileView.of(document.document(), reader);
        boolean paged = document.document().paged() || last > 1;
        String place = paged ? ", " + reader.messages().text("page.number", Integer.toString(number)) : "";
        String title = work.title().text() + place;
        return new DocumentPage(
                Frame.of(reader, reader.links().document(file.id()), hub, title, Frame.SearchBox.fresh(reader)),
                work,
                FileLink.of(file, document, number, original, reader),
                Leaf.of(document, number, paged, shown, reader),
                new Tools(
                        Turning.of(file.id(), number, last, reader),
                        within,
                        original == null || !document.document().format().equals("pdf")
                                ? null
                                : Viewer.of(file.id(), shown.passage(), original, reader)));
    }

    private static int lastWithText(DocumentView document) {
        return document.pages().isEmpty() ? 1 : document.pages().getLast().number();
    }

    private static Optional<Integer> pageOf(DocumentView document, String passage) {
        return document.pages().stream()
                .filter(page ->
                        page.pieces().stream().anyMatch(piece -> piece.passage().equals(passage)))
                .map(PageView::number)
                .findFirst();
    }

    /**
     * Which page is shown, and what is marked on it.
     *
     * @param page its number; empty for the page of the passage, or else the first that has text
     * @param passage id of the passage to mark; empty for none
     * @param highlights passage id to what matched in it
     * @param cite how to cite the passage to mark; null for none
     */
    public record Place(
            Optional<Integer> page,
            String passage,
            Map<String, List<Highlight>> highlights,
            @Nullable CiteView cite) {}

    /**
     * The file of a document.
     *
     * @param bytes its size
     * @param pdfJs address of the folder of pdf.js
     */
    public record Original(long bytes, String pdfJs) {}

    /**
     * A document, its original and its text as a whole.
     *
     * @param file the document
     * @param original address of the original at this page; null when it is not there
     * @param size of the original, in words; empty when it is not there
     * @param text address of the plain text
     * @param html address of the text as one page
     */
    public record FileLink(CardView.FileView file, @Nullable String original, String size, String text, String html) {

        static FileLink of(
                CardView.FileView file, DocumentView document, int number, @Nullable Original original, Reader reader) {
            Links links = reader.links();
            String at = document.document().format().equals("pdf") ? "#page=" + number : "";
            return new FileLink(
                    file,
                    original == null ? null : links.file(file.id()) + at,
                    original == null ? "" : reader.messages().bytes(original.bytes()),
                    links.text(file.id()),
                    links.html(file.id()));
        }
    }

    /**
     * What is around the text.
     *
     * @param turning to the other pages
     * @param within the search in the document
     * @param viewer of the original; null when a browser cannot show it
     */
    public record Tools(
            Turning turning, Within within, @Nullable Viewer viewer) {}

    /**
     * What stands on a page.
     *
     * @param label the words for its number; null in a file without pages
     * @param pieces in reading order; empty when it has no text
     * @param cite how to cite the passage that is marked; null when none is
     * @param remark a sentence on how far the text can be trusted; empty when a program did not recognise it
     */
    public record Leaf(
            @Nullable String label,
            List<PieceView> pieces,
            @Nullable CiteView cite,
            String remark) {

        static Leaf of(DocumentView document, int number, boolean paged, Place place, Reader reader) {
            String id = document.document().id();
            String view = reader.here().single("view").orElse("");
            Optional<PageView> page =
                    document.pages().stream().filter(p -> p.number() == number).findFirst();
            HeadingLevels levels = new HeadingLevels(3);
            return new Leaf(
                    paged
                            ? PassageView.Where.page(
                                    number, page.map(PageView::label).orElse(null), reader.messages())
                            : null,
                    page.map(PageView::pieces).orElse(List.of()).stream()
                            .map(piece -> PieceView.of(
                                    piece, place, levels, reader.links().citing(id, number, piece.passage(), view)))
                            .toList(),
                    place.cite(),
                    remark(document.document().pages(), reader));
        }

        private static String remark(PageCount pages, Reader reader) {
            return pages.recognised() == 0
                    ? ""
                    : reader.messages().text("document.recognised", pages.recognised(), pages.all());
        }
    }

    /**
     * The part of a passage that stands on the page.
     *
     * @param id of the passage
     * @param body its text
     * @param marked whether it is the passage that the reader came for
     * @param begins its first words, which tell it from others
     * @param cite address of the page that says how to cite the passage
     */
    public record PieceView(String id, PassageView.Body body, boolean marked, Text begins, String cite) {

        static PieceView of(Piece piece, Place place, HeadingLevels levels, String cite) {
            List<Span> spans =
                    Span.of(piece.text(), piece.offset(), place.highlights().getOrDefault(piece.passage(), List.of()));
            return new PieceView(
                    piece.passage(),
                    PassageView.Body.of(piece, spans, levels),
                    piece.passage().equals(place.passage()),
                    Text.of(Excerpt.beginning(piece.text(), piece.language()), piece.language()),
                    cite);
        }
    }

    /**
     * The way to the other pages.
     *
     * @param action address of the document
     * @param number the page shown
     * @param last the last page
     * @param hidden what the form for a page number sends along
     * @param pager links
     */
    public record Turning(String action, int number, int last, List<Parameter> hidden, Pager pager) {

        static Turning of(String id, int number, int last, Reader reader) {
            return new Turning(
                    reader.links().document(id),
                    number,
                    last,
                    reader.links().carried(),
                    Pager.of(number, 1, last, page -> reader.links().document(id, page)));
        }
    }
}
