package org.plaza.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.search.Answer;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.HubView;
import org.plaza.search.Searcher;
import org.plaza.vocabulary.Vocabulary;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.page.Collection;
import org.plaza.web.page.Labels;
import org.plaza.web.page.PlaceMap.Places;
import org.plaza.web.page.Text;
import org.plaza.web.ui.UiLanguage;

/** What pages take from the vocabularies: coordinates, texts, and the languages of labels. */
final class HubVocabularies {

    private final Searcher searcher;

    HubVocabularies(Searcher searcher) {
        this.searcher = searcher;
    }

    /** What the hub says of itself. */
    HubView hub() throws IOException {
        return searcher.hub();
    }

    /** The labels of the hub's facets and their values. */
    Labels labels(HubView hub, UiLanguage language) throws IOException {
        Map<String, Vocabulary> ofFacets = new HashMap<>();
        for (Facet facet : hub.facets()) {
            vocabulary(facet.name(), hub).ifPresent(vocabulary -> ofFacets.put(facet.name(), vocabulary));
        }
        return new Labels(hub.facets(), ofFacets, language);
    }

    /** The first facet of the hub that can be drawn on a map; null when there is none. */
    @Nullable
    Places places(Answer answer, HubView hub) throws IOException {
        for (FacetCounts counts : answer.facets()) {
            Places places = vocabulary(counts.name(), hub)
                    .map(vocabulary -> new Places(counts, vocabulary))
                    .filter(Places::drawable)
                    .orElse(null);
            if (places != null) {
                return places;
            }
        }
        return null;
    }

    /** The collections of the hub; none when its catalogue has no column of them. */
    List<Collection> collections(Answer answer, SearchAddress address, Visit visit) throws IOException {
        for (Facet facet : visit.hub().facets()) {
            Optional<Vocabulary> vocabulary = vocabulary(facet.name(), visit.hub());
            if (facet.column().equals(Collection.COLUMN) && vocabulary.isPresent()) {
                return answer.facets().stream()
                        .filter(counts -> counts.name().equals(facet.name()))
                        .flatMap(counts -> Collection.all(counts, vocabulary.get(), address, visit.reader()).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** What the hub says of the one thing that a search is narrowed to; null when there is nothing to say. */
    @Nullable
    Text about(SearchAddress address, Visit visit) throws IOException {
        Map<String, List<String>> selection = address.question().selection();
        if (selection.size() != 1) {
            return null;
        }
        Map.Entry<String, List<String>> only = selection.entrySet().iterator().next();
        List<String> values = only.getValue();
        Optional<Vocabulary> vocabulary = vocabulary(only.getKey(), visit.hub());
        return values.size() != 1 || vocabulary.isEmpty()
                ? null
                : Collection.note(vocabulary.get(), values.getFirst(), visit.reader())
                        .orElse(null);
    }

    private Optional<Vocabulary> vocabulary(String facet, HubView hub) throws IOException {
        String name = hub.facets().stream()
                .filter(one -> one.name().equals(facet) && one.vocabulary() != null)
                .findFirst()
                .map(Facet::vocabulary)
                .orElse(null);
        return name == null ? Optional.empty() : searcher.vocabulary(name);
    }
}
