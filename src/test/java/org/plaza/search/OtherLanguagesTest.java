package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.ShelvedWork;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.search.Answer.Note;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;
import org.plaza.search.Question.Sort;

/** Questions whose words are not all known to the vocabulary, and works in other languages than theirs. */
class OtherLanguagesTest {

    /** So many works hold all the words of {@link #ASKED}, so that none is left out. */
    private static final int FULL = 12;

    private static final String ASKED = "vivienda para vecinos sin recursos";

    private LuceneSearcher searcher;

    @BeforeEach
    void fill(@TempDir Path temp) throws IOException {
        Shelved shelved = Shelved.in(temp);
        List<ShelvedWork> works = new ArrayList<>();
        for (int i = 0; i < FULL; i++) {
            works.add(work("barrio-" + i)
                    .date("20" + (10 + i))
                    .passage("es", "El plan de vivienda del barrio " + i + " lleva agua a los vecinos sin recursos.")
                    .passage("en", "The plan of quarter " + i + " is about housing.")
                    .done());
        }
        works.add(work("english")
                .date("1999")
                .passage("en", "A housing plan that the council wrote for everybody.")
                .done());
        works.add(work("french")
                .date("1998")
                .passage("fr", "La ville construit chaque année des logements avec l'eau courante.")
                .done());
        works.add(work("river")
                .date("1997")
                .passage("en", "Neighbours care for the river and its fish.")
                .done());
        works.add(work("translated")
                .date("1996")
                .passage("es", "Las reglas de la vivienda protegida en el país.")
                .passage("en", "The rules of protected housing in the country.")
                .done());
        shelved.put(works.toArray(ShelvedWork[]::new));
        searcher = LuceneSearcher.open(shelved.folder());
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @Test
    void aWordThatNoConceptKnowsHidesNoWorkInAnotherLanguage() throws IOException {
        Answer answer = answer(ASKED);
        List<String> ids = ids(answer);
        assertEquals(FULL + 2, answer.total());
        assertEquals(
                FULL,
                ids.stream().limit(FULL).filter(id -> id.startsWith("barrio")).count(),
                "the words come first");
        assertTrue(ids.containsAll(List.of("english", "french")), ids::toString);
        assertEquals(
                List.of(new Note(Note.Kind.BY_MEANING, List.of("2"))),
                answer.asked().notes());
        assertEquals(
                ids,
                searcher.rank(question(ASKED, Map.of(), Options.DEFAULT, Sort.RELEVANCE))
                        .works());
    }

    @Test
    void aWorkInTheLanguageOfTheQuestionHasToHoldItsWords() throws IOException {
        assertFalse(ids(answer(ASKED)).contains("translated"));
    }

    @Test
    void everyConceptOfTheQuestionIsAskedForInTheOtherLanguage() throws IOException {
        List<String> ids = ids(answer("vivienda con agua para vecinos sin recursos"));
        assertEquals(FULL + 1, ids.size());
        assertEquals("french", ids.getLast());
    }

    @Test
    void pagesGoOnFromTheWordsToTheOtherLanguages() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Question question = new Question(ASKED, Map.of(), new Paging(page, 5, Sort.RELEVANCE), Options.DEFAULT);
            ids.addAll(ids(searcher.search(question)));
        }
        assertEquals(ids(answer(ASKED)), ids);
    }

    @Test
    void everyOrderShowsThem() throws IOException {
        List<String> oldest = ids(searcher.search(question(ASKED, Map.of(), Options.DEFAULT, Sort.OLDEST)));
        assertEquals(List.of("french", "english", "barrio-0"), oldest.subList(0, 3));
    }

    @Test
    void quotesAndOperatorsStayStrict() throws IOException {
        for (String strict : List.of(
                "vivienda AND vecinos AND recursos",
                "vivienda \"vecinos sin recursos\"",
                "vivienda vecino*",
                "vivienda title:untitled vecinos NEAR/3 recursos")) {
            List<String> ids = ids(answer(strict));
            assertEquals(FULL, ids.size(), strict + " " + ids);
            assertTrue(ids.stream().allMatch(id -> id.startsWith("barrio")), strict + " " + ids);
        }
    }

    @Test
    void withoutTheVocabularyTheWordsAloneAreSearched() throws IOException {
        Question off = question(ASKED, Map.of(), new Options(false, true, "es"), Sort.RELEVANCE);
        assertEquals(FULL, searcher.search(off).total());
        assertEquals(List.of(), searcher.search(off).asked().notes());
    }

    @Test
    void aChosenLanguageShowsWhatItCountsAndNothingElse() throws IOException {
        Answer all = answer(ASKED);
        List<FacetValue> languages = all.facets().stream()
                .filter(facet -> facet.name().equals("language"))
                .map(FacetCounts::values)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("en=" + (FULL + 1), "es=" + FULL, "fr=1"),
                languages.stream()
                        .map(value -> value.value() + "=" + value.count())
                        .toList());
        for (FacetValue language : languages) {
            Map<String, List<String>> selection = Map.of("language", List.of(language.value()));
            Answer narrowed = searcher.search(question(ASKED, selection, Options.DEFAULT, Sort.RELEVANCE));
            assertEquals(language.count(), narrowed.total());
            assertTrue(ids(all).containsAll(ids(narrowed)), language.value());
        }
    }

    @Test
    void relaxedWordsLeaveRoomForWhatTheQuestionMeans() throws IOException {
        List<String> ids = ids(answer("vivienda del barrio 3 para unicornios verdes"));
        assertTrue(ids.indexOf("english") >= 0, ids::toString);
        assertEquals("barrio-3", ids.getFirst());
    }

    private Answer answer(String text) throws IOException {
        return searcher.search(question(text, Map.of(), Options.DEFAULT, Sort.RELEVANCE));
    }

    private static Question question(String text, Map<String, List<String>> selection, Options options, Sort sort) {
        return new Question(text, selection, new Paging(1, 50, sort), options);
    }

    private static List<String> ids(Answer answer) {
        return answer.hits().stream().map(hit -> hit.work().id()).toList();
    }
}
