package org.plaza.web.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;
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
        return new PassageView(
                url, Body.of(spans, found.passage().language()), Where.of(found, work, reader.messages()), cite);
    }

    /**
     * Text with marks.
     *
     * @param paragraphs each a list of runs
     * @param lang for the attribute of that name
     * @param dir {@code ltr}, {@code rtl} or {@code auto}
     */
    public record Body(List<List<Span>> paragraphs, String lang, String dir) {

        static Body of(List<Span> spans, String tag) {
            return new Body(Span.paragraphs(spans), LanguageMarkup.lang(tag), LanguageMarkup.direction(tag));
        }
    }

    /**
     * Where a passage stands.
     *
     * @param page the words for its page; null in a file without pages
     * @param file the file's name, without folders
     * @param article as printed; null outside numbered articles
     * @param headings from the highest level down
     * @param language its name
     */
    public record Where(
            @Nullable String page, String file, @Nullable Text article, List<Text> headings, String language) {

        static Where of(FoundPassage found, WorkCard work, Messages messages) {
            Passage passage = found.passage();
            Optional<WorkCard.DocumentCard> file = work.document(found.document());
            boolean paged = file.map(WorkCard.DocumentCard::paged).orElse(true);
            var article = passage.place().article();
            return new Where(
                    paged ? page(found.best().page(), found.best().label(), messages) : null,
                    file.map(WorkCard.DocumentCard::name).orElse(""),
                    article == null ? null : Text.of(article.label(), passage.language()),
                    passage.place().headings().stream()
                            .filter(heading -> !heading.equals(work.title().text()))
                            .map(heading -> Text.of(heading, passage.language()))
                            .toList(),
                    LanguageMarkup.name(passage.language(), messages));
        }

        static String page(int number, @Nullable String label, Messages messages) {
            String counted = Integer.toString(number);
            return label == null || label.equals(counted)
                    ? messages.text("page.number", counted)
                    : messages.text("page.printed", counted, label);
        }
    }
}
