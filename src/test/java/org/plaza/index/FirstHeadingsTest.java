package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plaza.model.Article;
import org.plaza.model.Passage;

class FirstHeadingsTest {

    private final List<Passage> passages = new ArrayList<>();

    @Test
    void eachVersionInOneTextIsCalledAsItBegins() {
        add("en", "Charter of the city\nWe, the cities", "Charter of the city");
        add("en", "Preamble\nWe promise", "Charter of the city", "Preamble");
        add("es", "Carta de la  ciudad\nNosotras, las ciudades", "Carta de la ciudad");
        add("en", "Annex\nA list", "Annex");
        add("es", "Preámbulo\nPrometemos", "Carta de la ciudad", "Preámbulo");
        assertEquals(Map.of("en", "Charter of the city", "es", "Carta de la ciudad"), FirstHeadings.of(passages));
    }

    @Test
    void aTextInOneLanguageHasNoTitlesOfVersions() {
        add("en", "Charter\nWe", "Charter");
        assertEquals(Map.of(), FirstHeadings.of(passages));
    }

    @Test
    void headingsOfTheTextBeforeOfArticlesAndOfQuotationsAreNoTitles() {
        add("en", "Charter\nWe", "Charter");
        add("es", "Nosotras, las ciudades", "Charter");
        add("fr", "Article 1\nLa ville", new Article(1, "Article 1"), "Article 1");
        add("ca", "Nosaltres, sense títol", "Carta");
        assertEquals(Map.of("en", "Charter"), FirstHeadings.of(passages));
        for (int i = 0; i < 20; i++) {
            add("en", "More", "Charter");
        }
        add("pt", "Citação\nUma frase", "Citação");
        assertEquals(Map.of("en", "Charter"), FirstHeadings.of(passages));
    }

    private void add(String language, String text, String... headings) {
        add(language, text, null, headings);
    }

    private void add(String language, String text, @Nullable Article article, String... headings) {
        Passage.Place place = new Passage.Place(List.of(new Passage.Turn(0, 1, null)), article, List.of(headings));
        passages.add(new Passage(text, language, Passage.Kind.TEXT, place));
    }
}
