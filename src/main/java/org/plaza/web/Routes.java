package org.plaza.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import org.plaza.publish.citation.CitationFormat;
import org.plaza.search.Searcher;
import org.plaza.web.address.Refusal;
import org.plaza.web.page.Identity;

/** Every door of the server: the one place that knows which path leads where. */
final class Routes {

    private final Searcher searcher;
    private final Templates templates;
    private final StaticFiles statics;
    private final Originals originals;
    private final PdfJs pdfJs;
    private final Failures failures;

    Routes(Searcher searcher, Path hubFolder) {
        this.searcher = searcher;
        this.statics = new StaticFiles();
        this.templates = new Templates();
        this.originals = new Originals(searcher, hubFolder);
        this.pdfJs = new PdfJs();
        this.failures = new Failures(searcher, templates);
    }

    void lay(RoutesConfig routes) {
        PageDoors pages = new PageDoors(searcher, templates, originals);
        DocumentDoors documents = new DocumentDoors(searcher, templates, originals, pdfJs);
        ApiDoors api = new ApiDoors(searcher);
        CitationDoors citations = new CitationDoors(searcher);
        BrandingDoors branding = new BrandingDoors(searcher, originals);

        routes.before(Routes::secure);
        read(routes, "/", pages::homeOrSearch);
        read(routes, "/help", pages::help);
        read(routes, "/facets/{name}", pages::facet);
        read(routes, "/works/{id}", pages::work);
        read(routes, "/works/{id}/parallel", pages::parallel);
        read(routes, "/documents/{id}", documents::page);
        read(routes, "/documents/{id}/matches", documents::matches);
        read(routes, "/documents/{id}/text", documents::text);
        read(routes, "/documents/{id}/text.html", documents::html);
        read(routes, "/documents/{id}/file", originals::serve);
        read(routes, "/passages/{id}", pages::passage);
        for (CitationFormat format : CitationFormat.values()) {
            read(routes, "/works/{id}/citation." + format.ending(), ctx -> citations.work(ctx, format));
            read(routes, "/passages/{id}/citation." + format.ending(), ctx -> citations.passage(ctx, format));
        }
        read(routes, "/api/v1/search", api::search);
        read(routes, "/api/v1/suggest", api::suggest);
        read(routes, "/api/v1/works/{id}", api::work);
        read(routes, "/api/v1/works/{id}/passages", api::passages);
        read(routes, "/api/v1/works/{id}/parallel", api::parallel);
        read(routes, "/api/v1/works/{id}/similar", api::similar);
        read(routes, "/health/live", api::live);
        read(routes, "/health/ready", api::ready);
        read(routes, Identity.LOGO, branding::logo);
        read(routes, Identity.COLORS, branding::colors);
        read(routes, "/static/{name}", statics::serve);
        read(routes, "/pdfjs/{version}/<path>", pdfJs::serve);

        routes.exception(Refusal.class, failures::refused);
        routes.exception(Departure.class, failures::departed);
        routes.exception(HttpResponseException.class, failures::noDoor);
        routes.exception(Exception.class, failures::broken);
    }

    /** HEAD is answered as GET is, without the body, which the server itself leaves out. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void secure(Context ctx) {
        ctx.header("Content-Security-Policy", Policy.STRICT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
    }
}
