package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Suggestion;
import org.plaza.search.Suggestion.Narrowing;
import org.plaza.search.Suggestion.Wording;
import org.plaza.web.address.Links;

/** The answer to {@code GET /api/v1/suggest}. */
public final class SuggestJson {

    private SuggestJson() {}

    /**
     * Suggestions for programs.
     *
     * @param text as far as it is typed
     * @param suggestions in order
     * @return their JSON
     */
    public static ObjectNode of(String text, List<Suggestion> suggestions) {
        ObjectNode root = Json.object().put("query", text);
        root.set("suggestions", Json.array(suggestions, SuggestJson::suggestion));
        return root;
    }

    private static ObjectNode suggestion(Suggestion suggestion) {
        String text = suggestion.text().text();
        return switch (suggestion) {
            case Suggestion.Named named -> named(named);
            case Suggestion.Titled titled -> json("work", titled, null, Links.PLAIN.work(titled.id()));
            case Suggestion.Completed words -> json("words", words, null, Links.PLAIN.browse("q", text));
        };
    }

    private static ObjectNode named(Suggestion.Named named) {
        Narrowing narrowing = named.narrowing();
        String url = narrowing == null
                ? Links.PLAIN.browse("q", named.text().text())
                : Links.PLAIN.browse(narrowing.facet(), narrowing.value());
        ObjectNode json = json("concept", named, named.matched(), url);
        return narrowing == null
                ? json
                : json.put("facet", narrowing.facet())
                        .put("facetLabel", narrowing.label())
                        .put("value", narrowing.value());
    }

    private static ObjectNode json(String kind, Suggestion suggestion, @Nullable Wording matched, String url) {
        ObjectNode json = Json.object()
                .put("kind", kind)
                .put("text", suggestion.text().text())
                .put("language", suggestion.text().language());
        if (matched != null) {
            json.put("label", matched.text()).put("labelLanguage", matched.language());
        }
        return json.put("count", suggestion.count()).put("url", url);
    }
}
