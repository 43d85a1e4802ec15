package org.plaza.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.index.FacetValues;
import org.plaza.index.StoredWork;
import org.plaza.index.StoredWork.StoredDocument;
import org.plaza.language.Collation;
import org.plaza.language.Languages;
import org.plaza.model.Facet;
import org.plaza.model.Formats;
import org.plaza.model.Term;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.vocabulary.Vocabulary;

/** Shows stored works in the reader's language. Immutable. */
final class Cards {

    /** Columns that are shown by themselves. */
    private static final Set<String> NOT_THEMES = Set.of(Term.TYPE.column(), Term.SPATIAL.column());

    private final Snapshot snapshot;
    private final String ui;

    Cards(Snapshot snapshot, String ui) {
        this.snapshot = snapshot;
        this.ui = ui;
    }

    WorkCard card(StoredWork work) {
        List<DocumentCard> documents =
                work.documents().stream().map(Cards::document).toList();
        String date = first(work.terms().get(Term.DATE));
        String type = first(work.terms().get(Term.TYPE));
        WorkCard.Facts facts = new WorkCard.Facts(
                type == null ? null : labelled(Term.TYPE, type),
                date,
                List.copyOf(languages(work).keySet()),
                work.terms().getOrDefault(Term.SPATIAL, List.of()).stream()
                        .map(place -> labelled(Term.SPATIAL, place))
                        .distinct()
                        .toList(),
                themes(work));
        return new WorkCard(work.id(), title(work), facts, documents, work.readable());
    }

    WorkView view(StoredWork work) {
        Map<Term, List<String>> terms = new HashMap<>();
        work.terms()
                .forEach((term, values) -> terms.put(
                        term,
                        values.stream().map(value -> labelled(term, value)).toList()));
        List<WorkView.FacetLabels> facets = new ArrayList<>();
        for (Facet facet : snapshot.meta().facets()) {
            List<WorkView.Labelled> values = FacetValues.of(facet, work).stream()
                    .map(value -> new WorkView.Labelled(value, label(facet, value)))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new WorkView.FacetLabels(facet.name(), FacetPass.label(facet, ui), values));
            }
        }
        return new WorkView(card(work), versions(work), terms, facets);
    }

    private List<String> themes(StoredWork work) {
        return snapshot.meta().facets().stream()
                .filter(facet -> facet.kind() == Facet.Kind.CONCEPT && !NOT_THEMES.contains(facet.column()))
                .findFirst()
                .map(facet -> FacetValues.of(facet, work).stream().map(value -> label(facet, value)))
                .orElseGet(() -> work.terms().getOrDefault(Term.SUBJECT, List.of()).stream()
                        .map(value -> labelled(Term.SUBJECT, value)))
                .distinct()
                .toList();
    }

    static DocumentCard document(StoredDocument document) {
        return new DocumentCard(
                document.id(),
                document.file(),
                document.facts().format(),
                document.facts().pages(),
                List.copyOf(document.text().languages().keySet()));
    }

    /** In the reader's language where a document or a version in one has it, else in the work's first. */
    private WorkCard.Title title(StoredWork work) {
        String row = Languages.of(ui).tag();
        StoredWork.About first = work.documents().getFirst().about();
        return titled(work.documents(), row)
                .map(document -> new WorkCard.Title(document.about().title(), row))
                .or(() -> heading(work.documents(), row).map(heading -> new WorkCard.Title(heading, row)))
                .orElseGet(() -> new WorkCard.Title(first.title(), first.language()));
    }

    private static Optional<StoredDocument> titled(List<StoredDocument> documents, String language) {
        return documents.stream()
                .filter(document -> document.about().language().equals(language))
                .findFirst();
    }

    /** The title that no catalogue gives: what the text in that language begins with. */
    private static Optional<String> heading(List<StoredDocument> documents, String language) {
        return documents.stream()
                .flatMap(document ->
                        Stream.ofNullable(document.about().headings().get(language)))
                .findFirst();
    }

    private List<WorkView.Version> versions(StoredWork work) {
        Map<String, Integer> languages = languages(work);
        List<WorkView.Version> versions = new ArrayList<>();
        languages.forEach((language, passages) -> {
            List<StoredDocument> own = work.documents().stream()
                    .filter(document -> document.text().languages().containsKey(language))
                    .toList();
            Optional<StoredWork.About> titled = titled(own, language).map(StoredDocument::about);
            versions.add(new WorkView.Version(
                    language,
                    titled.map(StoredWork.About::title)
                            .or(() -> heading(own, language))
                            .orElse(null),
                    titled.map(StoredWork.About::description).orElse(null),
                    own.stream().map(StoredDocument::id).toList(),
                    passages));
        });
        return versions;
    }

    /**
     * Passages by language: the reader's first, then in the hub's order, then the most frequent. A text in two formats
     * counts once.
     */
    private Map<String, Integer> languages(StoredWork work) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> texts = new LinkedHashSet<>();
        for (StoredDocument document : work.documents()) {
            if (texts.add(document.text().textOf())) {
                document.text().languages().forEach((tag, count) -> counts.merge(tag, count, Integer::sum));
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> place(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(entry -> Languages.of(entry.getKey()).nameIn(ui), Collation.of(ui))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private int place(String language) {
        List<String> declared = snapshot.meta().languages();
        int place = declared.indexOf(language);
        return language.equals(Languages.of(ui).tag()) ? -1 : place < 0 ? declared.size() : place;
    }

    private String labelled(Term term, String value) {
        return snapshot.meta().facets().stream()
                .filter(facet ->
                        facet.kind() == Facet.Kind.CONCEPT && facet.column().equals(term.column()))
                .findFirst()
                .map(facet -> label(facet, value))
                .orElseGet(() -> anyLabel(value));
    }

    private String anyLabel(String value) {
        for (Vocabulary vocabulary : snapshot.vocabularies().all()) {
            if (vocabulary.byValue(value).isPresent()) {
                return vocabulary.label(value, ui);
            }
        }
        return value;
    }

    private String label(Facet facet, String value) {
        String name = facet.vocabulary();
        return switch (facet.kind()) {
            case CONCEPT ->
                name == null
                        ? value
                        : snapshot.vocabularies()
                                .byName(name)
                                .flatMap(known -> known.byValue(value)
                                        .or(() -> known.byLabel(value))
                                        .map(concept -> known.label(concept.value(), ui)))
                                .orElse(value);
            case LANGUAGE -> Languages.of(value).nameIn(ui);
            case FORMAT -> Formats.label(value);
            case TEXT, YEAR -> value;
        };
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
