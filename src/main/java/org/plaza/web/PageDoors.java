package org.plaza.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.DocumentView;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.search.WorkView;
import org.plaza.web.address.Refusal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;
import org.plaza.web.page.CiteView;
import org.plaza.web.page.Citing;
import org.plaza.web.page.Collection;
import org.plaza.web.page.DocumentPage;
import org.plaza.web.page.DocumentPage.Place;
import org.plaza.web.page.FacetPage;
import org.plaza.web.page.HelpPage;
import org.plaza.web.page.HomePage;
import org.plaza.web.page.Reader;
import org.plaza.web.page.SearchPage;
import org.plaza.web.page.WorkPage;

/** The pages for people. */
final class PageDoors {

    private static final int LAST_PAGE = 999_999_999;

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
        Visit visit = Visit.of(ctx, searcher.hub());
        String name = ctx.pathParam("name");
        SearchAddress address = visit.search().page(1);
        FacetCounts counts = searcher.search(address.question()).facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("facet", name));
        templates.render(ctx, "facet", FacetPage.of(counts, address, visit.hub(), visit.reader()));
    }

    void help(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        templates.render(ctx, "help", HelpPage.of(visit.search().asking(""), visit.hub(), visit.reader()));
    }

    void work(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        String ui = visit.reader().tag();
        WorkView work = searcher.work(id, ui).orElseThrow(() -> Absence.of(searcher, "work", id, ui));
        if (!work.card().id().equals(id)) {
            String today = visit.reader().links().work(work.card().id());
            ctx.redirect(today, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        List<FoundPassage> passages = work.card().readable()
                ? searcher.passages(work.card().id(), visit.search().question())
                : List.of();
        templates.render(
                ctx,
                "work",
                WorkPage.of(work, passages, visit.hub(), visit.reader(), originals.published(visit.reader())));
    }

    void document(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        Optional<DocumentView> found = searcher.document(id, visit.reader().tag());
        if (found.isEmpty() || !found.get().document().id().equals(id)) {
            ctx.redirect(today(id, found, visit), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        DocumentView document = found.get();
        String passage = visit.reader().here().single("p").orElse("");
        Place place = new Place(
                visit.reader().here().number("page", LAST_PAGE),
                passage,
                highlights(document, visit.search().question()),
                cite(passage, document, visit));
        String original = originals.find(document.document().file()).isPresent()
                ? visit.reader().links().file(id)
                : null;
        templates.render(ctx, "document", DocumentPage.of(document, place, visit.hub(), original, visit.reader()));
    }

    private @Nullable CiteView cite(String passage, DocumentView document, Visit visit) throws IOException {
        Optional<FoundPassage> found = passage.isEmpty() ? Optional.empty() : searcher.passage(passage);
        if (found.isEmpty() || !found.get().document().equals(document.textOf())) {
            return null;
        }
        return searcher.work(document.work().id(), visit.reader().tag())
                .map(work -> CiteView.passage(found.get(), new Citing(work, visit.hub(), visit.reader())))
                .orElse(null);
    }

    /** Where a document is that had another id; of a work with several it is not always known which. */
    private String today(String id, Optional<DocumentView> found, Visit visit) throws IOException {
        Reader reader = visit.reader();
        if (found.isPresent()) {
            String path = reader.links().document(found.get().document().id());
            Optional<String> passage = reader.here().single("p");
            if (passage.isEmpty()) {
                return reader.here().at(path);
            }
            Optional<FoundPassage> today = searcher.passage(passage.get());
            return reader.here().with(path, "p", today.map(FoundPassage::id).orElse(passage.get()));
        }
        return searcher.work(id, reader.tag())
                .map(work -> work.card().id())
                .filter(work -> !work.equals(id))
                .map(reader.links()::work)
                .orElseThrow(() -> Absence.of(searcher, "document", id, reader.tag()));
    }

    private Map<String, List<Highlight>> highlights(DocumentView document, Question question) throws IOException {
        if (question.text().isBlank()) {
            return Map.of();
        }
        return searcher.passages(document.work().id(), question).stream()
                .collect(Collectors.toMap(FoundPassage::id, FoundPassage::highlights, (a, b) -> a));
    }

    void passage(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        FoundPassage found = searcher.passage(id)
                .orElseThrow(
                        () -> Absence.ofPassage(searcher, id, visit.reader().tag()));
        ctx.redirect(
                visit.reader().links().passage(found.document(), found.best().page(), found.id()),
                HttpStatus.SEE_OTHER);
    }
}
