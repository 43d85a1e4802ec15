package org.plaza.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plaza.search.Suggestion.Completed;
import org.plaza.search.Suggestion.Named;
import org.plaza.search.Suggestion.Titled;

/** What a half-typed question may become. Used once, by one thread. */
final class Suggester {

    /** A question that is longer than a few lines is not one that is still looking for its words. */
    private static final int LONGEST = 200;

    private final Snapshot snapshot;
    private final String ui;
    private final int limit;

    Suggester(Snapshot snapshot, String ui, int limit) {
        this.snapshot = snapshot;
        this.ui = ui;
        this.limit = limit;
    }

    /** Letters that are to be the same, without accents: to tell what would be shown twice. */
    static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text).strip();
    }

    List<Suggestion> of(String text) throws IOException {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        HalfTyped typed = HalfTyped.of(text);
        List<Named> concepts = new SuggestedConcepts(snapshot, ui, limit).of(typed.text());
        List<Titled> titles = List.of();
        List<Completed> words = List.of();
        try {
            if (typed.begun()) {
                titles = new SuggestedTitles(snapshot, ui, limit).of(typed);
                words = words(typed);
            }
        } catch (TooSlowException e) {
            // nobody waits for the rest while typing
            return shared(concepts, titles, words);
        }
        return shared(concepts, titles, others(words, concepts));
    }

    private List<Completed> words(HalfTyped typed) throws IOException {
        SuggestedWords words = new SuggestedWords(snapshot, ui, limit);
        if (typed.before().isBlank()) {
            return words.of(typed, snapshot.visible(), snapshot.languages().keySet());
        }
        Search earlier = new Search(snapshot, Question.of(typed.before()));
        return words.of(typed, earlier.works(Relaxation.ALL), earlier.likely());
    }

    /** A word that a concept is called is not said again. */
    private static List<Completed> others(List<Completed> words, List<Named> concepts) {
        Set<String> said = new HashSet<>();
        for (Named concept : concepts) {
            said.add(folded(concept.text().text()));
            if (concept.matched() != null) {
                said.add(folded(concept.matched().text()));
            }
        }
        return words.stream()
                .filter(word -> said.add(folded(word.text().text())))
                .toList();
    }

    /** Half of the room for concepts and a quarter for each of the others; what one kind leaves the next may take. */
    private List<Suggestion> shared(List<Named> concepts, List<Titled> titles, List<Completed> words) {
        int quarter = limit / 4;
        int forTitles = Math.min(titles.size(), quarter);
        int forWords = Math.min(words.size(), quarter);
        int forConcepts = Math.min(concepts.size(), limit - forTitles - forWords);
        forTitles = Math.min(titles.size(), limit - forConcepts - forWords);
        forWords = Math.min(words.size(), limit - forConcepts - forTitles);
        List<Suggestion> all = new ArrayList<>(concepts.subList(0, forConcepts));
        all.addAll(titles.subList(0, forTitles));
        all.addAll(words.subList(0, forWords));
        return all;
    }
}
