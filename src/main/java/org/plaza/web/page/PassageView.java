package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;
import org.plaza.search.DocumentView;
import org.plaza.search.FoundPassage;
import org.plaza.search.WorkCard;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * A passage in a list.
 *
 * @param url of the passage where it stands
 * @param body its text
 * @param where where it stands
 * @param cite how to cite it
 */
public record PassageView(String url, Body body, Where where, CiteView cite) {

    static PassageView excerpt(FoundPassage found, WorkCard work, Reader reader) {
        return of(found, work, Excerpt.of(found), CiteView.passage(found, reader), reader);
    }

    static PassageView whole(FoundPassage found, WorkCard work, Reader reader) {
        List<Span> text = Span.of(found.passage().text(), 0, found.highlights());
        return of(found, work, text, CiteView.passage(found, reader), reader);
    }

    static PassageView whole(FoundPassage found, Citing citing) {
        List<Span> text = Span.of(found.passage().text(), 0, found.highlights());
        return of(found, citing.work().card(), text, CiteView.passage(found, citing), citing.reader());
    }

    private static PassageView of(FoundPassage found, WorkCard work, List<Span> spans, CiteView cite, Reader reader) {
        String url = reader.links().passage(found.document(), found.best().page(), found.id());
        Body body = Body.of(spans, found.passage().language());
        return new PassageView(url, body, Where.of(found, body, work, reader.messages()), cite);
    }

    /** The same with another text. */
    PassageView with(Body other) {
        return new PassageView(url, other, where, cite);
    }

    /**
     * Text with marks.
     *
     * @param paragraphs in order
     * @param lang for the attribute of that name
     * @param dir {@code ltr}, {@code rtl} or {@code auto}
     */
    public record Body(List<Paragraph> paragraphs, String lang, String dir) {

        /** A text whose headings are lines like others. */
        static Body of(List<Span> spans, String tag) {
            return new Body(
                    Span.paragraphs(spans).stream()
                            .map(paragraph -> new Paragraph(paragraph, 0))
                            .toList(),
                    LanguageMarkup.lang(tag),
                    LanguageMarkup.direction(tag));
        }

        /** What follows a heading that stands above: the text need not say it again, unless there is more to see in it. */
        Body after(String heading) {
            boolean again = paragraphs.size() > 1
                    && paragraphs.getFirst().text().strip().equals(heading.strip())
                    && paragraphs.getFirst().spans().stream().noneMatch(Span::marked);
            return again ? new Body(paragraphs.subList(1, paragraphs.size()), lang, dir) : this;
        }

        /** A piece of a document, whose headings are headings of the page. */
        static Body of(DocumentView.Piece piece, List<Span> spans, HeadingLevels levels) {
            List<List<Span>> all = Span.paragraphs(spans);
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                int at = i;
                int level = piece.titles().stream()
                        .filter(title -> Paragraph.begins(title, at, piece.text()))
                        .findFirst()
                        .map(title -> levels.next(title.level()))
                        .orElse(0);
                paragraphs.add(new Paragraph(all.get(i), level));
            }
            String tag = piece.language();
            return new Body(paragraphs, LanguageMarkup.lang(tag), LanguageMarkup.direction(tag));
        }
    }

    /**
     * Where a passage stands.
     *
     * @param page the words for its page; null in a file without pages
     * @param file the file's name, without folders
     * @param article as printed; null outside numbered articles
     * @param headings from the highest level down, none twice; without the one that its text begins with
     * @param language its name
     */
    public record Where(
            @Nullable String page, String file, @Nullable Text article, List<Text> headings, String language) {

        /**
         * Whether the article must be said.
         *
         * @return false when a heading says it
         */
        public boolean namesArticle() {
            Text named = article;
            return named != null
                    && headings.stream().noneMatch(heading -> heading.text().contains(named.text()));
        }

        static Where of(FoundPassage found, Body body, WorkCard work, Messages messages) {
            Passage passage = found.passage();
            Optional<WorkCard.DocumentCard> file = work.document(found.document());
            boolean paged = file.map(WorkCard.DocumentCard::paged).orElse(true);
            var article = passage.place().article();
            return new Where(
                    paged ? page(found.best().page(), found.best().label(), messages) : null,
                    file.map(WorkCard.DocumentCard::name).orElse(""),
                    article == null ? null : Text.of(article.label(), passage.language()),
                    headings(passage, body, work).stream()
                            .map(heading -> Text.of(heading, passage.language()))
                            .toList(),
                    LanguageMarkup.name(passage.language(), messages));
        }

        /** Neither the title of the work nor what the text says next is a way to it. */
        private static List<String> headings(Passage passage, Body body, WorkCard work) {
            String first = body.paragraphs().isEmpty()
                    ? ""
                    : body.paragraphs().getFirst().text();
            return passage.place().headings().stream()
                    .filter(heading -> !heading.equals(work.title().text()) && !heading.equalsIgnoreCase(first))
                    .distinct()
                    .toList();
        }

        static String page(int number, @Nullable String label, Messages messages) {
            String counted = Integer.toString(number);
            return label == null || label.equals(counted)
                    ? messages.text("page.number", counted)
                    : messages.text("page.printed", counted, label);
        }
    }
}
