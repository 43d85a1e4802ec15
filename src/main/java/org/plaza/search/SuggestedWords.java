package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plaza.language.Keystrokes;
import org.plaza.language.Languages;
import org.plaza.search.Suggestion.Completed;
import org.plaza.search.Suggestion.Wording;

/** What was typed with its last word completed by words of the hub. Used by one thread. */
final class SuggestedWords {

    private static final int LOOKED_UP = 24;

    /** Of Korean words the index has the parts, and parts of one syllable are no words. */
    private static final int SHORTEST_KOREAN = 2;

    /** What is at home in another language is borrowed in the reader's, unless it is half as frequent there. */
    private static final int OWN_WEIGHT = 2;

    private final Snapshot snapshot;
    private final String row;
    private final int limit;

    SuggestedWords(Snapshot snapshot, String ui, int limit) {
        this.snapshot = snapshot;
        this.row = Languages.of(ui).tag();
        this.limit = limit;
    }

    /** A word and the works that hold it among those the earlier words allow. */
    private record Held(String term, String language, int works) {}

    /**
     * The most frequent first, in whose language the word says something, and no two forms of one word.
     *
     * @param among works that hold the earlier words
     * @param likely languages of the earlier words
     */
    List<Completed> of(HalfTyped typed, WorkSet among, Set<String> likely) throws IOException {
        List<Held> held = new ArrayList<>();
        Set<Forms.Form> stems = new HashSet<>();
        for (WordsBeginning.Word word : WordsBeginning.with(typed.last()).mostFrequent(snapshot, LOOKED_UP)) {
            if (enough(held, word.frequency())) {
                break;
            }
            Optional<Held> each = held(word.term(), among).filter(one -> likely.contains(one.language()));
            if (each.isPresent() && isWord(word.term())) {
                Forms.Form stem = Forms.of(word.term(), Set.of(each.get().language()))
                        .stems()
                        .get(each.get().language());
                if (stem != null && stems.add(stem)) {
                    held.add(each.get());
                }
            }
        }
        held.sort(best());
        List<Completed> completed = new ArrayList<>();
        for (Held each : held.subList(0, Math.min(limit, held.size()))) {
            String spelling = snapshot.spellings().of(snapshot, each.term(), each.language());
            completed.add(new Completed(new Wording(typed.before() + spelling, each.language()), each.works()));
        }
        return completed;
    }

    private static boolean isWord(String term) {
        return !Keystrokes.isHangul(term) || term.length() >= SHORTEST_KOREAN;
    }

    private Comparator<Held> best() {
        return Comparator.comparingInt(Held::works)
                .reversed()
                .thenComparing(each -> !each.language().equals(row))
                .thenComparing(Held::term);
    }

    /** Whether no word so rare can be among the best any more. */
    private boolean enough(List<Held> held, int frequency) {
        return held.stream().filter(each -> each.works() > frequency).count() >= limit;
    }

    private Optional<Held> held(String term, WorkSet among) throws IOException {
        WorkSet all = snapshot.works().none();
        String language = "";
        int most = 0;
        for (Map.Entry<String, WorkSet> each :
                new Holders(snapshot).byLanguage(Holders.EXACT, List.of(term)).entrySet()) {
            int works = each.getValue().sizeWithin(among);
            int weight = works * (each.getKey().equals(row) ? OWN_WEIGHT : 1);
            if (weight > most || weight == most && works > 0 && each.getKey().compareTo(language) < 0) {
                most = weight;
                language = each.getKey();
            }
            all.or(each.getValue());
        }
        int works = all.sizeWithin(among);
        return works == 0 ? Optional.empty() : Optional.of(new Held(term, language, works));
    }
}
