package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plaza.search.SimilarWork;

/** The answer to {@code GET /api/v1/works/{id}/similar}. */
public final class SimilarJson {

    private SimilarJson() {}

    /**
     * Similar works for programs.
     *
     * @param work the id of the work they are similar to
     * @param similar the most similar first
     * @return their JSON
     */
    public static ObjectNode of(String work, List<SimilarWork> similar) {
        ObjectNode root = Json.object().put("work", work);
        root.set("similar", Json.array(similar, each -> CardJson.of(each.work()).put("score", each.score())));
        return root;
    }
}
