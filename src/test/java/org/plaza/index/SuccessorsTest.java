package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plaza.index.Successors.Candidate;
import org.plaza.model.Article;
import org.plaza.model.Passage;

class SuccessorsTest {

    private static final String WATER = "Water is never cut for debt alone, and a fountain stands near every door.";

    @Test
    void changedWordsAreFoundInTheTextThatKeptTheOthers() {
        Successors today = new Successors(List.of(
                new Candidate("homes", passage("en", 1, "Empty homes are offered to those who wait longest.")),
                new Candidate("water", passage("en", 2, WATER.replace("debt", "arrears"))),
                new Candidate("agua", passage("es", 2, "El agua no se corta nunca por deudas."))));
        assertEquals("water", today.of(passage("en", 2, WATER)).getFirst());
    }

    @Test
    void aTextThatWasCutInTwoIsFoundInBothHalves() {
        String more = "The council counts the trees each spring, and plants two for each that fell.";
        Successors today = new Successors(List.of(
                new Candidate("first", passage("en", 1, WATER)),
                new Candidate("second", passage("en", 1, more)),
                new Candidate("other", passage("en", 9, "Markets open early."))));
        assertEquals(List.of("first", "second"), today.of(passage("en", 1, WATER + "\n" + more)));
    }

    @Test
    void ofTextsThatSayTheSameTheOneInTheSameArticleIsNearer() {
        Successors today = new Successors(List.of(
                new Candidate("seven", passage("en", 7, WATER)), new Candidate("eight", passage("en", 8, WATER))));
        assertEquals("eight", today.of(passage("en", 8, WATER + " Always.")).getFirst());
    }

    @Test
    void textWithoutSpacesIsCompared() {
        Successors today = new Successors(List.of(
                new Candidate("market", passage("zh", 1, "市场清晨开放，邻里都可以来。")),
                new Candidate("water", passage("zh", 2, "供水绝不因欠费而中断，处处有饮水点。"))));
        assertEquals("water", today.of(passage("zh", 3, "供水不因债务而中断，处处有饮水点。")).getFirst());
    }

    @Test
    void ofALongWorkOnlyTellingWordsCount() {
        List<Candidate> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(new Candidate(
                    "p" + i, passage("en", i, "The council of the city keeps number" + i + " in its books.")));
        }
        Successors today = new Successors(many);
        assertEquals(
                List.of("p4321"),
                today.of(passage("fr", 9_999, "The council of the city keeps number4321 in its drawers.")));
        assertEquals(List.of(), today.of(passage("en", 9_999, "The council of the city.")));
    }

    private static Passage passage(String language, int article, String text) {
        return new Passage(
                text,
                language,
                Passage.Kind.TEXT,
                new Passage.Place(
                        List.of(new Passage.Turn(0, 1, null)), new Article(article, "Article " + article), List.of()));
    }
}
