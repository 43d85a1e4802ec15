package org.plaza.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * A passage in a list.
 *
 * @param url of the passage where it stands
 * @param body its text
 * @param where where it stands
 */
public record PassageView(String url, Body body, Where where) {

    static PassageView excerpt(FoundPassage found, Reader reader) {
        return of(found, Excerpt.of(found), reader);
    }

    static PassageView whole(FoundPassage found, Reader reader) {
        return of(found, Span.of(found.passage().text(), 0, found.highlights()), reader);
    }

    private static PassageView of(FoundPassage found, List<Span> spans, Reader reader) {
        String url = reader.links().passage(found.document(), found.best().page(), found.id());
        return new PassageView(
                url,
                Body.of(spans, found.passage().language()),
                Where.of(found.passage(), found.best(), reader.messages()));
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
     * @param page the words for its page
     * @param article as printed; null outside numbered articles
     * @param headings from the highest level down
     * @param language its name
     */
    public record Where(String page, @Nullable Text article, List<Text> headings, String language) {

        static Where of(Passage passage, Passage.Turn turn, Messages messages) {
            var article = passage.place().article();
            return new Where(
                    page(turn.page(), turn.label(), messages),
                    article == null ? null : Text.of(article.label(), passage.language()),
                    passage.place().headings().stream()
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
