package org.plaza.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.HubView;
import org.plaza.search.Question;
import org.plaza.search.Question.Sort;
import org.plaza.web.address.Parameter;
import org.plaza.web.address.SearchAddress;
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
     * @param wider what an empty answer could be widened to
     * @return the page
     */
    public static SearchPage of(SearchAddress address, Answer answer, HubView hub, Reader reader, List<Wider> wider) {
        Question question = address.question();
        List<FacetView> facets = FacetView.all(answer.facets(), hub.facets(), address, reader);
        Frame.SearchBox box = new Frame.SearchBox(question.text(), hidden(address, facets, reader));
        String title = question.text().isBlank()
                ? reader.messages().text("search.all")
                : reader.messages().text("search.title", question.text());
        return new SearchPage(
                Frame.of(reader, "/", hub, title, box),
                Summary.of(address, answer, reader),
                new Found(
                        answer.hits().stream()
                                .map(hit -> HitView.of(hit, reader))
                                .toList(),
                        Pager.of(
                                question.paging().page(),
                                question.paging().size(),
                                answer.total(),
                                number -> address.page(number).url()),
                        wider),
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
     */
    public record Found(List<HitView> hits, Pager pager, List<Wider> wider) {}

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
     * @param total how many works, in words
     * @param reading how the question was read
     * @param chips what it was narrowed to
     * @param everywhere address of the same words without any facet
     * @param sorts the orders to choose from
     */
    public record Summary(String total, ReadingView reading, List<Chip> chips, String everywhere, List<Choice> sorts) {

        static Summary of(SearchAddress address, Answer answer, Reader reader) {
            Messages messages = reader.messages();
            return new Summary(
                    messages.text("search.total", answer.total()),
                    ReadingView.of(answer.asked(), address, messages),
                    chips(address, answer, reader),
                    address.everywhere().url(),
                    Arrays.stream(Sort.values())
                            .map(sort -> new Choice(
                                    messages.text("sort." + SearchAddress.name(sort)),
                                    address.sort(sort).url(),
                                    sort == address.question().paging().sort()))
                            .toList());
        }

        private static List<Chip> chips(SearchAddress address, Answer answer, Reader reader) {
            List<Chip> chips = new ArrayList<>();
            for (FacetCounts facet : answer.facets()) {
                for (String value : address.question().selection().getOrDefault(facet.name(), List.of())) {
                    chips.add(new Chip(
                            facet.label(),
                            FacetView.label(facet, value, reader),
                            address.without(facet.name(), value).url()));
                }
            }
            return chips;
        }
    }

    /**
     * A selected value.
     *
     * @param facet its label
     * @param value its label
     * @param without address of the search without it
     */
    public record Chip(String facet, String value, String without) {}
}
