package org.plaza.web.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plaza.model.Facet;
import org.plaza.search.Question;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;
import org.plaza.search.Question.Sort;
import org.plaza.web.address.SearchAddress.View;

/** From the parameters of an address to what they ask. */
final class Reading {

    /** Repeated: the value of each concept that is switched off. */
    private static final String WITHOUT = "without";

    private static final int LAST_PAGE = 999_999_999;

    /** The most values of all facets: each has a link that repeats the others. */
    private static final int MAX_VALUES = 200;

    /** The most characters that links repeat: of all facets in a search, and of a question on other pages. */
    private static final int MAX_REPEATED = 8192;

    private Reading() {}

    static SearchAddress read(QueryString query, List<Facet> facets, String labels) {
        String text = query.single("q").orElse("");
        if (text.length() > Question.MAX_CHARACTERS) {
            throw Refusal.badRequest(
                    "long", Integer.toString(text.length()), Integer.toString(Question.MAX_CHARACTERS));
        }
        Map<String, List<String>> selection = new LinkedHashMap<>();
        for (Facet facet : facets) {
            List<String> values = query.all(facet.name()).stream().distinct().toList();
            if (!values.isEmpty()) {
                selection.put(facet.name(), values);
            }
        }
        Set<String> without = new LinkedHashSet<>(query.all(WITHOUT));
        refuseLong(selection, without);
        Options options = new Options(isOn(query, "expand"), isOn(query, "syntax"), labels, without);
        Question question = new Question(text, selection, paging(query), options);
        return new SearchAddress(
                question,
                new Links(whatPassagesMatch(question, facets), Links.of(query).ui()),
                view(query));
    }

    private static void refuseLong(Map<String, List<String>> selection, Collection<String> without) {
        List<Parameter> selected = new ArrayList<>(switches(without));
        selection.forEach((facet, values) -> values.forEach(value -> selected.add(new Parameter(facet, value))));
        if (selected.size() > MAX_VALUES) {
            throw Refusal.badRequest("values", Integer.toString(selected.size()), Integer.toString(MAX_VALUES));
        }
        int characters = length(selected);
        if (characters > MAX_REPEATED) {
            throw Refusal.badRequest("facets", Integer.toString(characters), Integer.toString(MAX_REPEATED));
        }
    }

    /** As part of an address, where a character may take nine. */
    private static int length(List<Parameter> parameters) {
        AddressBuilder url = new AddressBuilder("");
        parameters.forEach(parameter -> url.and(parameter.name(), parameter.value()));
        return url.toString().length();
    }

    /**
     * Of all facets only that of languages narrows passages; the others narrow works. A question that is too long to be
     * repeated by every hit and passage of a page stays behind.
     */
    private static List<Parameter> whatPassagesMatch(Question question, List<Facet> facets) {
        List<Parameter> asked = new ArrayList<>();
        if (!question.text().isBlank()) {
            asked.add(new Parameter("q", question.text()));
        }
        facets.stream()
                .filter(facet -> facet.kind() == Facet.Kind.LANGUAGE)
                .map(Facet::name)
                .forEach(name -> question.selection()
                        .getOrDefault(name, List.of())
                        .forEach(value -> asked.add(new Parameter(name, value))));
        if (!question.options().expand()) {
            asked.add(new Parameter("expand", "off"));
        }
        asked.addAll(switches(question.options().without()));
        if (!question.options().syntax()) {
            asked.add(new Parameter("syntax", "off"));
        }
        return length(asked) > MAX_REPEATED ? List.of() : asked;
    }

    static List<Parameter> switches(Collection<String> without) {
        return without.stream().map(concept -> new Parameter(WITHOUT, concept)).toList();
    }

    private static Paging paging(QueryString query) {
        return new Paging(
                query.number("page", LAST_PAGE).orElse(Paging.FIRST.page()),
                query.number("size", Question.MAX_SIZE).orElse(Paging.FIRST.size()),
                query.single("sort").map(Reading::sortNamed).orElse(Sort.RELEVANCE));
    }

    private static View view(QueryString query) {
        return query.single("show")
                .map(value -> switch (value) {
                    case "list" -> View.LIST;
                    case "map" -> View.MAP;
                    default -> throw Refusal.badRequest("choice", "show", value, "list, map");
                })
                .orElse(View.LIST);
    }

    private static Sort sortNamed(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> SearchAddress.name(sort).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("choice", "sort", name, names()));
    }

    private static boolean isOn(QueryString query, String name) {
        return query.single(name)
                .map(value -> switch (value) {
                    case "on" -> true;
                    case "off" -> false;
                    default -> throw Refusal.badRequest("choice", name, value, "on, off");
                })
                .orElse(true);
    }

    private static String names() {
        return Arrays.stream(Sort.values()).map(SearchAddress::name).collect(Collectors.joining(", "));
    }
}
