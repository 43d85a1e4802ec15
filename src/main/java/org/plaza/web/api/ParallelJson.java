package org.plaza.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plaza.search.ParallelText;
import org.plaza.search.ParallelText.Row;
import org.plaza.search.ParallelText.Side;

/** The answer to {@code GET /api/v1/works/{id}/parallel}. */
public final class ParallelJson {

    private ParallelJson() {}

    /**
     * Two versions side by side for programs.
     *
     * @param text what belongs together
     * @return its JSON
     */
    public static ObjectNode of(ParallelText text) {
        ObjectNode root = Json.object()
                .put("work", text.work().id())
                .put("version", text.version())
                .put("beside", text.beside())
                .put("basis", text.basis().name().toLowerCase(Locale.ROOT))
                .put("total", text.rows().size());
        root.set("rows", Json.array(text.rows(), ParallelJson::row));
        return root;
    }

    private static ObjectNode row(Row row) {
        ObjectNode json = Json.object();
        json.set("version", side(row.version()));
        json.set("beside", side(row.beside()));
        return json;
    }

    private static JsonNode side(@Nullable Side side) {
        if (side == null) {
            return Json.object().nullNode();
        }
        ObjectNode json = Json.object();
        json.set("article", PassagesJson.article(side.article()));
        json.set("heading", Json.strings(side.headings()));
        json.set("passages", Json.array(side.passages(), PassagesJson::passage));
        return json;
    }
}
