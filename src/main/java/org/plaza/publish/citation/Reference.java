package org.plaza.publish.citation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.model.Term;
import org.plaza.search.FoundPassage;
import org.plaza.search.HubView;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.search.WorkCard.Title;
import org.plaza.search.WorkView;

/**
 * What is cited: a work in one language, or a passage of it. Every text is one line without control characters.
 *
 * @param key names it in files of references: ASCII letters, digits and hyphens, the same as long as the ids are
 * @param about what it is
 * @param origin whose it is
 * @param url where it is found: absolute
 * @param spot the passage; null for the whole work
 */
public record Reference(
        String key,
        About about,
        Origin origin,
        String url,
        @Nullable Spot spot) {

    /**
     * A whole work.
     *
     * @param work what the hub says of it; labels are copied in the language they have there
     * @param hub that holds it
     * @param language of the version that is cited; null for the one that the work's card shows
     * @param url of the work: absolute
     * @return to be written
     */
    public static Reference of(WorkView work, HubView hub, @Nullable String language, String url) {
        Optional<WorkView.Version> version = work.versions().stream()
                .filter(each -> each.language()
                        .equals(language == null ? work.card().title().language() : language))
                .findFirst();
        Title title = version.map(each -> each.title() == null ? null : new Title(each.title(), each.language()))
                .filter(each -> language != null)
                .orElse(work.card().title());
        String line = Line.of(title.text());
        return new Reference(
                Keys.of(work.card().id()),
                new About(
                        Kind.of(work, hub),
                        new Title(line.isEmpty() ? work.card().id() : line, title.language()),
                        Line.orNull(work.card().facts().type()),
                        Line.orNull(version.map(WorkView.Version::description).orElse(null)),
                        Line.each(work.terms().getOrDefault(Term.SUBJECT, List.of()))),
                new Origin(
                        Line.each(work.terms().getOrDefault(Term.CREATOR, List.of())),
                        Line.each(work.terms().getOrDefault(Term.PUBLISHER, List.of())),
                        Issued.of(work.card().facts().date()),
                        Line.orNull(work.terms().getOrDefault(Term.RIGHTS, List.of()).stream()
                                .findFirst()
                                .orElse(null))),
                url,
                null);
    }

    /**
     * A passage of a work.
     *
     * @param found where it stands
     * @param document its file; empty when not known: its pages are then cited
     * @param address of the passage: absolute
     * @return of the same work
     */
    public Reference at(FoundPassage found, Optional<DocumentCard> document, String address) {
        Passage.Place place = found.passage().place();
        Article article = place.article();
        Spot passage = new Spot(
                found.id(),
                document.map(DocumentCard::paged).orElse(true) ? Pages.of(place.turns()) : null,
                article == null ? null : Line.orNull(article.label()),
                found.passage().language());
        return new Reference(key + "-" + Keys.of(found.id()), about, origin, address, passage);
    }

    /**
     * What a work is.
     *
     * @param kind for programs
     * @param title in the language that is cited
     * @param genre what the hub calls such works; null when it does not say
     * @param description in the language that is cited; null when there is none
     * @param keywords labels
     */
    public record About(
            Kind kind,
            Title title,
            @Nullable String genre,
            @Nullable String description,
            List<String> keywords) {

        /** Copies the list. */
        public About {
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * Whose a work is.
     *
     * @param authors as the catalogue gives them: whether a name is a person's is not known
     * @param publishers as the catalogue gives them
     * @param issued null when not known
     * @param rights null when not stated
     */
    public record Origin(
            List<String> authors,
            List<String> publishers,
            @Nullable Issued issued,
            @Nullable String rights) {

        /** Copies the lists. */
        public Origin {
            authors = List.copyOf(authors);
            publishers = List.copyOf(publishers);
        }
    }

    /**
     * A passage.
     *
     * @param id of the passage
     * @param pages that it stands on; null in a file without pages
     * @param article as printed; null outside numbered articles
     * @param language BCP 47 tag of the passage
     */
    public record Spot(
            String id, @Nullable Pages pages, @Nullable String article, String language) {}

    /**
     * Pages by what is printed on them, by their number in the file where that is not known.
     *
     * @param first the first
     * @param last the last; equal to the first for one page
     */
    public record Pages(String first, String last) {

        static Pages of(List<Passage.Turn> turns) {
            return new Pages(printed(turns.getFirst()), printed(turns.getLast()));
        }

        private static String printed(Passage.Turn turn) {
            String label = Line.orNull(turn.label());
            return label == null ? Integer.toString(turn.page()) : label;
        }

        /**
         * The pages as text.
         *
         * @param between what stands between the first and the last
         * @return one page alone when there is but one
         */
        public String with(String between) {
            return first.equals(last) ? first : first + between + last;
        }
    }
}
