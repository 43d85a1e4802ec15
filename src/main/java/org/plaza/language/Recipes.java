package org.plaza.language;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.plaza.language.Recipe.Cutting;
import org.plaza.language.Recipe.Steps;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The recipe of each language: those of the first-class languages that are not Romance, and the way to all others. */
final class Recipes {

    /** The language whose texts are taken apart more than its questions. */
    static final String COMPOUNDING = "de";

    private static final CharArraySet CHINESE_STOPS =
            Stops.of("的 了 和 与 及 或 在 是 也 都 而 就 之 其 等 被 把 对 由 从 为 以 于 个 这 那 有 并 所 着 吗 呢 吧");

    private static final Pattern FLEETING = Pattern.compile("(\\p{L}{2}[^аеиоуыэюяь])(?:[ое]|ь)?([кц])$");

    private Recipes() {}

    static Recipe of(String tag) {
        return switch (tag) {
            case "ca", "es", "fr", "gl", "it", "pt" -> RomanceRecipes.of(tag);
            case "ar" -> arabic();
            case "de" -> german(german().variants(GermanCompounds::parts));
            case "en" -> english();
            case "eu" -> basque();
            case "hi" -> hindi();
            case "ko" -> korean();
            case "ru" -> russian();
            case "tr" -> turkish();
            case "zh" -> chinese();
            default -> OtherRecipes.of(tag);
        };
    }

    /** For questions: a German compound is not taken apart, for its parts alone are not what was asked. */
    static Recipe ofQuestion(String tag) {
        return tag.equals(COMPOUNDING) ? german(german()) : of(tag);
    }

    /** Of unstemmed words of any language. */
    static Recipe exact() {
        return new Recipe(
                Spelling::cleanParts,
                WordBreaks::tokenizer,
                HangulMorphemes::new,
                Recipes::folded,
                CharArraySet.EMPTY_SET,
                Cutting.MORPHEMES);
    }

    private static TokenStream folded(TokenStream words) {
        TokenStream folded = new ICUFoldingFilter(words, Spelling.FOLD);
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(folded));
    }

    private static Recipe arabic() {
        return new Steps()
                .stops(ArabicAnalyzer.getDefaultStopSet())
                .then(ArabicNormalizationFilter::new)
                .alsoUnstemmed()
                .then(ArabicStemFilter::new)
                .recipe();
    }

    /** Up to the stemmer. */
    private static Steps german() {
        return new Steps().stops(GermanAnalyzer.getDefaultStopSet()).then(GermanNormalizationFilter::new);
    }

    private static Recipe german(Steps words) {
        return words.then(GermanLightStemFilter::new).accents(Endings.NONE).recipe();
    }

    private static Recipe english() {
        return new Steps()
                .lower(s -> new LowerCaseFilter(new EnglishPossessiveFilter(s)))
                .stops(Stops.english())
                .irregular("en")
                .then(PorterStemFilter::new)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe basque() {
        return new Steps()
                .stops(BasqueAnalyzer.getDefaultStopSet())
                .variants(word -> List.of(BasqueCases.stem(word)))
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe hindi() {
        return new Steps()
                .stops(Stops.without(HindiAnalyzer.getDefaultStopSet(), "घर"))
                .then(IndicNormalizationFilter::new)
                .then(HindiNormalizationFilter::new)
                .then(HindiStemFilter::new)
                .recipe();
    }

    private static Recipe korean() {
        return new Steps().morphemes().recipe();
    }

    private static Recipe russian() {
        return new Steps()
                .stops(RussianAnalyzer.getDefaultStopSet())
                .rewrite(word -> word.replace('ё', 'е'))
                .stems(RussianStemmer::new, RussianLightStemFilter::new)
                .rewrite(Recipes::withoutFleetingVowel)
                .recipe();
    }

    /** The vowel that stands only in the base form of nouns in -ок, -ек and -ец, and the soft sign in its place. */
    private static String withoutFleetingVowel(String stem) {
        return FLEETING.matcher(stem).replaceFirst("$1$2");
    }

    private static Recipe turkish() {
        return new Steps()
                .lower(s -> new TurkishLowerCaseFilter(new ApostropheFilter(s)))
                .stops(TurkishAnalyzer.getDefaultStopSet())
                .alsoUnstemmed()
                .snowball(TurkishStemmer::new)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe chinese() {
        return new Steps().simplified().stops(CHINESE_STOPS).recipe();
    }
}
