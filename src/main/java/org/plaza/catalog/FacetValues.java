package org.plaza.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plaza.model.Facet;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.Vocabulary;

/** Reads the facets' values out of the columns of a work. */
final class FacetValues {

    /** Suggestions are dear; a catalogue with more unknown values than this has the wrong vocabulary. */
    private static final int MOST_SUGGESTIONS = 200;

    /** A value that a vocabulary does not know, and where it stands. */
    private record Unknown(String value, Vocabulary vocabulary, Entry first, int[] rows) {}

    private final Columns columns;
    private final Vocabularies vocabularies;
    private final Problems problems;
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private final Map<String, Optional<String>> known = new HashMap<>();

    FacetValues(Columns columns, Vocabularies vocabularies, Problems problems) {
        this.columns = columns;
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    Map<String, List<String>> of(WorkCells cells) {
        Map<String, List<String>> values = new HashMap<>();
        for (Facet facet : columns.facets()) {
            cells.find(columns.of(facet)).ifPresent(said -> {
                List<String> found = values(facet, said).distinct().toList();
                if (!found.isEmpty()) {
                    values.put(facet.name(), found);
                }
            });
        }
        return values;
    }

    /** Says once of each unknown value where it stands and what may be meant. */
    void warnOfUnknown() {
        int suggested = 0;
        for (Unknown each : unknown.values()) {
            Optional<String> nearest =
                    suggested++ < MOST_SUGGESTIONS ? each.vocabulary().nearestLabel(each.value()) : Optional.empty();
            problems.warning(
                    each.first().file(),
                    each.first().line(),
                    Problems.shown(each.value()) + " is no concept of the vocabulary "
                            + each.vocabulary().name() + ": it was left out"
                            + nearest.map(label -> "; did you mean " + Problems.shown(label) + "?")
                                    .orElse("")
                            + (each.rows()[0] > 1 ? " (in " + each.rows()[0] + " works)" : ""));
        }
    }

    private Stream<String> values(Facet facet, WorkCells.Said said) {
        Stream<String> written = said.cell().several().stream().filter(value -> !value.equals(Facet.NOT_STATED));
        return switch (facet.kind()) {
            case CONCEPT -> {
                Vocabulary vocabulary = vocabularies
                        .byName(Objects.requireNonNullElse(facet.vocabulary(), ""))
                        .orElse(null);
                yield vocabulary == null
                        ? Stream.empty()
                        : written.flatMap(value -> concept(vocabulary, value, said.entry()).stream());
            }
            case YEAR -> written.flatMap(value -> year(facet, value, said.entry()).stream());
            case TEXT -> written;
            case LANGUAGE, FORMAT -> Stream.empty();
        };
    }

    private Optional<String> concept(Vocabulary vocabulary, String value, Entry entry) {
        String key = vocabulary.name() + ":" + value;
        Optional<String> concept =
                known.computeIfAbsent(key, k -> vocabulary.byLabel(value).map(Concept::value));
        if (concept.isEmpty()) {
            unknown.computeIfAbsent(key, k -> new Unknown(value, vocabulary, entry, new int[1]))
                    .rows()[0]++;
        }
        return concept;
    }

    private Optional<String> year(Facet facet, String value, Entry entry) {
        Optional<String> year = DateCell.year(value);
        if (year.isEmpty() && !columns.of(facet).equals("date")) {
            problems.warning(
                    entry.file(),
                    entry.line(),
                    Problems.shown(value) + " in " + facet.column()
                            + " is not a date: write 2011, 2011-12 or 2011-12-13; it was left out");
        }
        return year;
    }
}
