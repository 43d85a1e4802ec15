package org.plaza.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.plaza.language.Recipe.Steps;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;

/** The recipes of the other languages that Lucene has stemmers or dictionaries for, and of those it has none for. */
final class OtherRecipes {

    private static final String UKRAINIAN_DICTIONARY = "/ua/net/nlp/ukrainian.dict";

    private OtherRecipes() {}

    static Recipe of(String tag) {
        return switch (tag) {
            case "bg" ->
                new Steps()
                        .stops(BulgarianAnalyzer.getDefaultStopSet())
                        .then(BulgarianStemFilter::new)
                        .recipe();
            case "bn" -> bengali();
            case "ckb" -> sorani();
            case "cs" ->
                new Steps()
                        .stops(CzechAnalyzer.getDefaultStopSet())
                        .then(CzechStemFilter::new)
                        .accents(Endings.NONE)
                        .recipe();
            case "da" -> latin(DanishAnalyzer.getDefaultStopSet(), DanishStemmer::new);
            case "el" -> greek();
            case "et" -> latin(EstonianAnalyzer.getDefaultStopSet(), EstonianStemmer::new);
            case "fa" -> persian();
            case "fi" -> latin(FinnishAnalyzer.getDefaultStopSet(), FinnishStemmer::new);
            case "ga" -> irish();
            case "hu" -> latin(HungarianAnalyzer.getDefaultStopSet(), HungarianStemmer::new);
            case "hy" ->
                plain(ArmenianAnalyzer.getDefaultStopSet())
                        .snowball(ArmenianStemmer::new)
                        .recipe();
            case "id" ->
                plain(IndonesianAnalyzer.getDefaultStopSet())
                        .then(IndonesianStemFilter::new)
                        .recipe();
            case "ja" -> japanese();
            case "lt" -> latin(LithuanianAnalyzer.getDefaultStopSet(), LithuanianStemmer::new);
            case "lv" ->
                plain(LatvianAnalyzer.getDefaultStopSet())
                        .then(LatvianStemFilter::new)
                        .accents(Endings.NONE)
                        .recipe();
            case "ne" ->
                plain(NepaliAnalyzer.getDefaultStopSet())
                        .then(IndicNormalizationFilter::new)
                        .snowball(NepaliStemmer::new)
                        .recipe();
            case "nl" -> latin(DutchAnalyzer.getDefaultStopSet(), DutchStemmer::new);
            case "no" -> latin(NorwegianAnalyzer.getDefaultStopSet(), NorwegianStemmer::new);
            case "pl" -> polish();
            case "ro" -> romanian();
            case "sr" -> serbian();
            case "sv" -> latin(SwedishAnalyzer.getDefaultStopSet(), SwedishStemmer::new);
            case "ta" ->
                plain(TamilAnalyzer.getDefaultStopSet())
                        .snowball(TamilStemmer::new)
                        .recipe();
            case "te" -> telugu();
            case "th" -> plain(ThaiAnalyzer.getDefaultStopSet()).breaks().recipe();
            case "uk" -> ukrainian();
            case "vi" -> new Steps().recipe();
            default -> unknown();
        };
    }

    /** The fallback row, and the rows that have no more than Unicode's rules. */
    private static Recipe unknown() {
        return new Steps().breaks().accents(Endings.NONE).recipe();
    }

    private static Steps plain(CharArraySet stops) {
        return new Steps().stops(stops);
    }

    private static Recipe latin(CharArraySet stops, Supplier<SnowballStemmer> stemmer) {
        return plain(stops).snowball(stemmer).accents(Endings.NONE).recipe();
    }

    private static Recipe bengali() {
        return plain(BengaliAnalyzer.getDefaultStopSet())
                .then(IndicNormalizationFilter::new)
                .then(BengaliNormalizationFilter::new)
                .then(BengaliStemFilter::new)
                .recipe();
    }

    private static Recipe sorani() {
        return plain(SoraniAnalyzer.getDefaultStopSet())
                .lower(s -> new LowerCaseFilter(new SoraniNormalizationFilter(s)))
                .then(SoraniStemFilter::new)
                .recipe();
    }

    private static Recipe greek() {
        return plain(GreekAnalyzer.getDefaultStopSet())
                .lower(GreekLowerCaseFilter::new)
                .then(GreekStemFilter::new)
                .recipe();
    }

    private static Recipe irish() {
        return plain(IrishAnalyzer.getDefaultStopSet())
                .lower(IrishLowerCaseFilter::new)
                .elided(Stops.of("d m b"))
                .snowball(IrishStemmer::new)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe japanese() {
        return plain(JapaneseAnalyzer.getDefaultStopSet())
                .words(() -> new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH))
                .parts(OtherRecipes::japaneseWords)
                .then(JapaneseKatakanaStemFilter::new)
                .recipe();
    }

    private static TokenStream japaneseWords(TokenStream words) {
        TokenStream forms = new JapaneseBaseFormFilter(words);
        return new JapanesePartOfSpeechStopFilter(forms, JapaneseAnalyzer.getDefaultStopTags());
    }

    private static Recipe persian() {
        return plain(PersianAnalyzer.getDefaultStopSet())
                .clean(text -> Spelling.clean(new PersianCharFilter(text)))
                .lower(s -> new PersianNormalizationFilter(new ArabicNormalizationFilter(new LowerCaseFilter(s))))
                .then(PersianStemFilter::new)
                .recipe();
    }

    private static Recipe polish() {
        StempelStemmer stemmer = new StempelStemmer(PolishAnalyzer.getDefaultTable());
        return plain(PolishAnalyzer.getDefaultStopSet())
                .then(s -> new StempelFilter(s, stemmer))
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe romanian() {
        return plain(RomanianAnalyzer.getDefaultStopSet())
                .lower(s -> new RomanianNormalizationFilter(new LowerCaseFilter(s)))
                .snowball(RomanianStemmer::new)
                .accents(Endings.NONE)
                .recipe();
    }

    private static Recipe serbian() {
        return plain(SerbianAnalyzer.getDefaultStopSet())
                .snowball(SerbianStemmer::new)
                .then(SerbianNormalizationFilter::new)
                .recipe();
    }

    private static Recipe telugu() {
        return plain(TeluguAnalyzer.getDefaultStopSet())
                .then(IndicNormalizationFilter::new)
                .then(TeluguNormalizationFilter::new)
                .then(TeluguStemFilter::new)
                .recipe();
    }

    private static Recipe ukrainian() {
        Dictionary words = dictionary(UKRAINIAN_DICTIONARY);
        return plain(UkrainianMorfologikAnalyzer.getDefaultStopwords())
                .then(s -> new MorfologikFilter(s, words))
                .recipe();
    }

    private static Dictionary dictionary(String resource) {
        URL url = OtherRecipes.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException(resource + " is missing from the class path");
        }
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
