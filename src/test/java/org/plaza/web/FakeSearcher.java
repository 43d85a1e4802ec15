package org.plaza.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetValue;
import org.plaza.search.DocumentView;
import org.plaza.search.Explanation;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Gone;
import org.plaza.search.HubView;
import org.plaza.search.ParallelText;
import org.plaza.search.Question;
import org.plaza.search.Ranking;
import org.plaza.search.Reason;
import org.plaza.search.Searcher;
import org.plaza.search.SimilarWork;
import org.plaza.search.Suggestion;
import org.plaza.search.WorkCard;
import org.plaza.search.WorkView;
import org.plaza.vocabulary.Vocabulary;

/** Finds the passages of a {@link FakeHub} that contain the question letter for letter. */
final class FakeSearcher implements Searcher {

    private final FakeHub hub = new FakeHub();

    /** What the next questions fail with; null for none. */
    volatile @Nullable RuntimeException bug;

    volatile @Nullable Error exhaustion;

    volatile boolean unreadable;

    /** The last suggestions asked for: language, number and text. */
    volatile String suggested = "";

    /** The last question asked. */
    volatile Question asked = Question.of("");

    @Override
    public Ranking rank(Question question) throws IOException {
        Answer answer = search(question);
        return new Ranking(
                answer.total(),
                answer.hits().stream().map(hit -> hit.work().id()).toList());
    }

    @Override
    public Explanation explain(Question question) {
        throw new UnsupportedOperationException("no page explains");
    }

    @Override
    public Answer search(Question question) throws IOException {
        check();
        asked = question;
        List<Answer.Hit> all = new ArrayList<>();
        for (WorkView work : hub.works) {
            List<FoundPassage> found = passages(work.card().id(), question);
            if ((!found.isEmpty() || question.text().isBlank()) && selected(work, question)) {
                all.add(new Answer.Hit(
                        work.card(),
                        7.1,
                        new Answer.Why(question.text().isBlank() ? List.of() : reasons(question.text()), false),
                        found.subList(0, Math.min(3, found.size())),
                        Math.max(0, found.size() - 3)));
            }
        }
        int from = (int) Math.min(
                all.size(), (question.paging().page() - 1L) * question.paging().size());
        int to = Math.min(all.size(), from + question.paging().size());
        return new Answer(
                new Answer.Asked(question, notes(question), expansions(question), proposal(question)),
                all.size(),
                4.2,
                all.subList(from, to),
                facets(question));
    }

    private boolean selected(WorkView work, Question question) {
        List<String> themes = question.selection().getOrDefault("theme", List.of());
        return themes.isEmpty()
                || work.facets().stream()
                        .filter(f -> f.name().equals("theme"))
                        .flatMap(f -> f.values().stream())
                        .anyMatch(v -> themes.contains(v.value()));
    }

    private static List<Answer.Note> notes(Question question) {
        return question.text().contains("\"")
                ? List.of(new Answer.Note(Answer.Note.Kind.READ_AS_WORDS, List.of(question.text())))
                : List.of();
    }

    private static List<Reason> reasons(String text) {
        return List.of(
                new Reason(text, "en", false, Reason.Place.TEXT),
                new Reason("logement", "fr", true, Reason.Place.TEXT),
                new Reason("vivienda", "es", false, Reason.Place.TITLE));
    }

    private static List<Answer.Expansion> expansions(Question question) {
        Map<String, List<String>> added = new LinkedHashMap<>();
        added.put("fr", List.of("logement", "habitat"));
        added.put("es", List.of("vivienda"));
        added.put("ar", List.of("سكن"));
        return question.text().contains("housing")
                ? List.of(new Answer.Expansion(
                        "housing", "themes:housing", added, question.options().expand()))
                : List.of();
    }

    private static Answer.@Nullable Proposal proposal(Question question) {
        int at = question.text().indexOf("housin ");
        return at < 0
                ? null
                : new Answer.Proposal(
                        question.text().replaceFirst("housin ", "housing "), List.of(new Highlight(at, at + 7)));
    }

    /** Suggests the housing theme in French, a work, and a longer word. */
    @Override
    public List<Suggestion> suggest(String text, String ui, int limit) throws IOException {
        check();
        suggested = ui + " " + limit + " " + text;
        List<Suggestion> all = List.of(
                new Suggestion.Named(
                        new Suggestion.Wording("Housing", "en"),
                        new Suggestion.Wording("logement", "fr"),
                        12,
                        new Suggestion.Narrowing("theme", "Theme", "housing")),
                new Suggestion.Named(new Suggestion.Wording("Logistics", "en"), null, 2, null),
                new Suggestion.Titled(new Suggestion.Wording("Global Charter", "en"), "charter"),
                new Suggestion.Completed(new Suggestion.Wording(text + "ement", "fr"), 3));
        return text.isBlank() ? List.of() : all.subList(0, Math.min(limit, all.size()));
    }

