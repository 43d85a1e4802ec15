package org.plaza.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.HubView;
import org.plaza.search.Question;
import org.plaza.search.Question.Sort;
import org.plaza.web.address.Parameter;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.SearchAddress.View;
import org.plaza.web.address.YearRange;
import org.plaza.web.ui.Messages;

/**
 * The answer to a question.
 *
 * @param frame around it
 * @param summary how much was found, and how the question was read
 * @param found the works of this page
 * @param facets to narrow by
 */
public record SearchPage(Frame frame, Summary summary, Found found, List<FacetView> facets) {

    /**
     * Lays out an answer.
     *
     * @param address of the search
     * @param answer to its question
     * @param hub what the hub says of itself
     * @param reader who reads
     * @param beside what else was found out
     * @return the page
     */
    public static SearchPage of(SearchAddress address, Answer answer, HubView hub, Reader reader, Beside beside) {
        Question question = address.question();
        List<FacetView> facets = FacetView.all(answer.facets(), hub.facets(), address, reader);
        Frame.SearchBox box = new Frame.SearchBox(question.text(), hidden(address, facets, reader));
        String title = question.text().isBlank()
                ? reader.messages().text("search.all")
                : reader.messages().text("search.title", question.text());
        return new SearchPage(
                Frame.of(reader, "/", hub, title, box),
                Summary.of(address, answer, reader, beside),
                new Found(
                        answer.hits().stream()
                                .map(hit -> HitView.of(hit, reader))
                                .toList(),
                        Pager.of(
                                question.paging().page(),
                                question.paging().size(),
                                answer.total(),
                                number -> address.page(number).url()),
                        beside.wider(),
                        beside.places() == null || address.view() != View.MAP
                                ? null
                                : PlaceMap.of(beside.places(), address, reader)),
                facets);
    }

    /** The state that no visible part of the form carries. */
    private static List<Parameter> hidden(SearchAddress address, List<FacetView> facets, Reader reader) {
        Question question = address.question();
        List<Parameter> hidden = new ArrayList<>(reader.links().askingNothing().carried());
        question.selection()
                .forEach((facet, values) -> values.stream()
                        .filter(Predicate.not(value -> isShown(facets, facet, value)))
                        .forEach(value -> hidden.add(new Parameter(facet, value))));
        if (question.paging().sort() != Sort.RELEVANCE) {
            hidden.add(
                    new Parameter("sort", SearchAddress.name(question.paging().sort())));
        }
        if (question.paging().size() != Question.Paging.FIRST.size()) {
            hidden.add(new Parameter("size", Integer.toString(question.paging().size())));
        }
        if (!question.options().expand()) {
            hidden.add(new Parameter("expand", "off"));
        }
        hidden.addAll(address.switches());
        if (address.view() == View.MAP) {
            hidden.add(new Parameter("show", "map"));
        }
        if (!question.options().syntax()) {
            hidden.add(new Parameter("syntax", "off"));
        }
        return hidden;
    }

    private static boolean isShown(List<FacetView> facets, String facet, String value) {
        return facets.stream()
                .filter(view -> view.name().equals(facet))
                .anyMatch(view -> view.years() != null && YearRange.of(value).isPresent()
                        || isTicked(view.first(), value)
                        || isTicked(view.rest(), value));
    }

    private static boolean isTicked(List<FacetView.ValueView> values, String value) {
        return values.stream()
                .anyMatch(v -> v.selected() && v.value().key().equals(value) || isTicked(v.children(), value));
    }

    /**
     * Whether nothing was found.
     *
     * @return true when no work matches, not when the page lies beyond the end
     */
    public boolean empty() {
        return found.hits().isEmpty() && found.pager().previous() == null;
    }

    /**
     * What was found.
     *
     * @param hits the works of this page
     * @param pager to the other pages
     * @param wider what could be asked instead, when nothing was found
     * @param map of the places of all works; null when they are shown as a list
     */
    public record Found(
            List<HitView> hits,
            Pager pager,
            List<Wider> wider,
            @Nullable PlaceMap map) {

        /** As many hits as fill a window. */
        private static final int FIRST = 3;

        /**
         * The hits that a reader sees at once.
         *
         * @return a few, or all when there are no more
         */
        public List<HitView> first() {
            return hits.subList(0, Math.min(FIRST, hits.size()));
        }

        /**
         * The other hits.
         *
         * @return empty when there are no more
         */
        public List<HitView> further() {
            return hits.subList(first().size(), hits.size());
        }
    }

    /**
     * What was found out beside the answer.
     *
     * @param wider what an empty answer could be widened to
     * @param places that can be drawn; null when there are none
     * @param about what the hub says of the one thing that the search is narrowed to; null when it says nothing
     */
    public record Beside(
            List<Wider> wider,
            PlaceMap.@Nullable Places places,
            @Nullable Text about) {}

    /**
     * A search that finds more.
     *
     * @param label what it leaves out
     * @param url its address
     * @param total how many works it finds, in words
     */
    public record Wider(String label, String url, String total) {}

    /**
     * What stands above the list.
     *
     * @param heading how many works, and what is said of them
     * @param reading how the question was read
     * @param chips what it was narrowed to
     * @param everywhere address of the same words without any facet
     * @param ways how the list can be shown
     */
    public record Summary(Heading heading, ReadingView reading, List<Chip> chips, String everywhere, Ways ways) {

        static Summary of(SearchAddress address, Answer answer, Reader reader, Beside beside) {
            Messages messages = reader.messages();
            return new Summary(
                    new Heading(messages.text("search.total", answer.total()), beside.about()),
                    ReadingView.of(answer.asked(), address, messages),
                    chips(address, answer, reader),
                    address.everywhere().url(),
                    Ways.of(address, beside.places() != null, messages));
        }

        private static List<Chip> chips(SearchAddress address, Answer answer, Reader reader) {
            List<Chip> chips = new ArrayList<>();
            for (FacetCounts facet : answer.facets()) {
                for (String value : address.question().selection().getOrDefault(facet.name(), List.of())) {
                    chips.add(new Chip(
                            reader.labels().facet(facet.name(), facet.label()),
                            FacetView.label(facet, value, reader),
                            address.without(facet.name(), value).url()));
                }
            }
            return chips;
        }
    }

    /**
     * What stands first.
     *
     * @param total how many works, in words
     * @param about what the hub says of what the search is narrowed to; null when it says nothing
     */
    public record Heading(String total, @Nullable Text about) {}

    /**
     * How the works can be shown.
     *
     * @param sorts the orders to choose from; none on the map
     * @param views list or map; empty when there is no choice
     */
    public record Ways(List<Choice> sorts, List<Choice> views) {

        static Ways of(SearchAddress address, boolean drawable, Messages messages) {
            boolean list = address.view() == View.LIST || !drawable;
            List<Choice> sorts = Arrays.stream(Sort.values())
                    .map(sort -> new Choice(
                            messages.text("sort." + SearchAddress.name(sort)),
                            address.sort(sort).url(),
                            sort == address.question().paging().sort()))
                    .toList();
            List<Choice> views = List.of(
                    new Choice(
                            messages.text("view.list"), address.view(View.LIST).url(), list),
                    new Choice(messages.text("view.map"), address.view(View.MAP).url(), !list));
            return new Ways(list ? sorts : List.of(), drawable ? views : List.of());
        }
    }

    /**
     * A selected value.
     *
     * @param facet its label
     * @param value its label
     * @param without address of the search without it
     */
    public record Chip(Text facet, Text value, String without) {}
}
