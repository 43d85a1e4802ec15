package org.plaza.web.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plaza.model.Facet;
import org.plaza.search.Question;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;
import org.plaza.search.Question.Sort;

/**
 * A search and its address: all of its state.
 *
 * @param question what is asked
 * @param links to other pages in the language that the reader chose
 * @param view how the answer is shown
 */
public record SearchAddress(Question question, Links links, View view) {

    /** How an answer is shown. */
    public enum View {
        /** As works, one after the other. */
        LIST,
        /** As places on a map. */
        MAP
    }

    /**
     * Reads a search.
     *
     * @param query the parameters; unknown ones are ignored
     * @param facets of the hub
     * @param labels BCP 47 tag of the language that labels are given in
     * @return the search
     * @throws Refusal when a parameter cannot be what it is
     */
    public static SearchAddress of(QueryString query, List<Facet> facets, String labels) {
        return Reading.read(query, facets, labels);
    }

    /**
     * What is switched off in the reading of the words, for a form.
     *
     * @return as in the address
     */
    public List<Parameter> switches() {
        return Reading.switches(question.options().without());
    }

    /**
     * The name of an order.
     *
     * @param sort the order
     * @return as in addresses
     */
    public static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The same search, another part of the list.
     *
     * @param page from 1
     * @return a new address
     */
    public SearchAddress page(int page) {
        Paging old = question.paging();
        return with(question.selection(), new Paging(page, old.size(), old.sort()), question.options());
    }

    /**
     * The same search in another order, from the first page.
     *
     * @param sort the order
     * @return a new address
     */
    public SearchAddress sort(Sort sort) {
        return with(question.selection(), new Paging(1, question.paging().size(), sort), question.options());
    }

    /**
     * Other words, narrowed and shown in the same way, from the first page.
     *
     * @param text of the question
     * @return a new address
     */
    public SearchAddress asking(String text) {
        Question first = first(question.selection(), question.options()).question;
        return new SearchAddress(new Question(text, first.selection(), first.paging(), first.options()), links, view);
    }

    /**
     * The same answer shown in another way, from the first page.
     *
     * @param view how
     * @return a new address
     */
    public SearchAddress view(View view) {
        return new SearchAddress(first(question.selection(), question.options()).question, links, view);
    }

    /**
     * The same search with all other languages on or off, from the first page.
     *
     * @param expand whether words that name a concept also find its labels in other languages; no concept is then switched
     *     off alone
     * @return a new address
     */
    public SearchAddress expand(boolean expand) {
        Options old = question.options();
        return first(question.selection(), new Options(expand, old.syntax(), old.ui()));
    }

    /**
     * The same search without what one concept adds, from the first page.
     *
     * @param concept its value, as an expansion of the answer has it
     * @return a new address
     */
    public SearchAddress switchedOff(String concept) {
        return switching(without -> without.add(concept));
    }

    /**
     * The same search with what one concept adds, from the first page.
     *
     * @param concept its value
     * @return a new address
     */
    public SearchAddress switchedOn(String concept) {
        return switching(without -> without.remove(concept));
    }

    private SearchAddress switching(Consumer<Set<String>> change) {
        Options old = question.options();
        Set<String> without = new LinkedHashSet<>(old.without());
        change.accept(without);
        return first(question.selection(), new Options(old.expand(), old.syntax(), old.ui(), without));
    }

    /**
     * The same search, narrowed to one value more, from the first page.
     *
     * @param facet its name
     * @param value of the facet
     * @return a new address
     */
    public SearchAddress and(String facet, String value) {
        return select(facet, values -> {
            if (!values.contains(value)) {
                values.add(value);
            }
        });
    }

    /**
     * The same search without a value, from the first page.
     *
     * @param facet its name
     * @param value of the facet
     * @return a new address
     */
    public SearchAddress without(String facet, String value) {
        return select(facet, values -> values.remove(value));
    }

    /**
     * The same search without a facet, from the first page.
     *
     * @param facet its name
     * @return a new address
     */
    public SearchAddress without(String facet) {
        Map<String, List<String>> selection = new LinkedHashMap<>(question.selection());
        selection.remove(facet);
        return first(selection, question.options());
    }

    /**
     * The same search narrowed to some years and no others, from the first page.
     *
     * @param facet its name
     * @param years of the facet
     * @return a new address
     */
    public SearchAddress years(String facet, YearRange years) {
        return without(facet).and(facet, years.value());
    }

    /**
     * The same words without any facet, from the first page.
     *
     * @return a new address
     */
    public SearchAddress everywhere() {
        return first(Map.of(), question.options());
    }

    /**
     * The address, from the root of the server; only what is not at its default is in it.
     *
     * @return percent-encoded
     */
    public String url() {
        AddressBuilder url = new AddressBuilder("/");
        parameters(question.paging().page()).forEach(parameter -> url.and(parameter.name(), parameter.value()));
        return url.toString();
    }

    /**
     * All that is not at its default, but for the part of the list.
     *
     * @return for a form that sends the search along
     */
    public List<Parameter> parameters() {
        return parameters(1);
    }

    private List<Parameter> parameters(int page) {
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter("q", question.text()));
        question.selection().forEach((facet, values) -> values.forEach(value -> all.add(new Parameter(facet, value))));
        Paging paging = question.paging();
        if (paging.sort() != Sort.RELEVANCE) {
            all.add(new Parameter("sort", name(paging.sort())));
        }
        if (paging.size() != Paging.FIRST.size()) {
            all.add(new Parameter("size", Integer.toString(paging.size())));
        }
        if (page > 1) {
            all.add(new Parameter("page", Integer.toString(page)));
        }
        if (!question.options().expand()) {
            all.add(new Parameter("expand", "off"));
        }
        all.addAll(switches());
        if (!question.options().syntax()) {
            all.add(new Parameter("syntax", "off"));
        }
        if (view == View.MAP) {
            all.add(new Parameter("show", "map"));
        }
        links.ui().ifPresent(ui -> all.add(new Parameter("ui", ui)));
        return all;
    }

    /**
     * The address of all values of a facet, counted for this search.
     *
     * @param facet its name
     * @return percent-encoded
     */
    public String facet(String facet) {
        AddressBuilder url = new AddressBuilder(facetPath(facet));
        parameters().forEach(parameter -> url.and(parameter.name(), parameter.value()));
        return url.toString();
    }

    /**
     * The path of all values of a facet.
     *
     * @param facet its name
     * @return percent-encoded
     */
    public static String facetPath(String facet) {
        return "/facets/" + Percent.encode(facet);
    }

    private SearchAddress select(String facet, Consumer<List<String>> change) {
        Map<String, List<String>> selection = new LinkedHashMap<>(question.selection());
        List<String> values = new ArrayList<>(selection.getOrDefault(facet, List.of()));
        change.accept(values);
        selection.put(facet, values);
        return first(selection, question.options());
    }

    private SearchAddress first(Map<String, List<String>> selection, Options options) {
        Paging old = question.paging();
        return with(selection, new Paging(1, old.size(), old.sort()), options);
    }

    private SearchAddress with(Map<String, List<String>> selection, Paging paging, Options options) {
        return new SearchAddress(new Question(question.text(), selection, paging, options), links, view);
    }
}
