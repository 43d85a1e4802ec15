package org.plaza.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetValue;
import org.plaza.search.DocumentView;
import org.plaza.search.Explanation;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.HubView;
import org.plaza.search.Question;
import org.plaza.search.Ranking;
import org.plaza.search.Reason;
import org.plaza.search.Searcher;
import org.plaza.search.Suggestion;
import org.plaza.search.WorkCard;
import org.plaza.search.WorkView;

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
        for (WorkView work : hub.works) {
            for (WorkCard.DocumentCard document : work.card().documents()) {
                if (document.id().equals(id) && work.card().readable()) {
                    return Optional.of(new DocumentView(
                            work.card(), document, id, pages(work.card().id(), id)));
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
                                p.id(), p.passage().language(), 0, p.passage().text()))))
                .toList();
    }

    @Override
    public Optional<FoundPassage> passage(String id) throws IOException {
        check();
        return hub.passages.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean removed(String id) {
        return id.equals("once-here");
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
