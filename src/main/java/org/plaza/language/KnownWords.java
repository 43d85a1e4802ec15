package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which terms words became: few words make up most of any text. One memory for all languages, so that its size
 * does not grow with their number. A word has two places in it: it comes to the second, where the next new word takes its
 * place, and when it is met again there it moves to the first, so that words met once do not drive out those met often. Safe
 * for threads without locks: what lies in a place never changes, and who does not see it makes it anew.
 */
final class KnownWords {

    static final KnownWords ALL = new KnownWords(1 << 18);

    private final @Nullable Known[] places;

    private KnownWords(int size) {
        places = new Known[size];
    }

    /** Makes the terms of a word. */
    interface Rule {
        BytesRef[] terms(char[] word) throws IOException;
    }

    /** A word and its terms. */
    static final class Known {
        private final Recipe recipe;
        private final int hash;
        private final char[] word;
        private final BytesRef[] terms;

        /** What the recipe of exact words makes of it; null until somebody asks. Never changed after that. */
        private @Nullable Known exact;

        private Known(Recipe recipe, int hash, char[] word, BytesRef[] terms) {
            this.recipe = recipe;
            this.hash = hash;
            this.word = word;
            this.terms = terms;
        }

        private boolean is(Recipe other, int otherHash, char[] buffer, int from, int to) {
            return hash == otherHash && recipe == other && Arrays.equals(word, 0, word.length, buffer, from, to);
        }

        /** In UTF-8; not to be changed. */
        BytesRef[] terms() {
            return terms;
        }

        /** The exact terms of the same word. */
        BytesRef[] exact(Recipe exactly, Rule rule) throws IOException {
            Known made = exact;
            if (made == null) {
                made = new Known(exactly, 0, word, rule.terms(word));
                exact = made;
            }
            return made.terms;
        }
    }

    /** The word that stands in a buffer, with its terms. */
    Known of(Recipe recipe, char[] buffer, int from, int to, Rule rule) throws IOException {
        int hash = System.identityHashCode(recipe);
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int first = ((hash ^ hash >>> 16) * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(places.length) + 1) & ~1;
        int second = first + 1;
        Known known = places[first];
        if (known != null && known.is(recipe, hash, buffer, from, to)) {
            return known;
        }
        Known other = places[second];
        if (other != null && other.is(recipe, hash, buffer, from, to)) {
            places[first] = other;
            places[second] = known;
            return other;
        }
        char[] word = Arrays.copyOfRange(buffer, from, to);
        Known made = new Known(recipe, hash, word, rule.terms(word));
        places[known == null ? first : second] = made;
        return made;
    }
}
