package org.plaza.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.plaza.search.Answer;
import org.plaza.search.Reason;
import org.plaza.web.page.ReadingView;
import org.plaza.web.ui.Messages;

/** The answer to {@code GET /api/v1/search}. */
public final class SearchJson {

    private SearchJson() {}

    /**
     * An answer for programs.
     *
     * @param answer of the searcher
     * @param messages the language of the notes
     * @return its JSON
     */
    public static ObjectNode of(Answer answer, Messages messages) {
        var paging = answer.asked().question().paging();
        ObjectNode root = Json.object();
        root.set("query", query(answer.asked(), messages));
        root.put("total", answer.total())
                .put("tookMillis", answer.tookMillis())
                .put("page", paging.page())
                .put("size", paging.size());
        root.set("hits", Json.array(answer.hits(), SearchJson::hit));
        root.set("facets", Json.array(answer.facets(), SearchJson::facet));
        return root;
    }

    private static ObjectNode query(Answer.Asked asked, Messages messages) {
        ObjectNode query = Json.object().put("text", asked.question().text());
        query.set(
                "notes",
                Json.strings(asked.notes().stream()
                        .map(note -> ReadingView.sentence(note, messages))
                        .toList()));
        query.set("expansions", Json.array(asked.expansions(), SearchJson::expansion));
        Answer.Proposal proposal = asked.proposal();
        if (proposal != null) {
            ObjectNode json = query.putObject("didYouMean").put("text", proposal.text());
            json.set("changed", Json.spans(proposal.changed()));
        }
        return query;
    }

    private static ObjectNode expansion(Answer.Expansion expansion) {
        ObjectNode added = Json.object();
        new TreeMap<>(expansion.added()).forEach((language, labels) -> added.set(language, Json.strings(labels)));
        ObjectNode json = Json.object().put("words", expansion.words()).put("concept", expansion.concept());
        json.set("added", added);
        return json.put("on", expansion.on());
    }

    private static ObjectNode hit(Answer.Hit hit) {
        ObjectNode json = CardJson.of(hit.work());
        json.put("score", hit.score());
        json.set(
                "matched",
                Json.strings(hit.why().reasons().stream().map(Reason::said).toList()));
        json.put("spread", hit.why().spread());
        json.set("passages", Json.array(hit.passages(), PassagesJson::passage));
        return json.put("morePassages", hit.morePassages());
    }

    private static ObjectNode facet(Answer.FacetCounts facet) {
        ObjectNode json = Json.object().put("name", facet.name()).put("label", facet.label());
        json.set("values", values(facet.values()));
        return json;
    }

    private static ArrayNode values(List<Answer.FacetValue> values) {
        return Json.array(values, value -> {
            ObjectNode json = Json.object()
                    .put("value", value.value())
                    .put("label", value.label())
                    .put("count", value.count())
                    .put("selected", value.selected());
            json.set("children", values(value.children()));
            return json;
        });
    }
}
