package org.plaza.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.publish.metadata.Site.Original;
import org.plaza.search.FoundPassage;
import org.plaza.search.HubView;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.search.WorkView;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * Everything about a work.
 *
 * @param frame around it
 * @param card what it is
 * @param versions one for each language
 * @param about what the catalogue says
 * @param listing its passages
 */
public record WorkPage(Frame frame, CardView card, List<VersionView> versions, About about, Listing listing) {

    private static final int PASSAGES_ON_A_PAGE = 30;
    private static final int LAST_PAGE = 999_999_999;

    /**
     * Lays out a work.
     *
     * @param work what the hub says of it
     * @param passages those that match the reader's question, or all
     * @param hub what the hub says of itself
     * @param reader who reads
     * @param originals where the file of a document is; empty when it is not handed out
     * @return the page
     */
    public static WorkPage of(
            WorkView work,
            List<FoundPassage> passages,
            HubView hub,
            Reader reader,
            Function<DocumentCard, Optional<Original>> originals) {
        CardView card = CardView.of(work.card(), reader);
        String path = Links.PLAIN.work(work.card().id());
        Frame frame = Frame.of(reader, path, hub, card.title().text(), Frame.SearchBox.fresh(reader));
        Citing citing = new Citing(work, hub, reader);
        CiteView cite = CiteView.work(citing);
        return new WorkPage(
                frame,
                card,
                work.versions().stream()
                        .map(version -> VersionView.of(version, card, reader.messages()))
                        .toList(),
                new About(details(work, hub, reader), cite, MetadataView.of(citing, frame, cite, originals)),
                Listing.of(passages, citing));
    }

    /** A fact that a facet shows is not said again; of a date the facet knows the year only. */
    private static List<Detail> details(WorkView work, HubView hub, Reader reader) {
        Messages messages = reader.messages();
        List<Detail> details = new ArrayList<>();
        Set<String> said = new HashSet<>();
        Set<String> dates = new HashSet<>();
        for (Facet facet : hub.facets()) {
            if (facet.kind() == Facet.Kind.CONCEPT || facet.kind() == Facet.Kind.TEXT) {
                work.facets().stream()
                        .filter(shown -> shown.name().equals(facet.name()))
                        .forEach(shown -> said.add(facet.column()));
            } else if (facet.kind() == Facet.Kind.YEAR
                    && facet.column().equals(Term.DATE.column())
                    && work.terms().containsKey(Term.DATE)) {
                dates.add(facet.name());
            }
        }
        work.facets().stream()
                .filter(facet -> !dates.contains(facet.name()))
                .forEach(facet -> details.add(new Detail(
                        facet.label(),
                        facet.values().stream()
                                .map(value -> new Choice(
                                        value.label(), reader.links().browse(facet.name(), value.value()), false))
                                .toList())));
        Map<Term, List<String>> terms = new EnumMap<>(Term.class);
        terms.putAll(work.terms());
        terms.forEach((term, values) -> {
            if (!values.isEmpty() && term != Term.FORMERLY && !said.contains(term.column())) {
                details.add(new Detail(
                        messages.text("term." + term.column()),
                        values.stream()
                                .map(value -> term == Term.DATE
                                        ? new Choice(messages.date(value), year(dates, value, reader), false)
                                        : new Choice(value, "", false))
                                .toList()));
            }
        });
        return details;
    }

    private static String year(Set<String> facets, String date, Reader reader) {
        return facets.stream()
                .findFirst()
                .map(facet -> reader.links().browse(facet, date.split("-", 2)[0]))
                .orElse("");
    }

    /**
     * A work in one language.
     *
     * @param tag BCP 47
     * @param language its name
     * @param title null when there is none in this language
     * @param description null when there is none in this language
     * @param extent the words for its passages and files
     */
    public record VersionView(
            String tag,
            String language,
            @Nullable Text title,
            @Nullable Text description,
            Extent extent) {

        static VersionView of(WorkView.Version version, CardView card, Messages messages) {
            String title = version.title();
            String description = version.description();
            return new VersionView(
                    version.language(),
                    LanguageMarkup.name(version.language(), messages),
                    title == null ? null : Text.of(title, version.language()),
                    description == null ? null : Text.of(description, version.language()),
                    new Extent(
                            messages.text("version.passages", version.passages()),
                            card.files().stream()
                                    .filter(file -> version.documents().contains(file.id()))
                                    .toList()));
        }
    }

    /**
     * How much a version is.
     *
     * @param passages in words
     * @param files that hold it
     */
    public record Extent(String passages, List<CardView.FileView> files) {}

    /**
     * What the catalogue says.
     *
     * @param details its lines
     * @param cite how to cite the work
     * @param metadata the same for programs
     */
    public record About(List<Detail> details, CiteView cite, MetadataView metadata) {}

    /**
     * A line of the catalogue.
     *
     * @param label of the line
     * @param values links to more of the same; without an address where there is none
     */
    public record Detail(String label, List<Choice> values) {}

    /**
     * The passages of a work.
     *
     * @param heading what they are
     * @param groups one for each language
     * @param pager to the other pages
     * @param all address of all passages; null when all are shown
     */
    public record Listing(
            String heading,
            List<Group> groups,
            Pager pager,
            @Nullable String all) {

        static Listing of(List<FoundPassage> passages, Citing citing) {
            WorkView work = citing.work();
            Reader reader = citing.reader();
            QueryString here = reader.here();
            boolean narrowed = !reader.links().asked().isEmpty();
            String id = work.card().id();
            int page = here.number("page", LAST_PAGE).orElse(1);
            List<String> order =
                    work.versions().stream().map(WorkView.Version::language).toList();
            Map<String, List<PassageView>> groups = new LinkedHashMap<>();
            passages.stream()
                    .sorted(Comparator.comparing(p -> order.indexOf(p.passage().language())))
                    .skip((page - 1L) * PASSAGES_ON_A_PAGE)
                    .limit(PASSAGES_ON_A_PAGE)
                    .forEach(p -> groups.computeIfAbsent(p.passage().language(), l -> new ArrayList<>())
                            .add(PassageView.whole(p, citing)));
            Messages messages = reader.messages();
            return new Listing(
                    heading(passages.size(), narrowed, reader),
                    groups.entrySet().stream()
                            .map(group -> new Group(LanguageMarkup.name(group.getKey(), messages), group.getValue()))
                            .toList(),
                    Pager.of(
                            page,
                            PASSAGES_ON_A_PAGE,
                            passages.size(),
                            number -> reader.links().work(id, number)),
                    narrowed ? reader.links().askingNothing().work(id) : null);
        }

        private static String heading(int passages, boolean narrowed, Reader reader) {
            Messages messages = reader.messages();
            if (!narrowed) {
                return messages.text("work.passages", passages);
            }
            return reader.q().isBlank()
                    ? messages.text("version.passages", passages)
                    : messages.text("work.matching", passages, reader.q());
        }
    }

    /**
     * The passages of a version.
     *
     * @param language its name
     * @param passages of this page
     */
    public record Group(String language, List<PassageView> passages) {}
}
