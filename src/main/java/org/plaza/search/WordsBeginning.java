package org.plaza.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.plaza.language.Keystrokes;

/**
 * The unstemmed words of the index that begin so, where a Hangul syllable may be half typed.
 *
 * @param prefix as the index writes it
 * @param head what does not change while its last syllable is typed
 * @param first that may follow the head
 * @param last that may
 */
record WordsBeginning(String prefix, String head, char first, char last) {

    /** In each segment. */
    private static final int MOST_LOOKED_AT = 10_000;

    static WordsBeginning with(String prefix) {
        int end = prefix.length() - 1;
        String range = Keystrokes.range(prefix.charAt(end));
        return new WordsBeginning(prefix, prefix.substring(0, end), range.charAt(0), range.charAt(1));
    }

    /** Sees a word of one segment. */
    interface Visitor {
        void visit(LeafReaderContext leaf, TermsEnum word) throws IOException;
    }

    /** Sees every word of a field in order, so many at most in each segment. */
    void forEach(Snapshot snapshot, String field, Visitor visitor) throws IOException {
        String keys = first == last ? "" : Keystrokes.of(prefix);
        for (LeafReaderContext leaf : snapshot.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(new BytesRef(head + first)) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int left = MOST_LOOKED_AT;
            for (BytesRef term = each.term(); term != null && left > 0; term = each.next(), left--) {
                String word = term.utf8ToString();
                if (!inRange(word)) {
                    break;
                }
                if (keys.isEmpty() || Keystrokes.of(word).startsWith(keys)) {
                    visitor.visit(leaf, each);
                }
            }
        }
    }

    private boolean inRange(String word) {
        return word.length() > head.length() && word.startsWith(head) && word.charAt(head.length()) <= last;
    }

    /** A word and in how many passages and heads it stands, hidden and deleted ones included. */
    record Word(String term, int frequency) {}

    /** The most frequent. */
    List<Word> mostFrequent(Snapshot snapshot, int most) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        for (String field : Holders.EXACT) {
            forEach(
                    snapshot,
                    field,
                    (leaf, word) -> words.merge(word.term().utf8ToString(), word.docFreq(), Integer::sum));
        }
        words.remove(prefix);
        return words.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Word::frequency).reversed().thenComparing(Word::term))
                .limit(most)
                .toList();
    }
}
