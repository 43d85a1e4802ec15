package org.plaza.language;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.plaza.language.Recipe.Steps;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The recipes of Catalan, French, Galician, Italian, Portuguese and Spanish. */
final class RomanceRecipes {

    private static final CharArraySet ITALIAN_ARTICLES = Stops.of(
            "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d quest quell sant com anch");
    private static final CharArraySet CATALAN_ARTICLES = Stops.of("d l m n s t");
    private static final CharArraySet IBERIAN_ARTICLES = Stops.of("d l");

    private RomanceRecipes() {}

    static Recipe of(String tag) {
        return switch (tag) {
            case "ca" -> catalan();
            case "es" -> spanish();
            case "fr" -> french();
            case "gl" -> galician();
            case "it" -> italian();
            case "pt" -> portuguese();
            default -> throw new IllegalArgumentException("not a Romance language with a recipe: " + tag);
        };
    }

    private static Recipe catalan() {
        return new Steps()
                .elided(CATALAN_ARTICLES)
                .stops(CatalanAnalyzer.getDefaultStopSet())
                .snowball(CatalanStemmer::new)
                .accents(new Endings("ció sió"))
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
                .rewrite(RomanceRecipes::shortPlural)
                .then(GalicianStemFilter::new)
                .accents(new Endings("ción cións sión sións"))
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

    private static Recipe portuguese() {
        return new Steps()
                .elided(IBERIAN_ARTICLES)
                .stops(PortugueseAnalyzer.getDefaultStopSet())
                .rewrite(RomanceRecipes::shortPlural)
                .stems(PortugueseStemmer::new, PortugueseLightStemFilter::new)
                .accents(new Endings("ções ção sões são ões ães ãos ão"))
                .recipe();
    }

    /** In words of one syllable -eis is the plural of -ei; the stemmers take it for that of -el. */
    private static String shortPlural(String word) {
        return word.length() == 4 && word.endsWith("eis") ? word.substring(0, 3) : word;
    }
}
