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
import org.plaza.search.SimilarWork;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.search.WorkView;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.address.ReportLink;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * Everything about a work.
 *
 * @param frame around it
 * @param card what it is
 * @param reading its versions, and ways to read them
 * @param about what the catalogue says
 * @param listing its passages
 */
public record WorkPage(Frame frame, CardView card, Reading reading, About about, Listing listing) {

    private static final int PASSAGES_ON_A_PAGE = 30;
    private static final int LAST_PAGE = 999_999_999;

    /**
     * What is known of a work.
     *
     * @param work what the hub says of it
     * @param matching its passages that match the reader's question, or all
     * @param all its passages in reading order; empty when they are not public
     * @param sizes document id to the bytes of its file; those not at hand are absent
     * @param similar works on the same subject, the most similar first
     */
    public record Known(
            WorkView work,
            List<FoundPassage> matching,
            List<FoundPassage> all,
            Map<String, Long> sizes,
            List<SimilarWork> similar) {}

    /**
     * Lays out a work.
     *
     * @param known what is known of it
     * @param hub what the hub says of itself
     * @param reader who reads
     * @param originals where the file of a document is; empty when it is not handed out
     * @return the page
     */
    public static WorkPage of(
            Known known, HubView hub, Reader reader, Function<DocumentCard, Optional<Original>> originals) {
        WorkView work = known.work();
        CardView card = CardView.of(work.card(), reader);
        String path = Links.PLAIN.work(work.card().id());
        Frame frame = Frame.of(reader, path, hub, card.title().text(), Frame.SearchBox.fresh(reader));
        Citing citing = new Citing(work, hub, reader);
        CiteView cite = CiteView.work(citing);
        return new WorkPage(
                frame,
                card,
                Reading.of(known, card, reader),
                new About(
                        catalogued(work, hub, reader),
                        cite,
                        MetadataView.of(citing, frame, cite, originals),
                        known.similar().stream()
                                .map(similar -> CardView.of(similar.work(), reader))
                                .toList(),
                        report(citing, frame)),
                Listing.of(known.matching(), citing));
    }

    /**
     * The versions of a work.
     *
     * @param versions one for each language, the reader's first
     * @param together address of the reader's version beside the original; null when there is only one
     * @param outline the contents of the first version
     */
    public record Reading(
            List<VersionView> versions, @Nullable String together, Outline outline) {

        private static Reading of(Known known, CardView card, Reader reader) {
            List<String> tags = Versions.tags(known.work(), reader.tag());
            String first = tags.isEmpty() ? "" : tags.getFirst();
            return new Reading(
                    known.work().versions().stream()
                            .sorted(Comparator.comparing(version -> tags.indexOf(version.language())))
                            .map(version -> VersionView.of(version, card, known.sizes(), reader.messages()))
                            .toList(),
                    together(known.work(), tags, reader),
                    Outline.of(
                            known.all().stream()
                                    .filter(passage ->
                                            passage.passage().language().equals(first))
                                    .toList(),
                            reader));
        }

        private static @Nullable String together(WorkView work, List<String> tags, Reader reader) {
            if (!work.card().readable() || tags.size() < 2) {
                return null;
            }
            String own = tags.getFirst();
            String original = work.card().documents().stream()
                    .flatMap(document -> document.languages().stream())
                    .filter(tag -> !tag.equals(own) && tags.contains(tag))
                    .findFirst()
                    .orElse(tags.get(1));
            return reader.links().parallel(work.card().id(), own, original);
        }
    }

    private static @Nullable String report(Citing citing, Frame frame) {
        String contact = frame.hub().contact();
        if (contact == null) {
            return null;
        }
        String title = citing.work().card().title().text();
        return ReportLink.of(
                contact,
                frame.m().text("report.subject", title),
                title + "\n" + citing.whole(null).url() + "\n\n");
    }

    /** A fact that a facet shows is not said again; of a date the facet knows the year only. */
    private static List<Detail> catalogued(WorkView work, HubView hub, Reader reader) {
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
                        reader.labels().facet(facet.name(), facet.label()),
                        facet.values().stream()
                                .map(value -> new Stated(
                                        reader.labels().value(facet.name(), value.value(), value.label()),
                                        reader.links().browse(facet.name(), value.value())))
                                .toList())));
        Map<Term, List<String>> terms = new EnumMap<>(Term.class);
        terms.putAll(work.terms());
        terms.forEach((term, values) -> {
            if (!values.isEmpty() && term != Term.FORMERLY && !said.contains(term.column())) {
                details.add(new Detail(
                        Text.plain(messages.text("term." + term.column())),
                        values.stream()
                                .map(value -> term == Term.DATE
                                        ? new Stated(Text.plain(messages.date(value)), year(dates, value, reader))
                                        : new Stated(reader.labels().any(value), web(value)))
                                .toList()));
            }
        });
        return details;
    }

    /** A value that is an address leads there; of other schemes than that of the web nothing does. */
    private static String web(String value) {
        return value.matches("https?://[^\\s\"<>]+") ? value : "";
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

        static VersionView of(WorkView.Version version, CardView card, Map<String, Long> sizes, Messages messages) {
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
                                    .map(file -> file.sized(sizes.get(file.id()), messages))
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
     * @param similar works on the same subject
     * @param report address where a problem with the work is reported; null for nowhere
     */
    public record About(
            List<Detail> details,
            CiteView cite,
            MetadataView metadata,
            List<CardView> similar,
            @Nullable String report) {}

    /**
     * A line of the catalogue.
     *
     * @param label of the line
     * @param values what it says
     */
    public record Detail(Text label, List<Stated> values) {}

    /**
     * What the catalogue states of a work.
     *
     * @param label for people
     * @param url of more of the same; empty where there is none
     */
    public record Stated(Text label, String url) {}

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
            List<String> order = Versions.tags(work, reader.tag());
            Map<String, List<Listed>> groups = new LinkedHashMap<>();
            passages.stream()
                    .sorted(Comparator.comparing(p -> order.indexOf(p.passage().language())))
                    .skip((page - 1L) * PASSAGES_ON_A_PAGE)
                    .limit(PASSAGES_ON_A_PAGE)
                    .forEach(p -> groups.computeIfAbsent(p.passage().language(), l -> new ArrayList<>())
                            .add(Listed.of(p, citing, order)));
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
    public record Group(String language, List<Listed> passages) {}

    /**
     * A passage of the list.
     *
     * @param passage what it says
     * @param beside links to the same in the other versions
     */
    public record Listed(PassageView passage, List<Choice> beside) {

        private static Listed of(FoundPassage found, Citing citing, List<String> tags) {
            String own = found.passage().language();
            String id = citing.work().card().id();
            Reader reader = citing.reader();
            return new Listed(
                    PassageView.whole(found, citing),
                    tags.stream()
                            .filter(tag -> !tag.equals(own))
                            .map(tag -> new Choice(
                                    LanguageMarkup.name(tag, reader.messages()),
                                    reader.links().parallel(id, own, tag, found.id()),
                                    false))
                            .toList());
        }
    }
}
