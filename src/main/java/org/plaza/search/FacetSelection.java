package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.plaza.index.Fields;
import org.plaza.language.Languages;
import org.plaza.model.Facet;
import org.plaza.vocabulary.Concept;

/** What selected values of a facet select. */
final class FacetSelection {

    /** Either end may be open, but not both. */
    private static final Pattern RANGE = Pattern.compile("(?=.*\\d)(\\d{0,4})\\.\\.(\\d{0,4})");

    private static final String FIRST_YEAR = "0000";
    private static final String LAST_YEAR = "9999";

    private final Snapshot snapshot;

    FacetSelection(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Optional<Facet> facet(String name) {
        return snapshot.meta().facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst();
    }

    /** The works that have any of the values. */
    WorkSet works(Facet facet, Collection<String> values) throws IOException {
        WorkSet works = snapshot.works().none();
        String field = Fields.facet(facet.name());
        for (String value : values) {
            Matcher range = RANGE.matcher(value);
            if (facet.kind() == Facet.Kind.YEAR && range.matches()) {
                works.or(snapshot.parentsOf(SortedSetDocValuesField.newSlowRangeQuery(
                        field, year(range.group(1), FIRST_YEAR), year(range.group(2), LAST_YEAR), true, true)));
            } else {
                new Holders(snapshot).addTo(works, List.of(field), List.of(normal(facet, value)));
            }
        }
        return works.and(snapshot.visible());
    }

    /** Whether a value is one that works have or a vocabulary knows, or a range of years that does not go backwards. */
    boolean known(Facet facet, String value) throws IOException {
        Matcher range = RANGE.matcher(value);
        if (facet.kind() == Facet.Kind.YEAR && range.matches()) {
            return year(range.group(1), FIRST_YEAR).compareTo(year(range.group(2), LAST_YEAR)) <= 0;
        }
        String normal = normal(facet, value);
        if (normal.equals(Facet.NOT_STATED) || concept(facet, normal).isPresent()) {
            return true;
        }
        for (LeafReaderContext leaf : snapshot.leaves()) {
            if (leaf.reader().docFreq(new Term(Fields.facet(facet.name()), normal)) > 0) {
                return true;
            }
        }
        return facet.kind() == Facet.Kind.LANGUAGE && Languages.find(value).isPresent();
    }

    /** The tags that a selection of languages narrows passages to. */
    Set<String> languages(List<String> values) {
        Set<String> tags = new LinkedHashSet<>();
        values.forEach(
                value -> tags.add(Languages.find(value).map(row -> row.tag()).orElse(value)));
        return tags;
    }

    private String normal(Facet facet, String value) {
        if (facet.kind() == Facet.Kind.LANGUAGE) {
            return Languages.find(value).map(row -> row.tag()).orElse(value);
        }
        return concept(facet, value).map(Concept::value).orElse(value);
    }

    private Optional<Concept> concept(Facet facet, String value) {
        String name = facet.vocabulary();
        if (facet.kind() != Facet.Kind.CONCEPT || name == null) {
            return Optional.empty();
        }
        return snapshot.vocabularies()
                .byName(name)
                .flatMap(vocabulary -> vocabulary.byValue(value).or(() -> vocabulary.byLabel(value)));
    }

    private static BytesRef year(String digits, String open) {
        return new BytesRef(digits.isEmpty() ? open : "0".repeat(4 - digits.length()) + digits);
    }
}
