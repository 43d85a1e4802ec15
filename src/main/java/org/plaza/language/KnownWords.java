package org.plaza.language;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which terms words became: few words make up most of any text. One memory for all languages, so that its size
 * does not grow with their number; a word has one place in it, and leaves it to the next word of that place. Safe for
 * threads without locks: what lies in a place never changes, and who does not see it makes it anew.
 */
final class KnownWords {

    static final KnownWords ALL = new KnownWords(1 << 17);

    private final @Nullable Known[] places;

    private KnownWords(int size) {
        places = new Known[size];
    }

    /** Makes the terms of a word. */
    interface Rule {
        String[] terms(char[] word) throws IOException;
    }

    /**
     * A word and its terms.
     *
     * @param recipe that made them, by its identity
     * @param hash of the word
     * @param word as the text has it
     * @param terms never changed
     */
    private record Known(Recipe recipe, int hash, char[] word, String[] terms) {

        boolean is(Recipe other, int otherHash, char[] buffer, int length) {
            return hash == otherHash && recipe == other && Arrays.equals(word, 0, word.length, buffer, 0, length);
        }
    }

    /** The terms of the word that a buffer begins with; not to be changed. */
    String[] terms(Recipe recipe, char[] buffer, int length, Rule rule) throws IOException {
        int hash = System.identityHashCode(recipe);
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 16) * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(places.length) + 1;
        Known known = places[place];
        if (known != null && known.is(recipe, hash, buffer, length)) {
            return known.terms;
        }
        char[] word = Arrays.copyOf(buffer, length);
        String[] terms = rule.terms(word);
        places[place] = new Known(recipe, hash, word, terms);
        return terms;
    }
}
