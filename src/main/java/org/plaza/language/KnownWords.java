package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which terms words became: few words make up most of any text. One memory for all languages, so that its size
 * does not grow with their number. A word has four places in it: a new one comes to the last, in the place of the one
 * there, and moves one up each time it is met again, so that words met once do not drive out those met often. Safe for
 * threads without locks: what lies in a place never changes, and who does not see it makes it anew.
 */
final class KnownWords {

    static final KnownWords ALL = new KnownWords(1 << 19);

    private static final int PLACES_OF_A_WORD = 4;

    private final @Nullable Known[] places;

    private KnownWords(int size) {
        places = new Known[size];
    }

    /** A word and its terms. */
    static final class Known {
        private final Recipe recipe;
        private final int hash;
        private final char[] word;
        private final BytesRef[] terms;

        /** What the recipe of exact words makes of it; null until somebody asks. Never changed after that. */
        private volatile @Nullable BytesRef exact;

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

        /** The exact term of the same word. */
        BytesRef exact(WordRule exactly) throws IOException {
            BytesRef known = exact;
            if (known == null) {
                known = shared(exactly.terms(word)[0]);
                exact = known;
            }
            return known;
        }

        /** One of the terms when it is the same. */
        private BytesRef shared(BytesRef made) {
            for (BytesRef term : terms) {
                if (term.equals(made)) {
                    return term;
                }
            }
            return made;
        }
    }

    /** The word that stands in a buffer, with its terms. */
    Known of(WordRule rule, char[] buffer, int from, int to) throws IOException {
        return of(rule, hash(rule.recipe(), buffer, from, to), buffer, from, to);
    }

    /**
     * Many words of a buffer. The places are far apart in memory: here the processor goes to that of the next word while that
     * of the last one is still on its way.
     *
     * @param from where each word begins
     * @param to where it ends, exclusive
     * @param known filled with the words; those that are in it already stay
     */
    void of(WordRule rule, char[] buffer, int[] from, int[] to, @Nullable Known[] known, int size) throws IOException {
        int[] hashes = new int[size];
        @Nullable Known[] firsts = new Known[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = hash(rule.recipe(), buffer, from[i], to[i]);
            firsts[i] = places[place(hashes[i])];
        }
        for (int i = 0; i < size; i++) {
            if (known[i] == null) {
                Known first = firsts[i];
                known[i] = first != null && first.is(rule.recipe(), hashes[i], buffer, from[i], to[i])
                        ? first
                        : of(rule, hashes[i], buffer, from[i], to[i]);
            }
        }
    }

    private Known of(WordRule rule, int hash, char[] buffer, int from, int to) throws IOException {
        int first = place(hash);
        int last = first + PLACES_OF_A_WORD - 1;
        int place = first;
        for (Known known = places[place]; known != null; known = places[++place]) {
            if (known.is(rule.recipe(), hash, buffer, from, to)) {
                if (place > first) {
                    places[place] = places[place - 1];
                    places[place - 1] = known;
                }
                return known;
            }
            if (place == last) {
                break;
            }
        }
        char[] word = Arrays.copyOfRange(buffer, from, to);
        Known made = new Known(rule.recipe(), hash, word, rule.terms(word));
        places[place] = made;
        return made;
    }

    /** FNV: with a small factor the short words of Chinese and Japanese fall on one another. */
    private static int hash(Recipe recipe, char[] buffer, int from, int to) {
        int hash = System.identityHashCode(recipe);
        for (int i = from; i < to; i++) {
            hash = (hash ^ buffer[i]) * 0x01000193;
        }
        return hash;
    }

    /** The first of the places of a word. */
    private int place(int hash) {
        return ((hash ^ hash >>> 16) * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(places.length) + 1)
                & -PLACES_OF_A_WORD;
    }
}
