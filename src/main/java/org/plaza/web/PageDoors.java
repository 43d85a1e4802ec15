package org.plaza.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.ParallelText;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.search.SimilarWork;
import org.plaza.search.WorkCard;
import org.plaza.search.WorkView;
import org.plaza.web.address.Refusal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;
import org.plaza.web.page.Collection;
import org.plaza.web.page.FacetPage;
import org.plaza.web.page.HelpPage;
import org.plaza.web.page.HomePage;
import org.plaza.web.page.ParallelPage;
import org.plaza.web.page.SearchPage;
import org.plaza.web.page.Versions;
import org.plaza.web.page.WorkPage;

/** The pages for people. */
final class PageDoors {

    private static final int SIMILAR = 6;

    private final Searcher searcher;
    private final Templates templates;
    private final Originals originals;
    private final HubVocabularies vocabularies;

    PageDoors(Searcher searcher, Templates templates, Originals originals) {
        this.searcher = searcher;
        this.templates = templates;
        this.originals = originals;
        this.vocabularies = new HubVocabularies(searcher);
    }

    void homeOrSearch(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
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
            SearchPage.Beside beside = new SearchPage.Beside(
                    Widening.of(searcher, address, answer, visit.reader().messages()),
                    vocabularies.places(answer, visit.hub()),
                    vocabularies.about(address, visit));
            templates.render(ctx, "search", SearchPage.of(address, answer, visit.hub(), visit.reader(), beside));
        } else {
            List<Collection> collections = vocabularies.collections(answer, address, visit);
            templates.render(ctx, "home", HomePage.of(address, answer, visit.hub(), visit.reader(), collections));
        }
    }

    void facet(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
        String name = ctx.pathParam("name");
        SearchAddress address = visit.search().page(1);
        FacetCounts counts = searcher.search(address.question()).facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("facet", name));
        templates.render(ctx, "facet", FacetPage.of(counts, address, visit.hub(), visit.reader()));
    }

    void help(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
        templates.render(ctx, "help", HelpPage.of(visit.search().asking(""), visit.hub(), visit.reader()));
    }

    void work(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
        String id = ctx.pathParam("id");
        String ui = visit.reader().tag();
        WorkView work = searcher.work(id, ui).orElseThrow(() -> Absence.of(searcher, "work", id, ui));
        if (!work.card().id().equals(id)) {
            String today = visit.reader().links().work(work.card().id());
            ctx.redirect(today, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        templates.render(
                ctx,
                "work",
                WorkPage.of(known(work, visit), visit.hub(), visit.reader(), originals.published(visit.reader())));
    }

    private WorkPage.Known known(WorkView work, Visit visit) throws IOException {
        String id = work.card().id();
        List<SimilarWork> similar = searcher.similar(id, visit.reader().tag(), SIMILAR);
        if (!work.card().readable()) {
            return new WorkPage.Known(work, List.of(), List.of(), Map.of(), similar);
        }
        List<FoundPassage> all = searcher.passages(id, Question.of(""));
        boolean narrowed = !visit.reader().links().asked().isEmpty();
        List<FoundPassage> matching =
                narrowed ? searcher.passages(id, visit.search().question()) : all;
        Map<String, Long> sizes = new HashMap<>();
        for (WorkCard.DocumentCard document : work.card().documents()) {
            Optional<Path> file = originals.find(document.file());
            if (file.isPresent()) {
                sizes.put(document.id(), Files.size(file.get()));
            }
        }
        return new WorkPage.Known(work, matching, all, sizes, similar);
    }

    void parallel(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
        String id = ctx.pathParam("id");
        WorkView work = searcher.work(id, visit.reader().tag())
                .orElseThrow(
                        () -> Absence.of(searcher, "work", id, visit.reader().tag()));
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
                .orElseThrow(
                        () -> Absence.of(searcher, "work", id, visit.reader().tag()));
        Map<String, List<Highlight>> highlights =
                Matches.of(searcher, id, visit.search().question());
        templates.render(
                ctx, "parallel", ParallelPage.of(text, versions.tags(), highlights, visit.hub(), visit.reader()));
    }

    void passage(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, vocabularies);
        String id = ctx.pathParam("id");
        FoundPassage found = searcher.passage(id)
                .orElseThrow(
                        () -> Absence.ofPassage(searcher, id, visit.reader().tag()));
        ctx.redirect(
                visit.reader().links().passage(found.document(), found.best().page(), found.id()),
                HttpStatus.SEE_OTHER);
    }
}
