package org.plaza.web.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Formats;
import org.plaza.search.WorkCard;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * What is known of a work at a glance.
 *
 * @param url of the work
 * @param title of the work
 * @param facts what is stated of it
 * @param files of the work; empty when they are not public
 * @param readable whether its text and files are public
 */
public record CardView(String url, Text title, Facts facts, List<FileView> files, boolean readable) {

    static CardView of(WorkCard card, Reader reader) {
        return new CardView(
                reader.links().work(card.id()),
                Text.of(card.title().text(), card.title().language()),
                Facts.of(card.facts(), reader),
                card.readable()
                        ? card.documents().stream()
                                .map(d -> FileView.of(d, reader))
                                .toList()
                        : List.of(),
                card.readable());
    }

    /**
     * What is stated of a work.
     *
     * @param plain type, date and places
     * @param themes the first of its themes
     */
    public record Facts(List<Text> plain, List<Text> themes) {

        private static final int MOST_THEMES = 4;

        private static Facts of(WorkCard.Facts known, Reader reader) {
            Labels labels = reader.labels();
            Stream<Text> dated = Stream.concat(
                    Stream.ofNullable(known.type()).map(labels::any),
                    Stream.ofNullable(known.date())
                            .map(date -> Text.plain(reader.messages().date(date))));
            return new Facts(
                    Stream.concat(dated, known.places().stream().map(labels::any))
                            .toList(),
                    known.themes().stream().limit(MOST_THEMES).map(labels::any).toList());
        }
    }

    static List<String> names(List<String> tags, Messages messages) {
        return tags.stream().map(tag -> LanguageMarkup.name(tag, messages)).toList();
    }

    /**
     * A file of a work.
     *
     * @param id of the document
     * @param url of its text
     * @param name of the file, without folders
     * @param format as people call it
     * @param extent how much there is in it
     */
    public record FileView(String id, String url, String name, String format, Extent extent) {

        static FileView of(WorkCard.DocumentCard document, Reader reader) {
            Messages messages = reader.messages();
            return new FileView(
                    document.id(),
                    reader.links().document(document.id(), 1),
                    document.name(),
                    Formats.label(document.format()),
                    new Extent(
                            pages(document, messages),
                            String.join(messages.text("list.comma"), names(document.languages(), messages)),
                            ""));
        }

        private static String pages(WorkCard.DocumentCard document, Messages messages) {
            if (!document.paged()) {
                return "";
            }
            String count = messages.text("file.pages", document.pages().all());
            return document.pages().recognised() == 0 ? count : count + " · " + messages.text("file.scan");
        }

        /** The same with the size of its file; null when it is not at hand. */
        FileView sized(@Nullable Long bytes, Messages messages) {
            return bytes == null
                    ? this
                    : new FileView(
                            id, url, name, format, new Extent(extent.pages, extent.languages, messages.bytes(bytes)));
        }
    }

    /**
     * How much there is in a file.
     *
     * @param pages how many, in words, and whether their text was recognised in a scan; empty for formats without pages
     * @param languages their names; empty when it has no text
     * @param size of the file, in words; empty when it is not at hand
     */
    public record Extent(String pages, String languages, String size) {

        /**
         * All that is known.
         *
         * @return for one line; empty when nothing is
         */
        public String words() {
            return Stream.of(pages, languages, size)
                    .filter(Predicate.not(String::isEmpty))
                    .collect(joining(" · "));
        }

        /**
         * What is known beside the languages.
         *
         * @return for one line; empty when nothing is
         */
        public String withoutLanguages() {
            return new Extent(pages, "", size).words();
        }
    }
}
