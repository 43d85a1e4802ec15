package org.plaza.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;

/** Reads the facets that {@code hub.yaml} declares. */
final class FacetDeclarations {

    /** Parameters of addresses that mean something else. */
    static final List<String> RESERVED = List.of(
            "q", "page", "size", "sort", "expand", "without", "ui", "syntax", "unit", "p", "view", "show", "find");

    private static final List<String> KEYS = List.of("name", "column", "kind", "vocabulary", "label");
    private static final List<String> KINDS = Arrays.stream(Facet.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,59}");

    private final YamlValues values;
    private final Set<String> vocabularies;
    private final Set<String> names = new HashSet<>();

    FacetDeclarations(YamlValues values, Set<String> vocabularies) {
        this.values = values;
        this.vocabularies = vocabularies;
    }

    List<Facet> read(@Nullable Yaml declared) {
        List<Facet> facets = new ArrayList<>();
        String expected = "a list of facets, each with some of the keys " + String.join(", ", KEYS);
        for (Yaml item : values.items(declared, "facets", expected)) {
            facet(item).ifPresent(facets::add);
        }
        return facets;
    }

    private Optional<Facet> facet(Yaml item) {
        Map<String, Yaml> fields = values.fields(item, "a facet", KEYS);
        Optional<String> name = name(item, fields);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Facet.Kind kind = values.oneOf(fields.get("kind"), "kind of the facet " + name.get(), KINDS)
                .map(k -> Facet.Kind.valueOf(k.toUpperCase(Locale.ROOT)))
                .orElse(fields.containsKey("vocabulary") ? Facet.Kind.CONCEPT : Facet.Kind.TEXT);
        String vocabulary = vocabulary(item, fields, name.get(), kind);
        if (kind == Facet.Kind.CONCEPT && vocabulary == null) {
            return Optional.empty();
        }
        String column = values.text(fields.get("column"), "column of the facet " + name.get())
                .orElse(kind == Facet.Kind.YEAR ? "date" : name.get());
        return Optional.of(
                new Facet(name.get(), column, kind, vocabulary, values.byLanguage(fields.get("label"), "label")));
    }

    private Optional<String> name(Yaml item, Map<String, Yaml> fields) {
        Yaml value = fields.get("name");
        int line = value == null ? item.line() : value.line();
        Optional<String> name = values.text(value, "name of a facet");
        if (value == null) {
            values.error(line, "a facet has no name: give it one, such as name: theme");
        } else if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            values.error(
                    line,
                    "a facet cannot be called " + Problems.shown(name.get())
                            + ": use up to 60 letters, digits, _ and -");
            return Optional.empty();
        } else if (name.isPresent() && RESERVED.contains(name.get())) {
            values.error(
                    line,
                    "a facet cannot be called " + name.get() + ": addresses use " + String.join(", ", RESERVED)
                            + " for other things");
            return Optional.empty();
        } else if (name.isPresent() && !names.add(name.get())) {
            values.error(line, "there are two facets called " + name.get() + ": rename one");
            return Optional.empty();
        }
        return name;
    }

    private @Nullable String vocabulary(Yaml item, Map<String, Yaml> fields, String facet, Facet.Kind kind) {
        Yaml value = fields.get("vocabulary");
        Optional<String> name = values.text(value, "vocabulary of the facet " + facet);
        int line = value == null ? item.line() : value.line();
        if (kind != Facet.Kind.CONCEPT) {
            if (value != null) {
                values.error(line, "the facet " + facet + " has a vocabulary: then its kind must be concept");
            }
            return null;
        }
        if (value == null) {
            values.error(line, "the facet " + facet + " is of kind concept: name its vocabulary");
        } else if (name.isPresent() && !vocabularies.contains(name.get())) {
            values.error(
                    line,
                    "the facet " + facet + " uses the vocabulary " + Problems.shown(name.get())
                            + ", which the hub does not have: it has "
                            + (vocabularies.isEmpty()
                                    ? "none"
                                    : String.join(
                                            ", ", vocabularies.stream().sorted().toList())));
            return null;
        }
        return name.orElse(null);
    }
}
