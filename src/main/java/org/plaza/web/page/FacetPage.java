package org.plaza.web.page;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.StringSearch;
import java.text.StringCharacterIterator;
import java.util.List;
import java.util.stream.Stream;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.search.HubView;
import org.plaza.web.address.Parameter;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.ui.Messages;

/**
 * All values of one facet, for those that have more than a list beside the results can hold.
 *
 * @param frame around it
 * @param label of the facet
 * @param find what is looked for
 * @param values those of this part that hold it
 * @param pager to the other parts
 */
public record FacetPage(Frame frame, Text label, Find find, List<Value> values, Pager pager) {

    private static final int VALUES_ON_A_PAGE = 200;
    private static final int LAST_PAGE = 999_999_999;

    /**
     * Lays out a facet.
     *
     * @param counts its values
     * @param address of the search they are counted for
     * @param hub what the hub says of itself
     * @param reader who reads
     * @return the page
     */
    public static FacetPage of(FacetCounts counts, SearchAddress address, HubView hub, Reader reader) {
        Find find = Find.of(counts.name(), address, reader);
        List<FacetValue> found = all(counts.values())
                .filter(value -> find.text().isEmpty()
                        || holds(FacetView.label(counts.name(), value, reader).text(), find.text()))
                .toList();
        int page = reader.here().number("page", LAST_PAGE).orElse(1);
        String title = reader.messages().text("facets.title", counts.label());
        return new FacetPage(
                Frame.of(reader, find.action(), hub, title, Frame.SearchBox.fresh(reader)),
                reader.labels().facet(counts.name(), counts.label()),
                find,
                found.stream()
                        .skip((page - 1L) * VALUES_ON_A_PAGE)
                        .limit(VALUES_ON_A_PAGE)
                        .map(value -> Value.of(value, counts.name(), address, reader))
                        .toList(),
                Pager.of(
                        page,
                        VALUES_ON_A_PAGE,
                        found.size(),
                        number -> reader.here().with(find.action(), "page", Integer.toString(number))));
    }

    private static Stream<FacetValue> all(List<FacetValue> values) {
        return values.stream().flatMap(value -> Stream.concat(Stream.of(value), all(value.children())));
    }

    /** Without regard to case and accents. */
    private static boolean holds(String label, String wanted) {
        RuleBasedCollator letters = (RuleBasedCollator) Collator.getInstance(com.ibm.icu.util.ULocale.ROOT);
        letters.setStrength(Collator.PRIMARY);
        return new StringSearch(wanted, new StringCharacterIterator(label), letters).first() != StringSearch.DONE;
    }

    /**
     * The form that looks for a value.
     *
     * @param action address of this page
     * @param text what is looked for; empty for everything
     * @param hidden the search, sent along
     * @param back address of the search
     */
    public record Find(String action, String text, List<Parameter> hidden, String back) {

        static Find of(String facet, SearchAddress address, Reader reader) {
            return new Find(
                    SearchAddress.facetPath(facet),
                    reader.here().single("find").orElse("").strip(),
                    address.parameters(),
                    address.url());
        }
    }

    /**
     * A value to narrow the search to.
     *
     * @param label for people
     * @param url of the search narrowed to it, or without it when it is selected already
     * @param selected whether it is
     * @param count works, in words of the reader
     */
    public record Value(Text label, String url, boolean selected, String count) {

        static Value of(FacetValue value, String facet, SearchAddress address, Reader reader) {
            SearchAddress to =
                    value.selected() ? address.without(facet, value.value()) : address.and(facet, value.value());
            Messages messages = reader.messages();
            return new Value(
                    FacetView.label(facet, value, reader),
                    to.url(),
                    value.selected(),
                    messages.text("number", value.count()));
        }
    }
}
