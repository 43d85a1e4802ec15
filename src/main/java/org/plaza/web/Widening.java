package org.plaza.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.search.Answer;
import org.plaza.search.Searcher;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.page.SearchPage.Wider;
import org.plaza.web.ui.Messages;

/** Which filter stands in the way of an answer. */
final class Widening {

    private Widening() {}

    /**
     * The searches that leave out one facet, or all of them, and find something.
     *
     * @return in the order of the facets; none when the answer is not empty
     */
    static List<Wider> of(Searcher searcher, SearchAddress address, Answer answer, Messages messages)
            throws IOException {
        List<Wider> wider = new ArrayList<>();
        if (answer.total() == 0) {
            for (Map.Entry<String, SearchAddress> way :
                    ways(address, answer, messages).entrySet()) {
                long total = searcher.rank(way.getValue().question()).total();
                if (total > 0) {
                    wider.add(new Wider(way.getKey(), way.getValue().url(), messages.text("search.total", total)));
                }
            }
        }
        return wider;
    }

    private static Map<String, SearchAddress> ways(SearchAddress address, Answer answer, Messages messages) {
        Map<String, SearchAddress> ways = new LinkedHashMap<>();
        var selected = address.question().selection().keySet();
        answer.facets().stream()
                .filter(facet -> selected.contains(facet.name()))
                .forEach(facet ->
                        ways.put(messages.text("search.empty.without", facet.label()), address.without(facet.name())));
        if (ways.size() > 1) {
            ways.put(messages.text("search.empty.everywhere"), address.everywhere());
        }
        return ways;
    }
}
