package org.plaza.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.plaza.index.Fields;
import org.plaza.language.Keystrokes;
import org.plaza.language.Tokens;

/**
 * How words are written, with their accents and capitals, which the index does not keep: as the first passages that hold them
 * have it. For one state of the index; thread-safe.
 */
final class Spellings {

    private static final int PASSAGES = 6;
    private static final int MOST_KNOWN = 10_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * A word as it is written.
     *
     * @param term of the index
     * @param language BCP 47 tag of the passages to look in
     * @return the term itself when no public passage of that language holds it
     */
    String of(Snapshot snapshot, String term, String language) throws IOException {
        if (Keystrokes.isHangul(term)) {
            return term;
        }
        String key = language + " " + term;
        String spelling = known.get(key);
        if (spelling == null) {
            spelling = spelling(read(snapshot, term, language), term);
            if (known.size() < MOST_KNOWN) {
                known.put(key, spelling);
            }
        }
        return spelling;
    }

    /** Spellings and how often each stands there. */
    private static Map<String, Integer> read(Snapshot snapshot, String term, String language) throws IOException {
        Map<String, Integer> spellings = new HashMap<>();
        int left = PASSAGES;
        for (LeafReaderContext leaf : snapshot.leaves()) {
            PostingsEnum docs = leaf.reader().postings(new Term(Fields.TEXT_EXACT, term), PostingsEnum.NONE);
            if (docs == null) {
                continue;
            }
            for (int doc = docs.nextDoc(); left > 0 && doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                boolean wanted =
                        snapshot.visible().contains(snapshot.works().leaf(leaf).number(doc))
                                && snapshot.tongues().of(leaf.docBase + doc).equals(language);
                if (wanted) {
                    left--;
                    collect(snapshot, leaf.docBase + doc, term, spellings);
                }
            }
        }
        return spellings;
    }

    private static void collect(Snapshot snapshot, int doc, String term, Map<String, Integer> spellings)
            throws IOException {
        Document fields = snapshot.searcher().storedFields().document(doc, Set.of(Fields.BODY));
        String body = fields.get(Fields.BODY);
        List<Tokens.Token> tokens = body == null ? List.of() : Tokens.exact(body);
        for (Tokens.Token token : tokens) {
            if (body != null && token.term().equals(term)) {
                spellings.merge(body.substring(token.start(), token.end()), 1, Integer::sum);
            }
        }
    }

    /** In small letters, unless it is never written so: names keep their capitals. */
    private static String spelling(Map<String, Integer> spellings, String term) {
        Map<String, Integer> small = new HashMap<>();
        spellings.forEach((spelling, times) -> small.merge(spelling.toLowerCase(Locale.ROOT), times, Integer::sum));
        Comparator<Map.Entry<String, Integer>> often =
                Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
        String most =
                small.entrySet().stream().max(often).map(Map.Entry::getKey).orElse(term);
        return spellings.containsKey(most)
                ? most
                : spellings.entrySet().stream()
                        .filter(spelling ->
                                spelling.getKey().toLowerCase(Locale.ROOT).equals(most))
                        .max(often)
                        .map(Map.Entry::getKey)
                        .orElse(term);
    }
}
