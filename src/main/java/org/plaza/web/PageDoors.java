package org.plaza.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plaza.search.Answer;
import org.plaza.search.DocumentView;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.ParallelText;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.search.WorkView;
import org.plaza.web.address.Refusal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;
import org.plaza.web.page.DocumentPage;
import org.plaza.web.page.DocumentPage.Place;
import org.plaza.web.page.HomePage;
import org.plaza.web.page.ParallelPage;
import org.plaza.web.page.SearchPage;
import org.plaza.web.page.Versions;
import org.plaza.web.page.WorkPage;

/** The pages for people. */
final class PageDoors {

    private static final int LAST_PAGE = 999_999_999;

    private final Searcher searcher;
    private final Templates templates;
    private final Originals originals;

    PageDoors(Searcher searcher, Templates templates, Originals originals) {
        this.searcher = searcher;
        this.templates = templates;
        this.originals = originals;
    }

    void homeOrSearch(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        SearchAddress address = visit.search();
        Optional<SearchAddress> tidy =
                YearRange.merged(address, visit.reader().here(), visit.hub().facets());
        if (tidy.isPresent()) {
            ctx.redirect(tidy.get().url(), HttpStatus.SEE_OTHER);
            return;
        }
        boolean asked = visit.reader().here().has("q")
                || !address.question().selection().isEmpty();
        Answer answer = searcher.search(address.question());
        if (asked) {
            templates.render(ctx, "search", SearchPage.of(address, answer, visit.hub(), visit.reader()));
        } else {
            templates.render(ctx, "home", HomePage.of(address, answer, visit.hub(), visit.reader()));
        }
    }

    void work(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        WorkView work = searcher.work(id, visit.reader().tag()).orElseThrow(() -> Absence.of(searcher, "work", id));
        if (!work.card().id().equals(id)) {
            String today = visit.reader().links().work(work.card().id());
            ctx.redirect(today, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        List<FoundPassage> passages = work.card().readable()
                ? searcher.passages(work.card().id(), visit.search().question())
                : List.of();
        templates.render(ctx, "work", WorkPage.of(work, passages, visit.hub(), visit.reader()));
    }

    void parallel(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        WorkView work = searcher.work(id, visit.reader().tag()).orElseThrow(() -> Absence.of(searcher, "work", id));
        Versions versions = Versions.of(work, visit.reader());
        if (!work.card().id().equals(id)) {
            ctx.redirect(
                    visit.reader().links().parallel(work.card().id(), versions.version(), versions.beside()),
                    HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        ParallelText text = searcher.parallel(
                        id,
                        versions.version(),
                        versions.beside(),
                        visit.reader().tag())
                .orElseThrow(() -> Absence.of(searcher, "work", id));
        Map<String, List<Highlight>> highlights = highlights(id, visit.search().question());
        templates.render(
                ctx, "parallel", ParallelPage.of(text, versions.tags(), highlights, visit.hub(), visit.reader()));
    }

    void document(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        DocumentView document =
                searcher.document(id, visit.reader().tag()).orElseThrow(() -> Absence.of(searcher, "document", id));
        Place place = new Place(
                visit.reader().here().number("page", LAST_PAGE),
                visit.reader().here().single("p").orElse(""),
                highlights(document.work().id(), visit.search().question()));
        String original = originals.find(document.document().file()).isPresent()
                ? visit.reader().links().file(id)
                : null;
        templates.render(ctx, "document", DocumentPage.of(document, place, visit.hub(), original, visit.reader()));
    }

    private Map<String, List<Highlight>> highlights(String work, Question question) throws IOException {
        if (question.text().isBlank()) {
            return Map.of();
        }
        return searcher.passages(work, question).stream()
                .collect(Collectors.toMap(FoundPassage::id, FoundPassage::highlights, (a, b) -> a));
    }

    void passage(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        FoundPassage found = searcher.passage(id).orElseThrow(() -> Refusal.notFound("passage", id));
        ctx.redirect(
                visit.reader().links().passage(found.document(), found.best().page(), found.id()),
                HttpStatus.SEE_OTHER);
    }
}
