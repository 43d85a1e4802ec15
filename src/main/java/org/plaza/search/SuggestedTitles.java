package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.plaza.index.Fields;
import org.plaza.index.StoredWork;
import org.plaza.language.Keystrokes;
import org.plaza.language.Languages;
import org.plaza.language.Tokens;
import org.plaza.search.Suggestion.Titled;
import org.plaza.search.Suggestion.Wording;

/** Works with a title that holds what was typed, its last word begun. Used by one thread. */
final class SuggestedTitles {

    /** Of what is in the field of titles, descriptions are the most. */
    private static final int LOOKED_AT = 50_000;

    private static final int READ = 48;
    private static final int MOST_WORDS = 12;

    private final Snapshot snapshot;
    private final String ui;
    private final int limit;
    private int left = LOOKED_AT;

    SuggestedTitles(Snapshot snapshot, String ui, int limit) {
        this.snapshot = snapshot;
        this.ui = ui;
        this.limit = limit;
    }

    /** Those that begin so first, then those where the last word comes sooner. */
    List<Titled> of(HalfTyped typed) throws IOException {
        List<String> earlier =
                Tokens.exact(typed.before()).stream().map(Tokens.Token::term).toList();
        if (earlier.size() > MOST_WORDS) {
            return List.of();
        }
        WorkSet among = snapshot.visible().copy();
        for (String word : earlier) {
            WorkSet holding = snapshot.works().none();
            new Holders(snapshot).addTo(holding, List.of(Fields.TITLE_EXACT), List.of(word));
            among.and(holding);
        }
        Map<Integer, Integer> places = places(WordsBeginning.with(typed.last()), among);
        List<Integer> order = places.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(READ)
                .toList();
        List<Found> found = new ArrayList<>();
        PassageReader reader = new PassageReader(snapshot);
        for (int doc : order) {
            if (found.size() == limit) {
                break;
            }
            title(reader.work(doc), earlier, typed.last()).ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::later)
                        .thenComparing(each -> each.title().text().text())
                        .thenComparing(each -> each.title().id()))
                .map(Found::title)
                .toList();
    }

    /** A work, and whether the words typed come later than at the beginning of its title. */
    private record Found(Titled title, boolean later) {}

    /** The documents of works, and the first place of a word that begins so in what is said of each. */
    private Map<Integer, Integer> places(WordsBeginning words, WorkSet among) throws IOException {
        Map<Integer, Integer> places = new HashMap<>();
        words.forEach(snapshot, Fields.TITLE_EXACT, (leaf, word) -> places(leaf, word, among, places));
        return places;
    }

    private void places(LeafReaderContext leaf, TermsEnum word, WorkSet among, Map<Integer, Integer> places)
            throws IOException {
        Works.Leaf numbers = snapshot.works().leaf(leaf);
        PostingsEnum heads = word.postings(null, PostingsEnum.POSITIONS);
        for (int doc = heads.nextDoc(); left > 0 && doc != DocIdSetIterator.NO_MORE_DOCS; doc = heads.nextDoc()) {
            left--;
            int work = numbers.number(doc);
            if (among.contains(work)) {
                places.merge(leaf.docBase + numbers.doc(work), heads.nextPosition(), Math::min);
            }
        }
    }

    /** Of several titles that do the one in the reader's language. */
    private Optional<Found> title(StoredWork work, List<String> earlier, String last) {
        String row = Languages.of(ui).tag();
        Found best = null;
        Set<String> seen = new HashSet<>();
        for (StoredWork.StoredDocument document : work.documents()) {
            StoredWork.About about = document.about();
            boolean own = about.language().equals(row);
            if ((best == null || own) && seen.add(about.title())) {
                List<String> words = Tokens.exact(about.title()).stream()
                        .map(Tokens.Token::term)
                        .toList();
                if (words.containsAll(earlier) && words.stream().anyMatch(word -> goesOn(word, last))) {
                    Titled title = new Titled(new Wording(about.title(), about.language()), work.id());
                    best = new Found(title, !begins(words, earlier, last));
                    if (own) {
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean begins(List<String> words, List<String> earlier, String last) {
        return words.size() > earlier.size()
                && words.subList(0, earlier.size()).equals(earlier)
                && goesOn(words.get(earlier.size()), last);
    }

    private static boolean goesOn(String word, String last) {
        return word.startsWith(last)
                || Keystrokes.isHangul(last) && Keystrokes.of(word).startsWith(Keystrokes.of(last));
    }
}
