package org.plaza.language;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.language.KnownWords.Known;

/**
 * Cuts text into words once, for stemmed and for exact terms. Every exact word lies in one word of the other kind, and most
 * are the same: then one look into the memory of words gives the terms of both. For one thread.
 */
final class OneGo {

    private final WordRule exactly = new WordRule(Analyzers.recipe(Analyzers.exact()));
    private final Map<Recipe, WordRule> rules = new IdentityHashMap<>();
    private final FoundWords words = new FoundWords();
    private final LetterWords letters = new LetterWords();
    private final BreakWords breaks = new BreakWords();

    /** The terms of a text; null when its letters or its recipe want the analyzers. */
    @Nullable
    Cuts cut(Recipe recipe, String text) {
        if (text.length() > FoundWords.LONGEST_TEXT) {
            return null;
        }
        words.clear();
        WordRule rule = rules.computeIfAbsent(recipe, WordRule::new);
        try {
            return find(rule, text) ? pair(rule, text.length()) : null;
        } catch (IOException e) {
            throw new AssertionError("reading a string", e);
        }
    }

    private boolean find(WordRule rule, String text) throws IOException {
        return switch (rule.recipe().cutting()) {
            case USUAL -> letters.find(text, words);
            case BREAKS, MORPHEMES -> breaks.find(rule, text, words);
            case OWN -> false;
        };
    }

    private Cuts pair(WordRule rule, int length) throws IOException {
        words.recall(rule);
        Filling stemmed = new Filling(length);
        Filling exact = new Filling(length);
        for (int i = 0; i < words.size(); i++) {
            Known known = words.known(i);
            stemmed.add(known.terms(), words.step(i), words.start(i), words.end(i));
            if (words.isWhole(i)) {
                exact.add(known.exact(exactly), words.step(i), words.start(i), words.end(i));
            } else {
                exact.skipped += words.step(i) - 1;
                addParts(words.start(i), words.end(i), exact);
            }
        }
        return new Cuts(stemmed.cut, exact.cut);
    }

    private void addParts(int from, int to, Filling exact) throws IOException {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || words.parted[i] == ' ') {
                if (i > start) {
                    Known part = KnownWords.ALL.of(exactly, words.parted, start, i);
                    exact.add(part.terms(), 1, start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Puts the terms of each word at one position; a word without terms leaves its position free. */
    private static final class Filling {
        private final Cut cut;
        private int skipped;

        Filling(int length) {
            cut = new Cut(length);
        }

        void add(BytesRef term, int step, int start, int end) {
            cut.add(term, skipped + step, start, end);
            skipped = 0;
        }

        void add(BytesRef[] terms, int step, int start, int end) {
            if (terms.length == 0) {
                skipped += step;
                return;
            }
            add(terms[0], step, start, end);
            for (int i = 1; i < terms.length; i++) {
                cut.add(terms[i], 0, start, end);
            }
        }
    }
}
