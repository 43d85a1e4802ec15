package org.plaza.publish.citation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/** A list of one reference in the JSON of the Citation Style Language. */
final class CslJson {

    private CslJson() {}

    static String write(Reference reference) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        ObjectNode item = list.addObject()
                .put("id", reference.key())
                .put("type", reference.about().kind().csl())
                .put("title", reference.about().title().text());
        if (!reference.origin().authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            reference.origin().authors().forEach(name -> authors.addObject().put("literal", name));
        }
        Issued issued = reference.origin().issued();
        if (issued != null) {
            ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
            issued.parts().forEach(parts::add);
        }
        put(item, "publisher", String.join(", ", reference.origin().publishers()));
        put(item, "genre", reference.about().genre());
        Reference.Spot spot = reference.spot();
        if (spot != null) {
            put(item, "page", spot.pages() == null ? null : spot.pages().with("-"));
            put(item, "section", spot.article());
        }
        String language = reference.about().title().language();
        put(item, "language", language.equals(Passage.UNKNOWN_LANGUAGE) ? null : language);
        put(item, "keyword", String.join(", ", reference.about().keywords()));
        put(item, "abstract", reference.about().description());
        item.put("URL", reference.url());
        return list.toPrettyString() + "\n";
    }

    private static void put(ObjectNode item, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            item.put(name, value);
        }
    }
}
