package org.plaza.language;

import java.io.Reader;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;

/**
 * How the text of one language becomes terms.
 *
 * @param clean what is done to the text before words are cut
 * @param words cuts the text
 * @param parts what is done to the words while they stand side by side, with all that is known of them
 * @param terms what is done to each word alone: the same whatever stands beside it
 * @param stops the stop words that it leaves out
 * @param cutting which way the words come from the text
 */
record Recipe(
        UnaryOperator<Reader> clean,
        Supplier<Tokenizer> words,
        UnaryOperator<TokenStream> parts,
        UnaryOperator<TokenStream> terms,
        CharArraySet stops,
        Cutting cutting) {

    /** How the words come from the text, as far as other texts, and exact terms, come by theirs alike. */
    enum Cutting {
        /** Cleaned and cut by Unicode's rules, no more. */
        USUAL,
        /** Cleaned and cut by {@link WordBreaks}. */
        BREAKS,
        /** The same, and Korean words are cut into morphemes. */
        MORPHEMES,
        /** Any other way. */
        OWN
    }

    /** The steps between the words of an alphabetic script and its terms. */
    static final class Steps {
        private UnaryOperator<Reader> clean = Spelling::clean;
        private Supplier<Tokenizer> words = StandardTokenizer::new;
        private UnaryOperator<TokenStream> parts = UnaryOperator.identity();
        private UnaryOperator<TokenStream> lower = LowerCaseFilter::new;
        private UnaryOperator<TokenStream> stem = UnaryOperator.identity();
        private UnaryOperator<TokenStream> last = UnaryOperator.identity();
        private CharArraySet stops = CharArraySet.EMPTY_SET;
        private boolean doubled;
        private Cutting cutting = Cutting.USUAL;

        /** First, on the text. */
        Steps clean(UnaryOperator<Reader> step) {
            clean = step;
            cutting = Cutting.OWN;
            return this;
        }

        /** The words of ICU. */
        Steps breaks() {
            words = WordBreaks::tokenizer;
            cutting = Cutting.BREAKS;
            return this;
        }

        /** The words of ICU, in simplified characters. */
        Steps simplified() {
            clean = Spelling::cleanChinese;
            return breaks();
        }

        /** The words of ICU, Korean ones in morphemes. */
        Steps morphemes() {
            words = WordBreaks::tokenizer;
            parts = HangulMorphemes::new;
            cutting = Cutting.MORPHEMES;
            return this;
        }

        Steps words(Supplier<Tokenizer> step) {
            words = step;
            cutting = Cutting.OWN;
            return this;
        }

        /** On the words as they were cut, with what the dictionary says of them. */
        Steps parts(UnaryOperator<TokenStream> step) {
            parts = step;
            cutting = Cutting.OWN;
            return this;
        }

        /** Before lower case. */
        Steps elided(CharArraySet articles) {
            lower = before(lower, s -> new ElisionFilter(s, articles));
            return this;
        }

        /** Lower case, where the general one will not do. */
        Steps lower(UnaryOperator<TokenStream> step) {
            lower = step;
            return this;
        }

        Steps stops(CharArraySet words) {
            stops = words;
            return this;
        }

        /** After the stop words; several calls follow one another. */
        Steps then(UnaryOperator<TokenStream> step) {
            stem = before(step, stem);
            return this;
        }

        Steps rewrite(UnaryOperator<String> rule) {
            return then(s -> new TermRewrite(s, rule));
        }

        /** Further terms at the position of each word. */
        Steps variants(Function<String, Collection<String>> rule) {
            return then(s -> new TermVariants(s, rule));
        }

        /** Irregular forms of this language become their bases. */
        Steps irregular(String tag) {
            Map<String, String> bases = Irregular.of(tag);
            return rewrite(word -> bases.getOrDefault(word, word));
        }

        /**
         * From here on the word stands beside its stem: a base form that looks inflected to the stemmer still meets its
         * inflections.
         */
        Steps alsoUnstemmed() {
            doubled = true;
            return then(KeywordRepeatFilter::new);
        }

        /**
         * Two stems of each word, at one position: a thorough stemmer joins what is derived from one root but takes many a
         * base form for an inflected one; a light one joins just these.
         */
        Steps stems(Supplier<SnowballStemmer> thorough, UnaryOperator<TokenStream> light) {
            return alsoUnstemmed().snowball(thorough).then(KeywordToggle::new).then(light);
        }

        Steps snowball(Supplier<SnowballStemmer> stemmer) {
            return then(s -> new SnowballFilter(s, stemmer.get()));
        }

        /** Accents go, after stemming; and before it in a second form of the word, as it is typed without them. */
        Steps accents(Endings endings) {
            stops = Stops.withUnaccented(stops);
            stem = before(stem, s -> new TermVariants(s, endings::typed));
            last = s -> new RemoveDuplicatesTokenFilter(new ICUFoldingFilter(s, Spelling.FOLD));
            return this;
        }

        Recipe recipe() {
            return new Recipe(clean, words, parts, this::terms, stops, cutting);
        }

        private TokenStream terms(TokenStream cut) {
            TokenStream lowered = new Undotted(new DecimalDigitFilter(lower.apply(cut)));
            UnaryOperator<TokenStream> end = doubled ? before(last, RemoveDuplicatesTokenFilter::new) : last;
            return end.apply(stem.apply(new StopFilter(lowered, stops)));
        }

        private static UnaryOperator<TokenStream> before(
                UnaryOperator<TokenStream> second, UnaryOperator<TokenStream> first) {
            return s -> second.apply(first.apply(s));
        }
    }
}
