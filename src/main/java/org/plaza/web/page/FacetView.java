package org.plaza.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * @param listed its values
 * @param years two fields beside the values; null for facets that are not of years
 */
public record FacetView(
        String name, Text label, Listed listed, @Nullable Years years) {

    private static final int SHOWN = 8;

    /** More values on top than this are looked up on a page of their own. */
    private static final int MOST_LISTED = 150;

    /** From how many values on there is a field to find one. */
    private static final int FROM_FIND = 13;

    static FacetView of(FacetCounts counts, SearchAddress address, boolean ofYears, Reader reader) {
        List<ValueView> values = counts.values().stream()
                .filter(value -> !ofYears || YearRange.of(value.value()).isEmpty())
                .map(value -> ValueView.of(value, counts.name(), address, reader))
                .toList();
        int shown = ofYears ? 0 : values.size() <= SHOWN + 1 ? values.size() : SHOWN;
        return new FacetView(
                counts.name(),
                reader.labels().facet(counts.name(), counts.label()),
                Listed.of(
                        values,
                        shown,
                        () -> new Choice(
                                reader.messages().text("facet.all", values.size()),
                                address.facet(counts.name()),
                                false)),
                ofYears ? Years.of(counts, address, reader) : null);
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
    static Text label(FacetCounts counts, String value, Reader reader) {
        return find(counts.values(), value)
                .map(found -> label(counts.name(), found, reader))
                .or(() -> YearRange.of(value).map(range -> Text.plain(years(range, reader))))
                .orElse(Text.plain(value.equals(Facet.NOT_STATED) ? none(reader) : value));
    }

    /** What a value is called for people. */
    static Text label(String facet, FacetValue value, Reader reader) {
        return value.value().equals(Facet.NOT_STATED)
                ? Text.plain(none(reader))
                : reader.labels().value(facet, value.value(), value.label());
    }

    private static String none(Reader reader) {
        return reader.messages().text("facet.none");
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
     * The values that are shown at once.
     *
     * @return in their order
     */
    public List<ValueView> first() {
        return listed.first();
    }

    /**
     * The values behind a fold.
     *
     * @return in their order
     */
    public List<ValueView> rest() {
        return listed.rest();
    }

    /**
     * The way to all values when they are too many for this page.
     *
     * @return null when all are here
     */
    public @Nullable Choice all() {
        return listed.all();
    }

    /**
     * Whether the fold is open.
     *
     * @return true when something behind it is selected
     */
    public boolean open() {
        return rest().stream().anyMatch(ValueView::touched);
    }

    /**
     * Whether the values are so many that one must be looked for.
     *
     * @return true when there is a field to find one
     */
    public boolean find() {
        return years == null
                && Stream.concat(first().stream(), rest().stream())
                                .mapToInt(ValueView::values)
                                .sum()
                        >= FROM_FIND;
    }

    /**
     * The values of a facet that a page has room for.
     *
     * @param first shown at once
     * @param rest behind a fold
     * @param all the way to all of them; null when all are here
     */
    public record Listed(
            List<ValueView> first,
            List<ValueView> rest,
            @Nullable Choice all) {

        /** What is ticked is listed however rare it is: a form sends what it shows. */
        static Listed of(List<ValueView> values, int shown, Supplier<Choice> all) {
            List<ValueView> rest = values.subList(shown, values.size());
            if (values.size() <= MOST_LISTED) {
                return new Listed(values.subList(0, shown), rest, null);
            }
            List<ValueView> ticked = rest.stream()
                    .skip(MOST_LISTED - shown)
                    .filter(ValueView::touched)
                    .toList();
            return new Listed(
                    values.subList(0, shown),
                    Stream.concat(rest.stream().limit(MOST_LISTED - shown), ticked.stream())
                            .toList(),
                    all.get());
        }
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
            return new ValueView(
                    new Labelled(
                            value.value(),
                            label(facet, value, reader),
                            "fold-" + facet + "-" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8)),
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
         * How many values it is, with those below.
         *
         * @return at least 1
         */
        int values() {
            return 1 + children.stream().mapToInt(ValueView::values).sum();
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
     * @param fold id of the fold of what is narrower
     */
    public record Labelled(String key, Text label, String fold) {}

    /**
     * The two fields of a range of years.
     *
     * @param fromField name of the first
     * @param from what stands in it
     * @param toField name of the second
     * @param to what stands in it
     * @param histogram above them; null when there is nothing to compare
     */
    public record Years(
            String fromField,
            String from,
            String toField,
            String to,
            @Nullable Histogram histogram) {

        static Years of(FacetCounts counts, SearchAddress address, Reader reader) {
            String facet = counts.name();
            Optional<YearRange> range = address.question().selection().getOrDefault(facet, List.of()).stream()
                    .flatMap(value -> YearRange.of(value).stream())
                    .findFirst();
            return new Years(
                    YearRange.fromField(facet),
                    range.map(YearRange::fromText).orElse(""),
                    YearRange.toField(facet),
                    range.map(YearRange::toText).orElse(""),
                    Histogram.of(counts, address, range, reader));
        }
    }
}
