package org.plaza.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.search.DocumentView;
import org.plaza.search.FoundPassage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Searcher;
import org.plaza.web.api.MatchesJson;
import org.plaza.web.page.CiteView;
import org.plaza.web.page.Citing;
import org.plaza.web.page.DocumentPage;
import org.plaza.web.page.DocumentPage.Original;
import org.plaza.web.page.DocumentPage.Place;
import org.plaza.web.page.Reader;
import org.plaza.web.page.WholeText;
import org.plaza.web.page.WholeTextPage;

/** A document: page by page, as a whole, and where a question matches in it. */
final class DocumentDoors {

    private static final int LAST_PAGE = 999_999_999;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Searcher searcher;
    private final Templates templates;
    private final Originals originals;
    private final PdfJs pdfJs;

    DocumentDoors(Searcher searcher, Templates templates, Originals originals, PdfJs pdfJs) {
        this.searcher = searcher;
        this.templates = templates;
        this.originals = originals;
        this.pdfJs = pdfJs;
    }

    void page(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        Optional<DocumentView> found = searcher.document(id, visit.reader().tag());
        if (found.isEmpty() || !found.get().document().id().equals(id)) {
            ctx.redirect(today(id, found, visit), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        DocumentView document = found.get();
        Place place = new Place(
                visit.reader().here().number("page", LAST_PAGE),
                passage(visit),
                Matches.of(searcher, document.work().id(), visit.search().question()),
                cite(document, visit));
        DocumentPage page = DocumentPage.of(document, place, visit.hub(), original(document), visit.reader());
        if (page.tools().viewer() != null) {
            ctx.header("Content-Security-Policy", Policy.VIEWER);
        }
        templates.render(ctx, "document", page);
    }

    void matches(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        DocumentView document = document(ctx, visit);
        Map<String, List<Highlight>> highlights =
                Matches.of(searcher, document.work().id(), visit.search().question());
        ctx.contentType("application/json")
                .header("Vary", "Accept-Encoding")
                .result(JSON.writeValueAsBytes(MatchesJson.of(document, highlights, passage(visit))));
    }

    void text(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        DocumentView document = document(ctx, visit);
        String languages = String.join(", ", document.document().languages());
        if (!languages.isEmpty()) {
            ctx.header("Content-Language", languages);
        }
        ctx.contentType("text/plain;charset=utf-8")
                .header("Vary", "Accept-Encoding")
                .result(WholeText.of(document).getBytes(StandardCharsets.UTF_8));
    }

    void html(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        templates.render(ctx, "text", WholeTextPage.of(document(ctx, visit), visit.hub(), visit.reader()));
    }

    private DocumentView document(Context ctx, Visit visit) throws IOException {
        String id = ctx.pathParam("id");
        return searcher.document(id, visit.reader().tag())
                .orElseThrow(() ->
                        Absence.of(searcher, "document", id, visit.reader().tag()));
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

    private static String passage(Visit visit) {
        return visit.reader().here().single("p").orElse("");
    }

    private @Nullable CiteView cite(DocumentView document, Visit visit) throws IOException {
        String passage = passage(visit);
        Optional<FoundPassage> found = passage.isEmpty() ? Optional.empty() : searcher.passage(passage);
        if (found.isEmpty() || !found.get().document().equals(document.textOf())) {
            return null;
        }
        return searcher.work(document.work().id(), visit.reader().tag())
                .map(work -> CiteView.passage(found.get(), new Citing(work, visit.hub(), visit.reader())))
                .orElse(null);
    }

    private @Nullable Original original(DocumentView document) throws IOException {
        Optional<Path> file = originals.find(document.document().file());
        return file.isEmpty() ? null : new Original(Files.size(file.get()), pdfJs.folder());
    }
}
