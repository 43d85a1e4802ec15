package org.plaza.language;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.plaza.language.Recipe.Steps;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The recipes of the first-class languages, and the way to all others. */
final class Recipes {

    /** The language whose texts are taken apart more than its questions. */
    static final String COMPOUNDING = "de";

    private static final CharArraySet ITALIAN_ARTICLES = Stops.of(
            "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d quest quell sant com anch");
    private static final CharArraySet CATALAN_ARTICLES = Stops.of("d l m n s t");
    private static final CharArraySet IBERIAN_ARTICLES = Stops.of("d l");
    private static final CharArraySet CHINESE_STOPS =
            Stops.of("的 了 和 与 及 或 在 是 也 都 而 就 之 其 等 被 把 对 由 从 为 以 于 个 这 那 有 并 所 着 吗 呢 吧");

    private static final Pattern FLEETING = Pattern.compile("(\\p{L}{2}[^аеиоуыэюяь])(?:[ое]|ь)?([кц])$");

    private Recipes() {}

    static Recipe of(String tag) {
        return switch (tag) {
            case "ar" -> arabic();
            case "ca" -> catalan();
            case "de" -> german(german().variants(GermanCompounds::parts));
            case "en" -> english();
            case "es" -> spanish();
            case "eu" -> basque();
            case "fr" -> french();
            case "gl" -> galician();
            case "hi" -> hindi();
            case "it" -> italian();
            case "ko" -> korean();
            case "pt" -> portuguese();
            case "ru" -> russian();
            case "tr" -> turkish();
            case "zh" -> chinese();
            default -> MoreRecipes.of(tag);
        };
    }

    /** For questions: a German compound is not taken apart, for its parts alone are not what was asked. */
    static Recipe ofQuestion(String tag) {
        return tag.equals(COMPOUNDING) ? german(german()) : of(tag);
    }

    private static Recipe arabic() {
        return new Steps()
                .stops(ArabicAnalyzer.getDefaultStopSet())
                .then(ArabicNormalizationFilter::new)
                .alsoUnstemmed()
                .then(ArabicStemFilter::new)
                .recipe();
    }

    private static Recipe catalan() {
        return new Steps()
                .elided(CATALAN_ARTICLES)
                .stops(CatalanAnalyzer.getDefaultStopSet())
                .snowball(CatalanStemmer::new)
                .accents(new Endings("ció sió"))
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

    private static Recipe spanish() {
        return new Steps()
                .elided(IBERIAN_ARTICLES)
                .stops(SpanishAnalyzer.getDefaultStopSet())
                .stems(SpanishStemmer::new, SpanishLightStemFilter::new)
                .accents(new Endings("ción sión"))
                .recipe();
    }

    private static Recipe basque() {
        return new Steps()
                .stops(BasqueAnalyzer.getDefaultStopSet())
                .variants(word -> List.of(BasqueCases.stem(word)))
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe french() {
        return new Steps()
                .elided(FrenchAnalyzer.DEFAULT_ARTICLES)
                .stops(FrenchAnalyzer.getDefaultStopSet())
                .irregular("fr")
                .stems(FrenchStemmer::new, FrenchLightStemFilter::new)
                .rewrite(stem -> stem.endsWith("qu") ? stem.substring(0, stem.length() - 2) + "c" : stem)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe galician() {
        return new Steps()
                .elided(IBERIAN_ARTICLES)
                .stops(GalicianAnalyzer.getDefaultStopSet())
                .rewrite(Recipes::shortPlural)
                .then(GalicianStemFilter::new)
                .accents(new Endings("ción cións sión sións"))
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

    private static Recipe italian() {
        return new Steps()
                .elided(ITALIAN_ARTICLES)
                .stops(ItalianAnalyzer.getDefaultStopSet())
                .irregular("it")
                .rewrite(word -> word.endsWith("que") ? word.substring(0, word.length() - 1) + "a" : word)
                .stems(ItalianStemmer::new, ItalianLightStemFilter::new)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe korean() {
        return new Steps()
                .words(WordBreaks::tokenizer)
                .lower(s -> new LowerCaseFilter(new HangulMorphemes(s)))
                .recipe();
    }

    /** In words of one syllable -eis is the plural of -ei; the stemmers take it for that of -el. */
    private static String shortPlural(String word) {
        return word.length() == 4 && word.endsWith("eis") ? word.substring(0, 3) : word;
    }

    private static Recipe portuguese() {
        return new Steps()
                .elided(IBERIAN_ARTICLES)
                .stops(PortugueseAnalyzer.getDefaultStopSet())
                .rewrite(Recipes::shortPlural)
                .stems(PortugueseStemmer::new, PortugueseLightStemFilter::new)
                .accents(new Endings("ções ção sões são ões ães ãos ão"))
                .recipe();
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
        return new Steps()
                .clean(Spelling::cleanChinese)
                .words(WordBreaks::tokenizer)
                .stops(CHINESE_STOPS)
                .recipe();
    }
}
