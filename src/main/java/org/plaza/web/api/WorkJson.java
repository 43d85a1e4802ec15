package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.plaza.search.WorkView;

/** The answer to {@code GET /api/v1/works/{id}}: the work as it is listed, and everything else that is known of it. */
public final class WorkJson {

    private WorkJson() {}

    /**
     * A work for programs.
     *
     * @param work what the hub says of it
     * @return its JSON
     */
    public static ObjectNode of(WorkView work) {
        ObjectNode json = CardJson.of(work.card());
        json.put("readable", work.card().readable());
        json.set("versions", Json.array(work.versions(), WorkJson::version));
        ObjectNode terms = json.putObject("terms");
        new TreeMap<>(work.terms()).forEach((term, values) -> terms.set(term.column(), Json.strings(values)));
        json.set("facets", Json.array(work.facets(), WorkJson::facet));
        return json;
    }

    private static ObjectNode version(WorkView.Version version) {
        ObjectNode json = Json.object()
                .put("language", version.language())
                .put("title", version.title())
                .put("description", version.description());
        json.set("documents", Json.strings(version.documents()));
        return json.put("passages", version.passages());
    }

    private static ObjectNode facet(WorkView.FacetLabels facet) {
        ObjectNode json = Json.object().put("name", facet.name()).put("label", facet.label());
        json.set(
                "values",
                Json.array(
                        facet.values(),
                        value -> Json.object().put("value", value.value()).put("label", value.label())));
        return json;
    }
}
