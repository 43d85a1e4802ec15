package org.plaza.language;

import java.io.Reader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * How text and questions are cut into terms. The instances are shared, thread-safe and never closed; each is made when
 * first asked for (some dictionaries are tens of megabytes).
 *
 * <p>A term may have others at its position (position increment 0): the same word as it is typed without accents, or
 * the parts of a compound. They are alternatives of one word.
 */
public final class Analyzers {

    private static final Map<String, Analyzer> STEMMED = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> ASKED = new ConcurrentHashMap<>();
    private static final Analyzer EXACT = of(Recipes.exact());

    private Analyzers() {}

    /**
     * The analyzer of the field {@code text.<tag>}: normalised, elided, without stop words (their positions stay),
     * stemmed, and accents folded last.
     *
     * @param tag BCP 47; a language without a row gets the analyzer of {@code und}: words, folded
     * @return shared, thread-safe
     */
    public static Analyzer stemmed(String tag) {
        return STEMMED.computeIfAbsent(Languages.of(tag).tag(), t -> of(Recipes.of(t)));
    }

    /**
     * The analyzer of a question to the field {@code text.<tag>}: the same terms as {@link #stemmed}, but a compound is not
     * taken apart, for its parts alone are not what was asked.
     *
     * @param tag as for {@link #stemmed}
     * @return shared, thread-safe; the same as {@link #stemmed} for languages whose compounds are left whole
     */
    public static Analyzer question(String tag) {
        String row = Languages.of(tag).tag();
        return row.equals(Recipes.COMPOUNDING)
                ? ASKED.computeIfAbsent(row, t -> of(Recipes.ofQuestion(t)))
                : stemmed(row);
    }

    /**
     * The analyzer of the field {@code text.exact}, for text of any language: every word unstemmed, folded in case,
     * accents, width and digits. What apostrophes, points, commas, colons and underscores join is cut apart
     * ({@code l'aigua}, {@code 11.3}, {@code name@example.org}): the whole is the phrase of its parts. Chinese, Japanese
     * and Thai are cut by dictionary, Chinese in simplified characters; Korean into the same morphemes as by its stemmed
     * analyzer.
     *
     * @return shared, thread-safe
     */
    public static Analyzer exact() {
        return EXACT;
    }

    /** What the terms of an analyzer of this class are made by. */
    static Recipe recipe(Analyzer analyzer) {
        return ((ByRecipe) analyzer).recipe;
    }

    static Analyzer of(Recipe recipe) {
        return new ByRecipe(recipe);
    }

    private static final class ByRecipe extends Analyzer {
        private final Recipe recipe;

        ByRecipe(Recipe recipe) {
            this.recipe = recipe;
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return recipe.clean().apply(text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = recipe.words().get();
            return new TokenStreamComponents(
                    words, new WordByWord(recipe.parts().apply(words), recipe));
        }
    }
}
