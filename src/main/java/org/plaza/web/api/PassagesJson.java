package org.plaza.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;
import org.plaza.web.address.Links;

/** The answer to {@code GET /api/v1/works/{id}/passages}. */
public final class PassagesJson {

    private PassagesJson() {}

    /**
     * The passages of a work for programs.
     *
     * @param work its id
     * @param text the question
     * @param passages that match
     * @return their JSON
     */
    public static ObjectNode of(String work, String text, List<FoundPassage> passages) {
        ObjectNode root = Json.object().put("work", work);
        root.set("query", Json.object().put("text", text));
        root.put("total", passages.size());
        root.set("passages", Json.array(passages, PassagesJson::passage));
        return root;
    }

    static ObjectNode passage(FoundPassage found) {
        Passage passage = found.passage();
        ObjectNode json = Json.object()
                .put("id", found.id())
                .put("document", found.document())
                .put("page", found.best().page())
                .put("pageLabel", found.best().label());
        json.set("article", article(passage.place().article()));
        json.set("heading", Json.strings(passage.place().headings()));
        json.put("language", passage.language()).put("text", passage.text());
        json.set("highlights", Json.spans(found.highlights()));
        return json.put("url", Links.PLAIN.passage(found.id()));
    }

    static JsonNode article(@Nullable Article article) {
        return article == null
                ? Json.object().nullNode()
                : Json.object().put("number", article.number()).put("label", article.label());
    }
}
