package org.plaza.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.HubView;
import org.plaza.search.ParallelText;
import org.plaza.search.ParallelText.Row;
import org.plaza.search.ParallelText.Side;
import org.plaza.search.WorkCard;
import org.plaza.web.address.Links;
import org.plaza.web.address.Parameter;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * Two versions of a work side by side.
 *
 * @param frame around it
 * @param work the work
 * @param switches which versions are shown, and how to change that
 * @param sheet the rows
 */
public record ParallelPage(Frame frame, CardView work, Switches switches, Sheet sheet) {

    private static final int ROWS_ON_A_PAGE = 150;
    private static final int LAST_PAGE = 999_999_999;

    /**
     * Lays out two versions.
     *
     * @param text what belongs together
     * @param tags BCP 47 tags of all versions of the work
     * @param highlights passage id to what matches the reader's question
     * @param hub what the hub says of itself
     * @param reader who reads
     * @return the page
     */
    public static ParallelPage of(
            ParallelText text, List<String> tags, Map<String, List<Highlight>> highlights, HubView hub, Reader reader) {
        Messages m = reader.messages();
        CardView work = CardView.of(text.work(), reader);
        String names = m.text("parallel.pair", name(text.version(), m), name(text.beside(), m));
        String path = Links.parallelOf(text.work().id());
        return new ParallelPage(
                Frame.of(reader, path, hub, work.title().text() + " – " + names, Frame.SearchBox.fresh(reader)),
                work,
                Switches.of(text, tags, path, reader),
                Sheet.of(text, highlights, reader));
    }

    private static String name(String tag, Messages messages) {
        return LanguageMarkup.name(tag, messages);
    }

    /**
     * Which versions are shown.
     *
     * @param action address of the form
     * @param version choices of the one; without addresses
     * @param beside choices of the other; without addresses
     * @param swap address of the same with sides changed
     * @param reader whose question and language the form sends along
     */
    public record Switches(String action, List<Tongue> version, List<Tongue> beside, String swap, Reader reader) {

        private static Switches of(ParallelText text, List<String> tags, String path, Reader reader) {
            return new Switches(
                    path,
                    tongues(tags, text.version(), reader),
                    tongues(tags, text.beside(), reader),
                    reader.links().parallel(text.work().id(), text.beside(), text.version()),
                    reader);
        }

        /**
         * What the form sends along.
         *
         * @return the question and the language, as far as there are any
         */
        public List<Parameter> hidden() {
            return reader.links().carried();
        }

        /**
         * Which versions are shown.
         *
         * @return both names, for the heading
         */
        public String names() {
            return reader.messages().text("parallel.pair", chosen(version), chosen(beside));
        }

        private static String chosen(List<Tongue> tongues) {
            return tongues.stream()
                    .filter(Tongue::chosen)
                    .map(Tongue::name)
                    .findFirst()
                    .orElse("");
        }

        private static List<Tongue> tongues(List<String> tags, String chosen, Reader reader) {
            return tags.stream()
                    .map(tag -> new Tongue(tag, name(tag, reader.messages()), tag.equals(chosen)))
                    .toList();
        }
    }

    /**
     * A language to choose.
     *
     * @param tag BCP 47
     * @param name in the reader's language
     * @param chosen whether it is shown
     */
    public record Tongue(String tag, String name, boolean chosen) {}

    /**
     * The rows of this page.
     *
     * @param note what the rows were paired by, where that may be off; empty otherwise
     * @param contents links to the rows of all pages
     * @param pairs the rows
     * @param pager to the other pages
     */
    public record Sheet(String note, List<Entry> contents, List<Pair> pairs, Pager pager) {

        private static Sheet of(ParallelText text, Map<String, List<Highlight>> highlights, Reader reader) {
            List<String> anchors = anchors(text.rows());
            String marked = reader.here().single("p").orElse("");
            int page = reader.here().number("page", LAST_PAGE).orElseGet(() -> pageOf(text.rows(), marked));
            List<Entry> contents = new ArrayList<>();
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < text.rows().size(); i++) {
                Row row = text.rows().get(i);
                int of = i / ROWS_ON_A_PAGE + 1;
                String url = of == page ? "" : address(text, of, reader);
                entry(row, text, url + "#" + anchors.get(i)).ifPresent(contents::add);
                if (of == page) {
                    pairs.add(Pair.of(row, anchors.get(i), marked, text, new Marks(highlights, reader)));
                }
            }
            return new Sheet(
                    text.basis() == ParallelText.Basis.PASSAGES
                            ? reader.messages().text("parallel.passages")
                            : "",
                    contents,
                    pairs,
                    Pager.of(page, ROWS_ON_A_PAGE, text.rows().size(), number -> address(text, number, reader)));
        }

