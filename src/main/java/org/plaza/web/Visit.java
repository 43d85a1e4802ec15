package org.plaza.web;

import io.javalin.http.Context;
import java.util.List;
import org.plaza.search.HubView;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.page.Reader;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/** One request: what it asks, who asks it, and the hub at that moment. */
record Visit(Reader reader, HubView hub) {

    static Visit of(Context ctx, HubView hub) {
        QueryString query = QueryString.parse(ctx.queryString());
        query.single("q");
        return new Visit(new Reader(messages(ctx, query, hub.languages()), Links.of(query), query), hub);
    }

    /** For a page that must be drawn even if the request cannot be read: nothing of its query is kept. */
    static Visit ofUnreadable(Context ctx, HubView hub) {
        QueryString none = QueryString.parse(null);
        return new Visit(new Reader(messages(ctx, none, hub.languages()), Links.PLAIN, none), hub);
    }

    /** The search that the address asks, with labels in the language of the interface. */
    SearchAddress search() {
        return SearchAddress.of(reader.here(), hub.facets(), reader.tag());
    }

    private static Messages messages(Context ctx, QueryString query, List<String> hubLanguages) {
        return Messages.of(Links.of(query)
                .ui()
                .flatMap(UiLanguage::ofTag)
                .orElseGet(() -> UiLanguage.negotiate(ctx.header("Accept-Language"), hubLanguages)));
    }
}
