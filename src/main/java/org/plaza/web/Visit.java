package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import org.plaza.search.HubView;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.address.Refusal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.page.Labels;
import org.plaza.web.page.Reader;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/**
 * One request.
 *
 * @param reader who asks
 * @param hub at that moment
 * @param search what is asked, with labels in the language of the interface
 */
record Visit(Reader reader, HubView hub, SearchAddress search) {

    static Visit of(Context ctx, HubView hub) {
        return of(ctx, hub, QueryString.parse(ctx.queryString()));
    }

    /** For a page that shows labels. */
    static Visit of(Context ctx, HubVocabularies vocabularies) throws IOException {
        Visit visit = of(ctx, vocabularies.hub());
        Labels labels = vocabularies.labels(visit.hub, visit.reader.messages().language());
        return new Visit(visit.reader.with(labels), visit.hub, visit.search);
    }

    /** For a page that must be drawn even if the request cannot be read: only the language is kept. */
    static Visit ofUnreadable(Context ctx, HubView hub) {
        try {
            return of(ctx, hub, QueryString.parse(ctx.queryString()).only("ui"));
        } catch (Refusal e) {
            return of(ctx, hub, QueryString.parse(null));
        }
    }

    private static Visit of(Context ctx, HubView hub, QueryString query) {
        UiLanguage language = Links.of(query)
                .ui()
                .flatMap(UiLanguage::ofTag)
                .orElseGet(() -> UiLanguage.negotiate(ctx.header("Accept-Language"), hub.languages()));
        SearchAddress search = SearchAddress.of(query, hub.facets(), language.tag());
        Labels labels = new Labels(hub.facets(), Map.of(), language);
        Reader reader = new Reader(Messages.of(language), search.links(), query, SiteAddress.of(ctx.req()), labels);
        return new Visit(reader, hub, search);
    }
}