        private static String address(ParallelText text, int page, Reader reader) {
            return reader.links().parallel(text.work().id(), text.version(), text.beside(), page);
        }

        private static int pageOf(List<Row> rows, String passage) {
            for (int i = 0; i < rows.size(); i++) {
                if (holds(rows.get(i), passage)) {
                    return i / ROWS_ON_A_PAGE + 1;
                }
            }
            return 1;
        }

        private static Optional<Entry> entry(Row row, ParallelText text, String url) {
            Side side = row.version() == null ? row.beside() : row.version();
            if (side == null || titleOf(side).isEmpty()) {
                return Optional.empty();
            }
            String tag = row.version() == null ? text.beside() : text.version();
            return Optional.of(new Entry(Text.of(titleOf(side), tag), url));
        }
    }

    /**
     * {@code article-12} for the first pair of articles of that number, or else the first article; {@code row-7} where there
     * is none. A table of contents comes first, and its lines are in pairs in no text but its own.
     */
    private static List<String> anchors(List<Row> rows) {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = article(rows.get(i));
            Integer before = taken.get(name);
            if (before == null || isPair(rows.get(i)) && !isPair(rows.get(before))) {
                taken.put(name, i);
            }
        }
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = article(rows.get(i));
            boolean first = !name.isEmpty() && Integer.valueOf(i).equals(taken.get(name));
            anchors.add(first ? name : "row-" + (i + 1));
        }
        return anchors;
    }

    private static boolean isPair(Row row) {
        return row.version() != null && row.beside() != null;
    }

    /** Empty outside numbered articles. */
    private static String article(Row row) {
        return Stream.of(Optional.ofNullable(row.version()), Optional.ofNullable(row.beside()))
                .flatMap(Optional::stream)
                .flatMap(side -> Stream.ofNullable(side.article()))
                .findFirst()
                .map(article -> "article-" + article.number())
                .orElse("");
    }

    private static boolean holds(Row row, String passage) {
        return row.version() != null && row.version().holds(passage)
                || row.beside() != null && row.beside().holds(passage);
    }

    /** The article as printed with its title, else the innermost heading. */
    private static String titleOf(Side side) {
        Article article = side.article();
        if (side.headings().isEmpty()) {
            return article == null ? "" : article.label();
        }
        String last = side.headings().getLast();
        if (article == null) {
            return last;
        }
        return side.headings().stream()
                .filter(heading -> heading.contains(article.label()))
                .findFirst()
                .orElse(article.label());
    }

    /** What is marked, and for whom. */
    private record Marks(Map<String, List<Highlight>> highlights, Reader reader) {}

    /**
     * A line of the contents.
     *
     * @param label of the row
     * @param url of the row
     */
    public record Entry(Text label, String url) {}

    /**
     * A row.
     *
     * @param anchor its name in addresses
     * @param found whether it is the row that the reader came for
     * @param version the one side
     * @param beside the other
     */
    public record Pair(String anchor, boolean found, Column version, Column beside) {

        private static Pair of(Row row, String anchor, String marked, ParallelText text, Marks marks) {
            return new Pair(
                    anchor,
                    !marked.isEmpty() && holds(row, marked),
                    Column.of(row.version(), text.version(), text.work(), marks),
                    Column.of(row.beside(), text.beside(), text.work(), marks));
        }
    }

    /**
     * One side of a row.
     *
     * @param language its name
     * @param heading null when there is none
     * @param passages empty when the version has nothing here
     */
    public record Column(String language, @Nullable Text heading, List<Piece> passages) {

        private static Column of(@Nullable Side side, String tag, WorkCard work, Marks marks) {
            String language = name(tag, marks.reader.messages());
            if (side == null) {
                return new Column(language, null, List.of());
            }
            String heading = titleOf(side);
            return new Column(
                    language,
                    heading.isEmpty() ? null : Text.of(heading, tag),
                    side.passages().stream()
                            .map(passage -> new Piece(
                                    under(heading, PassageView.whole(marked(passage, marks), work, marks.reader)),
                                    marks.reader.links().passage(passage.id())))
                            .toList());
        }

        private static PassageView under(String heading, PassageView passage) {
            return passage.with(passage.body().after(heading));
        }

        private static FoundPassage marked(FoundPassage passage, Marks marks) {
            return new FoundPassage(
                    passage.id(),
                    passage.document(),
                    passage.passage(),
                    marks.highlights.getOrDefault(passage.id(), List.of()),
                    passage.best());
        }
    }

    /**
     * A passage of a side.
     *
     * @param passage with the address where it stands
     * @param lasting its own address
     */
    public record Piece(PassageView passage, String lasting) {}
}
