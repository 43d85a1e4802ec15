package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;

/**
 * A facet in the form of the search page.
 *
 * @param name the parameter
 * @param label for people
 * @param first the values that are shown at once
 * @param rest the values behind a fold
 * @param years two fields beside the values; null for facets that are not of years
 */
public record FacetView(
        String name,
        String label,
        List<ValueView> first,
        List<ValueView> rest,
        @Nullable Years years) {

    private static final int SHOWN = 8;

    static FacetView of(FacetCounts counts, SearchAddress address, boolean ofYears, Reader reader) {
        List<ValueView> values = counts.values().stream()
                .filter(value -> !ofYears || YearRange.of(value.value()).isEmpty())
                .map(value -> ValueView.of(value, counts.name(), address, reader))
                .toList();
        int shown = ofYears ? 0 : values.size() <= SHOWN + 1 ? values.size() : SHOWN;
        return new FacetView(
                counts.name(),
                counts.label(),
                values.subList(0, shown),
                values.subList(shown, values.size()),
                ofYears ? Years.of(counts.name(), address) : null);
    }

    static List<FacetView> all(List<FacetCounts> counts, List<Facet> facets, SearchAddress address, Reader reader) {
        List<FacetView> views = new ArrayList<>();
        for (FacetCounts one : counts) {
            boolean ofYears = facets.stream().anyMatch(f -> f.name().equals(one.name()) && f.kind() == Facet.Kind.YEAR);
            views.add(of(one, address, ofYears, reader));
        }
        return views.stream()
                .filter(v -> !v.first().isEmpty() || !v.rest().isEmpty() || v.years() != null)
                .toList();
    }

    /** What a value is called for people; the value itself when the answer does not list it. */
    static String label(FacetCounts counts, String value, Reader reader) {
        if (value.equals(Facet.NOT_STATED)) {
            return reader.messages().text("facet.none");
        }
        return find(counts.values(), value)
                .map(FacetValue::label)
                .or(() -> YearRange.of(value).map(range -> years(range, reader)))
                .orElse(value);
    }

    private static String years(YearRange range, Reader reader) {
        if (range.toText().isEmpty()) {
            return reader.messages().text("facet.since", range.fromText());
        }
        return range.fromText().isEmpty()
                ? reader.messages().text("facet.until", range.toText())
                : reader.messages().text("facet.between", range.fromText(), range.toText());
    }

    static Optional<FacetValue> find(List<FacetValue> values, String value) {
        for (FacetValue candidate : values) {
            Optional<FacetValue> found =
                    candidate.value().equals(value) && YearRange.of(value).isEmpty()
                            ? Optional.of(candidate)
                            : find(candidate.children(), value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the fold is open.
     *
     * @return true when something behind it is selected
     */
    public boolean open() {
        return rest.stream().anyMatch(ValueView::touched);
    }

    /**
     * One value, to be ticked.
     *
     * @param value and its label
     * @param count works
     * @param selected whether it is ticked
     * @param narrowed makes the address of the search narrowed to it: not all pages have links, and each may be long
     * @param children narrower values
     */
    public record ValueView(
            Labelled value, int count, boolean selected, Supplier<String> narrowed, List<ValueView> children) {

        static ValueView of(FacetValue value, String facet, SearchAddress address, Reader reader) {
            String label =
                    value.value().equals(Facet.NOT_STATED) ? reader.messages().text("facet.none") : value.label();
            return new ValueView(
                    new Labelled(value.value(), label),
                    value.count(),
                    value.selected(),
                    () -> address.and(facet, value.value()).url(),
                    value.children().stream()
                            .map(child -> of(child, facet, address, reader))
                            .toList());
        }

        /**
         * The address of the search narrowed to it.
         *
         * @return percent-encoded
         */
        public String url() {
            return narrowed.get();
        }

        /**
         * Whether it or something narrower is selected.
         *
         * @return true when the reader should see it
         */
        public boolean touched() {
            return selected || below();
        }

        /**
         * Whether something narrower is selected.
         *
         * @return true when the fold of narrower values is open
         */
        public boolean below() {
            return children.stream().anyMatch(ValueView::touched);
        }
    }

    /**
     * A value and its label.
     *
     * @param key of the parameter
     * @param label for people
     */
    public record Labelled(String key, String label) {}

    /**
     * The two fields of a range of years.
     *
     * @param fromField name of the first
     * @param from what stands in it
     * @param toField name of the second
     * @param to what stands in it
     */
    public record Years(String fromField, String from, String toField, String to) {

        static Years of(String facet, SearchAddress address) {
            Optional<YearRange> range = address.question().selection().getOrDefault(facet, List.of()).stream()
                    .flatMap(value -> YearRange.of(value).stream())
                    .findFirst();
            return new Years(
                    YearRange.fromField(facet),
                    range.map(YearRange::fromText).orElse(""),
                    YearRange.toField(facet),
                    range.map(YearRange::toText).orElse(""));
        }
    }
}
