package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.index.HeadLine;
import org.plaza.index.StoredWork;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Reason.Place;
import org.plaza.vocabulary.Concept;

/** Says what matched in titles, descriptions and themes. Used by one thread. */
final class HeadReader {

    private final Snapshot snapshot;
    private final String ui;

    HeadReader(Snapshot snapshot, String ui) {
        this.snapshot = snapshot;
        this.ui = ui;
    }

    /** Adds why a head is here, except for words that are a reason already. */
    void addTo(Collection<Reason> matched, int doc, StoredWork work, Weight weight) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, doc);
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        if (matches == null) {
            return;
        }
        Found found = new Found(snapshot.tongues().of(doc), work);
        for (String field : matches) {
            found.collect(field, matches.getMatches(field));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        found.addTo(reasons);
        reasons.removeIf(reason -> matched.stream()
                .anyMatch(known -> known.language().equals(reason.language())
                        && known.words().equalsIgnoreCase(reason.words())));
        matched.addAll(reasons);
    }

    /** What matches in one head. */
    private final class Found {

        private final String language;
        private final List<HeadLine> lines;
        private final String text;
        private final WordPlaces places;
        private final List<Highlight> words = new ArrayList<>();
        private final List<Highlight> named = new ArrayList<>();
        private final Set<String> themes = new LinkedHashSet<>();

        Found(String language, StoredWork work) {
            this.language = language;
            this.lines = HeadLine.of(work, language);
            this.text = HeadLine.text(lines);
            this.places = WordPlaces.ofHead(language, text);
        }

        void collect(String field, @Nullable MatchesIterator each) throws IOException {
            boolean concepts = field.equals(Fields.CONCEPT);
            while (each != null && each.next()) {
                Highlight place = places.of(field, each);
                if (place != null && place.end() > place.start()) {
                    (concepts ? named : words).add(place);
                } else if (concepts && each.getQuery() instanceof TermQuery theme) {
                    themes.add(theme.getTerm().text());
                }
            }
        }

        void addTo(Set<Reason> reasons) {
            List<Highlight> typed = PassageReader.merge(words, text.length());
            typed.forEach(word -> reasons.add(reason(word, false)));
            PassageReader.merge(named, text.length()).stream()
                    .filter(label ->
                            typed.stream().noneMatch(word -> word.start() < label.end() && label.start() < word.end()))
                    .forEach(label -> reasons.add(reason(label, true)));
            themes.forEach(key -> theme(key).ifPresent(reasons::add));
        }

        private Reason reason(Highlight word, boolean vocabulary) {
            return new Reason(PassageReader.shown(text, word), language, vocabulary, place(word.start()));
        }

        private Place place(int offset) {
            int end = -1;
            for (HeadLine line : lines) {
                end += line.text().length() + 1;
                if (offset <= end) {
                    return switch (line.says()) {
                        case TITLE -> Place.TITLE;
                        case DESCRIPTION -> Place.DESCRIPTION;
                        case SUBJECT -> Place.THEMES;
                        case OTHER -> Place.CATALOGUE;
                    };
                }
            }
            return Place.CATALOGUE;
        }
    }

    /** A concept that the catalogue gives to the work, as the reader calls it. */
    private Optional<Reason> theme(String key) {
        int colon = key.indexOf(':');
        String vocabulary = key.substring(0, colon);
        boolean subject = snapshot.meta().facets().stream()
                .filter(facet -> vocabulary.equals(facet.vocabulary()))
                .map(Facet::column)
                .anyMatch(Term.SUBJECT.column()::equals);
        Place place = subject ? Place.THEMES : Place.CATALOGUE;
        return snapshot.vocabularies()
                .byName(vocabulary)
                .flatMap(known -> known.byValue(key.substring(colon + 1)))
                .flatMap(concept -> concept.labels()
                        .shown(ui)
                        .map(label -> new Reason(label, languageOf(concept, label), false, place)));
    }

    private String languageOf(Concept concept, String label) {
        Map<String, String> preferred = concept.labels().preferred();
        return label.equals(preferred.get(ui))
                ? ui
                : preferred.entrySet().stream()
                        .filter(each -> each.getValue().equals(label))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Concept.NO_LANGUAGE);
    }
}
