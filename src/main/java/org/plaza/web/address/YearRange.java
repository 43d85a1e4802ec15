package org.plaza.web.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.model.Facet;
import org.plaza.search.Question;

/**
 * Years from and to, both included. A form without scripts has two fields, {@code year.from} and {@code year.to}; an
 * address has one value, {@code year=2010..2020}.
 *
 * @param from {@value #FIRST} when open
 * @param to {@value #LAST} when open
 */
public record YearRange(int from, int to) {

    /** Before everything. */
    public static final int FIRST = 1;

    /** After everything. */
    public static final int LAST = 9999;

    private static final Pattern VALUE = Pattern.compile("([0-9]{1,4})\\.\\.([0-9]{1,4})");

    /**
     * Reads a value of a facet.
     *
     * @param value of a facet of years
     * @return empty when it is no range
     */
    public static Optional<YearRange> of(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.matches()
                ? Optional.of(new YearRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * The name of the field for the first year.
     *
     * @param facet its name
     * @return of the form's field
     */
    public static String fromField(String facet) {
        return facet + ".from";
    }

    /**
     * The name of the field for the last year.
     *
     * @param facet its name
     * @return of the form's field
     */
    public static String toField(String facet) {
        return facet + ".to";
    }

    /**
     * Turns the two fields of a form into the one value of an address.
     *
     * @param address as read without the fields
     * @param query with the fields
     * @param facets of the hub
     * @return empty when the query has no such fields
     * @throws Refusal when a field holds no year
     */
    public static Optional<SearchAddress> merged(SearchAddress address, QueryString query, List<Facet> facets) {
        SearchAddress merged = address;
        for (Facet facet : facets) {
            String name = facet.name();
            if (facet.kind() == Facet.Kind.YEAR && (query.has(fromField(name)) || query.has(toField(name)))) {
                merged = replaced(merged, name, query);
            }
        }
        return merged == address ? Optional.empty() : Optional.of(merged);
    }

    private static SearchAddress replaced(SearchAddress address, String facet, QueryString query) {
        Question question = address.question();
        SearchAddress without = address.page(1);
        for (String value : question.selection().getOrDefault(facet, List.of())) {
            without = of(value).isPresent() ? without.without(facet, value) : without;
        }
        Optional<Integer> from = year(query, fromField(facet));
        Optional<Integer> to = year(query, toField(facet));
        if (from.isEmpty() && to.isEmpty()) {
            return without;
        }
        int first = from.orElse(FIRST);
        int last = to.orElse(LAST);
        return without.and(facet, Math.min(first, last) + ".." + Math.max(first, last));
    }

    private static Optional<Integer> year(QueryString query, String field) {
        return query.single(field)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    if (!text.matches("\\p{Nd}{1,4}")) {
                        throw Refusal.badRequest("year", text);
                    }
                    return Integer.parseInt(text);
                });
    }

    /**
     * As a value of a facet.
     *
     * @return the year itself when it is only one
     */
    public String value() {
        return from == to ? Integer.toString(from) : from + ".." + to;
    }

    /**
     * The field for the first year.
     *
     * @return empty when open
     */
    public String fromText() {
        return from <= FIRST ? "" : Integer.toString(from);
    }

    /**
     * The field for the last year.
     *
     * @return empty when open
     */
    public String toText() {
        return to >= LAST ? "" : Integer.toString(to);
    }
}
