package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.Shelf;
import org.plaza.model.Access;
import org.plaza.search.Suggestion.Completed;
import org.plaza.search.Suggestion.Named;
import org.plaza.search.Suggestion.Titled;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.VocabularyReader;

class SuggesterTest {

    private static final String THEMES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <https://example.org/t/> .
            t:housing skos:notation "housing" ; skos:prefLabel "Housing"@en, "Vivienda"@es, "Logement"@fr, "السكن"@ar, "주거"@ko ;
              skos:altLabel "Hogar"@es ; skos:hiddenLabel "vivenda"@es .
            t:rent skos:notation "rent" ; skos:broader t:housing ; skos:prefLabel "Rent control"@en, "Control de alquileres"@es .
            t:homes skos:notation "homes" ; skos:prefLabel "Right to adequate housing"@en, "Derecho a una vivienda digna"@es,
              "الحق في السكن اللائق"@ar, "적정 주거권"@ko .
            t:water skos:notation "water" ; skos:prefLabel "Water"@en, "Agua"@es, "Eau"@fr .
            t:ghosts skos:notation "ghosts" ; skos:prefLabel "House ghosts"@en .
            """;

    @TempDir
    static Path temp;

    private static LuceneSearcher searcher;

    @BeforeAll
    static void fill() throws IOException {
        Path turtle = temp.resolve("t.ttl");
        Files.writeString(turtle, THEMES);
        Shelved shelved = Shelved.in(
                temp,
                new Vocabularies(List.of(VocabularyReader.read("themes", turtle).vocabulary())));
        shelved.put(
                work("charter")
                        .title("Charter of the city")
                        .facet("theme", "rent")
                        .passage(
                                "en",
                                "Every resident has the right to adequate housing and to public space in Barcelona.")
                        .passage(
                                "es",
                                "Toda persona tiene derecho a una vivienda digna; la política urbana lo garantiza.")
                        .passage("ar", "لكل شخص الحق في السكن اللائق في المدينة.")
                        .done(),
                work("politics")
                        .title("Una política de alquileres")
                        .facet("theme", "housing")
                        .passage("es", "La política municipal limita los precios. Otras políticas urbanas ayudan.")
                        .done(),
                work("river")
                        .title("The river and the city")
                        .passage("en", "Water belongs to all; the river is watched by its neighbours in Barcelona.")
                        .passage("ko", "모든 시민은 주거 권리를 가진다. 도시의 물은 모두의 것이다.")
                        .done(),
                work("later")
                        .title("Citadel plans")
                        .access(new Access.Embargo(LocalDate.now().plusYears(5)))
                        .facet("theme", "ghosts")
                        .passage("en", "The citadel and its ghosts, House ghosts, shall be secretive.")
                        .done(),
                work("withdrawn")
                        .title("Withered city")
                        .passage("en", "Withered cities.")
                        .done());
        try (Shelf shelf = shelved.open()) {
            shelf.remove("withdrawn");
            shelf.finish();
        }
        searcher = LuceneSearcher.open(shelved.folder());
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    private static List<Suggestion> suggest(String text, String ui) throws IOException {
        return searcher.suggest(text, ui, 8);
    }

    private static List<String> texts(List<Suggestion> suggestions) {
        return suggestions.stream().map(each -> each.text().text()).toList();
    }

    private static <T extends Suggestion> List<T> only(Class<T> kind, List<Suggestion> suggestions) {
        return suggestions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void aConceptIsFoundByAnyLanguageAndShownInTheReaders() throws IOException {
        Named housing = assertInstanceOf(Named.class, suggest("logem", "es").getFirst());
        assertEquals(new Suggestion.Wording("Vivienda", "es"), housing.text());
        assertEquals(new Suggestion.Wording("Logement", "fr"), housing.matched());
        assertEquals(3, housing.count());
        assertEquals(new Suggestion.Narrowing("theme", "Theme", "housing"), housing.narrowing());
    }

    @Test
    void theLabelShownIsNotSaidTwice() throws IOException {
        assertNull(only(Named.class, suggest("VIVI", "es")).getFirst().matched());
        assertEquals(
                "Hogar",
                Objects.requireNonNull(only(Named.class, suggest("hog", "es"))
                                .getFirst()
                                .matched())
                        .text());
    }

    @Test
    void aHiddenLabelIsFoundAndNeverShown() throws IOException {
        Named housing = only(Named.class, suggest("vivend", "en")).getFirst();
        assertEquals("Housing", housing.text().text());
        assertNull(housing.matched());
    }

    @Test
    void labelsThatBeginSoStandBeforeThoseWithALaterWord() throws IOException {
        assertEquals(
                List.of("Housing", "Right to adequate housing"),
                only(Named.class, suggest("hou", "en")).stream()
                        .map(each -> each.text().text())
                        .toList());
        assertEquals(
                "Right to adequate housing",
                suggest("right to ade", "en").getFirst().text().text());
    }

    @Test
    void aBlankEndsTheWord() throws IOException {
        assertEquals(List.of(), only(Named.class, suggest("righ ", "en")));
        assertEquals(1, only(Named.class, suggest("right ", "en")).size());
    }

    @Test
    void conceptsWithoutAPublicWorkAreNotSuggested() throws IOException {
        assertFalse(texts(suggest("house", "en")).contains("House ghosts"));
        assertEquals(List.of(), suggest("ghos", "en"));
    }

    @Test
    void nothingOfHiddenWorksIsSuggested() throws IOException {
        for (String hidden : List.of("citad", "secre", "wither")) {
            assertEquals(List.of(), suggest(hidden, "en"), hidden);
        }
    }

    @Test
    void arabicNeedsNeitherArticleNorHamza() throws IOException {
        assertEquals(
                List.of("السكن", "الحق في السكن اللائق"),
                only(Named.class, suggest("سك", "ar")).stream()
                        .map(each -> each.text().text())
                        .toList());
        assertTrue(texts(suggest("المدي", "ar")).contains("المدينة"));
    }

    @Test
    void aHangulSyllableMayBeHalfTyped() throws IOException {
        for (String half : List.of("ㅈ", "주", "죽", "주거", "\u110c\u116e")) {
            assertEquals("주거", suggest(half, "ko").getFirst().text().text(), half);
        }
        assertTrue(texts(suggest("돗", "ko")).contains("도시"), () -> "도시 begins with the keys of 돗");
    }

    @Test
    void aWorkIsFoundByTheWordsOfItsTitle() throws IOException {
        assertEquals(
                List.of("charter", "river"),
                only(Titled.class, suggest("city", "en")).stream()
                        .map(Titled::id)
                        .toList());
        assertEquals(
                new Titled(new Suggestion.Wording("The river and the city", "en"), "river"),
                only(Titled.class, suggest("city riv", "es")).getFirst());
        assertEquals(List.of(), only(Titled.class, suggest("municipal", "es")));
    }

    @Test
    void theLastWordIsCompletedAsTheHubWritesIt() throws IOException {
        assertEquals(
                List.of(new Completed(new Suggestion.Wording("política", "es"), 2)),
                only(Completed.class, suggest("POLIT", "en")));
        assertEquals(
                "water in Barcelona",
                only(Completed.class, suggest("water in barc", "en"))
                        .getFirst()
                        .text()
                        .text());
    }

    @Test
    void aCompletionFindsSomethingTogetherWithTheEarlierWords() throws IOException {
        assertEquals(1, only(Completed.class, suggest("vivienda urb", "es")).size());
        assertEquals(List.of(), only(Completed.class, suggest("neighbours urb", "es")));
    }

    @Test
    void wordsThatSayNothingAreNotSuggested() throws IOException {
        assertEquals(List.of(), only(Completed.class, suggest("th", "en")));
    }

    @Test
    void whatMustNotBeHeldIsNotCompleted() throws IOException {
        for (String text : List.of("water -barc", "water NOT barc", "theme:barc", "\"in barcelona\"")) {
            assertEquals(List.of(), only(Completed.class, suggest(text, "en")), text);
        }
        assertEquals(
                List.of("\"water in Barcelona"),
                texts(List.copyOf(only(Completed.class, suggest("\"water in barc", "en")))));
    }

    @Test
    void nothingIsSuggestedTwiceAndNoMoreThanAskedFor() throws IOException {
        for (String text : List.of("c", "ci", "hous", "wat", "pol", "r", "주", "viv")) {
            List<String> texts = texts(suggest(text, "en"));
            assertEquals(texts.stream().distinct().toList(), texts);
            for (int limit = 1; limit <= texts.size(); limit++) {
                assertEquals(limit, searcher.suggest(text, "en", limit).size(), text);
            }
        }
    }

    @Test
    void whateverIsTypedIsAnswered() throws IOException {
        for (String text : List.of(
                "",
                " ",
                "?!…",
                "\"",
                "-",
                ":",
                "\ud83c",
                "hous\ud83c",
                "\udf00hous",
                "\u0000",
                "hous\u0000",
                "*",
                "\u0301",
                "\u202ehous",
                "(((((((((",
                "NOT ",
                "a".repeat(4096),
                "주".repeat(4096),
                "water ".repeat(682),
                "\u0301".repeat(4096))) {
            assertTrue(suggest(text, "en").size() <= 8);
        }
        assertEquals(List.of(), suggest("?!…", "en"));
        assertEquals(List.of(), suggest("  ", "en"));
    }
}
