package org.plaza.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import org.plaza.search.ParallelText;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.search.WorkView;
import org.plaza.web.address.QueryString;
import org.plaza.web.address.Refusal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.api.ParallelJson;
import org.plaza.web.api.PassagesJson;
import org.plaza.web.api.SearchJson;
import org.plaza.web.api.SimilarJson;
import org.plaza.web.api.SuggestJson;
import org.plaza.web.api.WorkJson;
import org.plaza.web.page.Versions;

/** The API for programs. */
final class ApiDoors {

    private static final int SUGGESTIONS = 8;
    private static final int MOST_SUGGESTIONS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SIMILAR = 10;

    private final Searcher searcher;

    ApiDoors(Searcher searcher) {
        this.searcher = searcher;
    }

    void search(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        SearchAddress address = address(visit);
        answer(
                ctx,
                SearchJson.of(
                        searcher.search(address.question()), visit.reader().messages()));
    }

    void work(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        answer(ctx, WorkJson.of(known(ctx, labels(visit))));
    }

    void passages(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        SearchAddress address = address(visit);
        String id = known(ctx, labels(visit)).card().id();
        answer(ctx, PassagesJson.of(id, address.question().text(), searcher.passages(id, address.question())));
    }

    /** Every other parameter of a search is ignored: what is suggested leads to a new one. */
    void suggest(Context ctx) throws IOException {
        QueryString query = QueryString.parse(ctx.queryString());
        int most = query.number("size", MOST_SUGGESTIONS).orElse(SUGGESTIONS);
        Visit visit = Visit.of(ctx, searcher.hub());
        String text = visit.search().question().text();
        answer(ctx, SuggestJson.of(text, searcher.suggest(text, labels(visit), most)));
    }

    void parallel(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        WorkView work = known(ctx, labels(visit));
        Versions versions = Versions.of(work, visit.reader());
        ParallelText text = searcher.parallel(work.card().id(), versions.version(), versions.beside(), labels(visit))
                .orElseThrow(() -> Absence.of(searcher, "work", work.card().id(), labels(visit)));
        answer(ctx, ParallelJson.of(text));
    }

    void similar(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        int most = visit.reader().here().number("size", Question.MAX_SIZE).orElse(SIMILAR);
        String id = known(ctx, labels(visit)).card().id();
        answer(ctx, SimilarJson.of(id, searcher.similar(id, labels(visit), most)));
    }

    void live(Context ctx) throws IOException {
        answer(ctx, Map.of("status", "live"));
    }

    /** Asked often, and before there is an index: its absence is an answer and no fault. */
    void ready(Context ctx) throws JsonProcessingException {
        try {
            answer(ctx, Map.of("status", "ready", "works", searcher.hub().size().works()));
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw Refusal.of(503, "index");
        }
    }

    private WorkView known(Context ctx, String labels) throws IOException {
        String id = ctx.pathParam("id");
        return searcher.work(id, labels).orElseThrow(() -> Absence.of(searcher, "work", id, labels));
    }

    private static SearchAddress address(Visit visit) {
        return SearchAddress.of(visit.reader().here(), visit.hub().facets(), labels(visit));
    }

    /** Labels may be asked for in languages that the interface does not speak. */
    private static String labels(Visit visit) {
        return visit.reader().links().ui().orElse(visit.reader().tag());
    }

    private static void answer(Context ctx, Object answer) throws JsonProcessingException {
        ctx.contentType("application/json")
                .header("Vary", "Accept-Language, Accept-Encoding")
                .result(JSON.writeValueAsBytes(answer));
    }
}
