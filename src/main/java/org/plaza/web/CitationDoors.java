package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plaza.publish.citation.CitationFormat;
import org.plaza.publish.citation.Reference;
import org.plaza.search.DocumentView;
import org.plaza.search.FoundPassage;
import org.plaza.search.Searcher;
import org.plaza.search.WorkView;
import org.plaza.web.address.Refusal;
import org.plaza.web.page.Citing;

/** Works and passages as they are cited, to be kept or copied. */
final class CitationDoors {

    private final Searcher searcher;

    CitationDoors(Searcher searcher) {
        this.searcher = searcher;
    }

    /** A former id is as good as the present one: programs that keep references follow no redirections. */
    void work(Context ctx, CitationFormat format) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        Optional<String> language = visit.reader().here().single("language");
        String tag = visit.reader().tag();
        WorkView work =
                searcher.work(id, language.orElse(tag)).orElseThrow(() -> Absence.of(searcher, "work", id, tag));
        language.ifPresent(asked -> check(asked, work));
        answer(ctx, format, new Citing(work, visit.hub(), visit.reader()).whole(language.orElse(null)), visit);
    }

    void passage(Context ctx, CitationFormat format) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        FoundPassage found = searcher.passage(id)
                .orElseThrow(
                        () -> Absence.ofPassage(searcher, id, visit.reader().tag()));
        String language = found.passage().language();
        String work = searcher.document(found.document(), language)
                .map(DocumentView::work)
                .orElseThrow(() -> Refusal.notFound("passage", id))
                .id();
        WorkView view = searcher.work(work, language).orElseThrow(() -> Refusal.notFound("passage", id));
        answer(ctx, format, new Citing(view, visit.hub(), visit.reader()).passage(found), visit);
    }

    private static void check(String language, WorkView work) {
        List<String> versions = Stream.concat(
                        work.versions().stream().map(WorkView.Version::language),
                        Stream.of(work.card().title().language()))
                .distinct()
                .toList();
        if (!versions.contains(language)) {
            throw Refusal.badRequest("choice", "language", language, String.join(", ", versions));
        }
    }

    private static void answer(Context ctx, CitationFormat format, Reference reference, Visit visit) {
        MediaType type = new MediaType(format.mediaType(), format == CitationFormat.TEXT);
        ctx.contentType(type.name() + "; charset=utf-8")
                .header("Content-Disposition", type.disposition(reference.key() + "." + format.ending()))
                .header("Vary", "Accept-Language, Accept-Encoding")
                .result(format.write(reference, Citing.words(visit.reader().messages())));
    }
}