    private List<Answer.FacetCounts> facets(Question question) {
        List<FacetValue> places = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            places.add(value(question, "place", "town-" + i, 30 - i));
        }
        places.add(value(question, "place", "_none", 4));
        List<FacetValue> years = new ArrayList<>();
        for (int year = 2020; year > 2008; year--) {
            years.add(value(question, "year", Integer.toString(year), 3));
        }
        FacetValue theme = new FacetValue(
                "housing",
                "Housing",
                12,
                isSelected(question, "theme", "housing"),
                List.of(value(question, "theme", "rent", 5), value(question, "theme", "homes", 3)));
        return List.of(
                new Answer.FacetCounts(
                        "theme",
                        "Theme",
                        List.of(theme, value(question, "theme", "water", 9), value(question, "theme", "space", 2))),
                new Answer.FacetCounts("place", "Place", places),
                new Answer.FacetCounts("year", "Year", years),
                new Answer.FacetCounts(
                        "language",
                        "Language",
                        List.of(value(question, "language", "en", 26), value(question, "language", "ar", 2))));
    }

    static String label(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT)
                + value.substring(1).replace('-', ' ');
    }

    private static FacetValue value(Question question, String facet, String value, int count) {
        return new FacetValue(value, label(value), count, isSelected(question, facet, value), List.of());
    }

    private static boolean isSelected(Question question, String facet, String value) {
        return question.selection().getOrDefault(facet, List.of()).contains(value);
    }

    @Override
    public Optional<WorkView> work(String id, String ui) throws IOException {
        check();
        String today = id.equals("former-charter") ? "charter" : id;
        return hub.works.stream().filter(w -> w.card().id().equals(today)).findFirst();
    }

    @Override
    public List<FoundPassage> passages(String work, Question question) throws IOException {
        check();
        asked = question;
        String words = question.text().strip();
        List<FoundPassage> found = new ArrayList<>();
        for (FoundPassage p : hub.passages.getOrDefault(work, List.of())) {
            String text = p.passage().text();
            List<Highlight> highlights = new ArrayList<>();
            for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
                highlights.add(new Highlight(at, at + words.length()));
            }
            if (words.isEmpty() || !highlights.isEmpty()) {
                found.add(new FoundPassage(p.id(), p.document(), p.passage(), highlights, p.best()));
            }
        }
        return found;
    }

    @Override
    public Optional<DocumentView> document(String id, String ui) throws IOException {
        check();
        String today = id.equals("former-pdf") ? "charter-pdf" : id;
        for (WorkView work : hub.works) {
            for (WorkCard.DocumentCard document : work.card().documents()) {
                if (document.id().equals(today) && work.card().readable()) {
                    return Optional.of(new DocumentView(
                            work.card(), document, today, pages(work.card().id(), today)));
                }
            }
        }
        return Optional.empty();
    }

    private List<DocumentView.PageView> pages(String work, String document) {
        return hub.passages.getOrDefault(work, List.of()).stream()
                .filter(p -> p.document().equals(document))
                .map(p -> new DocumentView.PageView(
                        p.best().page(),
                        p.best().label(),
                        List.of(new DocumentView.Piece(
                                p.id(),
                                p.passage().language(),
                                0,
                                p.passage().text(),
                                p.passage().place().titles()))))
                .toList();
    }

    @Override
    public Optional<FoundPassage> passage(String id) throws IOException {
        check();
        return hub.passages.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.id().equals(id.equals("former0") ? "charter0" : id))
                .findFirst();
    }

    /** Works with the same theme. */
    @Override
    public List<SimilarWork> similar(String id, String ui, int most) throws IOException {
        check();
        return work(id, ui).stream()
                .flatMap(work -> hub.works.stream()
                        .filter(other -> !other.card().id().equals(work.card().id()))
                        .filter(other -> themes(other).equals(themes(work))))
                .limit(most)
                .map(other -> new SimilarWork(other.card(), 1.5))
                .toList();
    }

    private static List<WorkView.FacetLabels> themes(WorkView work) {
        return work.facets().stream().filter(f -> f.name().equals("theme")).toList();
    }

    /** Pairs by the number of the article. */
    @Override
    public Optional<ParallelText> parallel(String work, String version, String beside, String ui) throws IOException {
        List<FoundPassage> all = passages(work, Question.of(""));
        List<ParallelText.Row> rows = new ArrayList<>();
        for (FoundPassage one : all) {
            if (one.passage().language().equals(version)) {
                ParallelText.Side other = all.stream()
                        .filter(p -> p.passage().language().equals(beside))
                        .map(FakeSearcher::side)
                        .filter(side -> Objects.equals(number(side), number(side(one))))
                        .findFirst()
                        .orElse(null);
                rows.add(new ParallelText.Row(side(one), other));
            }
        }
        return work(work, ui)
                .map(view -> new ParallelText(view.card(), version, beside, ParallelText.Basis.ARTICLES, rows));
    }

    private static @Nullable Integer number(ParallelText.Side side) {
        return side.article() == null ? null : side.article().number();
    }

    private static ParallelText.Side side(FoundPassage passage) {
        return new ParallelText.Side(
                passage.passage().place().article(), passage.passage().place().headings(), List.of(passage));
    }

    @Override
    public Optional<Gone> gone(String id, String ui) throws IOException {
        return switch (id) {
            case "once-here" -> Optional.of(new Gone(null, new WorkCard.Title("Un plan d'eau", "fr"), List.of()));
            case "withdrawn" -> Optional.of(new Gone(null, null, List.of()));
            case "charter-rtf" -> Optional.of(new Gone(charter(), null, List.of()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Gone> gonePassage(String id, String ui) throws IOException {
        return switch (id) {
            case "edited" ->
                Optional.of(new Gone(
                        charter(), null, passages("charter", Question.of("")).subList(0, 2)));
            case "taken" -> Optional.of(new Gone(charter(), null, List.of()));
            default -> gone(id, ui);
        };
    }

    private WorkCard charter() throws IOException {
        return work("charter", "en").orElseThrow().card();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String name) {
        return name.equals("themes") ? Optional.of(hub.themes) : Optional.empty();
    }

    @Override
    public HubView hub() throws IOException {
        check();
        return hub.view();
    }

    @Override
    public void close() {}

    private void check() throws IOException {
        Error error = exhaustion;
        if (error != null) {
            throw error;
        }
        RuntimeException failure = bug;
        if (failure != null) {
            throw failure;
        }
        if (unreadable) {
            throw new IOException("segments_7 at /secret/index is gone");
        }
    }
}
