package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.plaza.search.FoundPassage;

/** The pieces that JSON is made of. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> each) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> array.add(each.apply(item)));
        return array;
    }

    /** Pieces of a text, in UTF-16 units. */
    static ArrayNode spans(List<FoundPassage.Highlight> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(spans.size());
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    static ArrayNode strings(List<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(array::add);
        return array;
    }
}
