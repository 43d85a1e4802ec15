package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plaza.search.WorkCard;
import org.plaza.web.address.Links;

/** A work as it is listed. */
final class CardJson {

    private CardJson() {}

    /** A work whose files are not public has none. */
    static ObjectNode of(WorkCard card) {
        ObjectNode json = Json.object()
                .put("id", card.id())
                .put("title", card.title().text())
                .put("titleLanguage", card.title().language())
                .put("type", card.facts().type())
                .put("date", card.facts().date());
        json.set("languages", Json.strings(card.facts().languages()));
        json.set("places", Json.strings(card.facts().places()));
        json.set("themes", Json.strings(card.facts().themes()));
        json.put("url", Links.PLAIN.work(card.id()));
        json.set("documents", Json.array(card.readable() ? card.documents() : List.of(), CardJson::document));
        return json;
    }

    private static ObjectNode document(WorkCard.DocumentCard document) {
        ObjectNode json = Json.object()
                .put("id", document.id())
                .put("file", document.file())
                .put("format", document.format())
                .put("pages", Math.max(1, document.pages().all()));
        json.set("languages", Json.strings(document.languages()));
        return json;
    }
}
