package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.search.Explanation.Found;
import org.plaza.search.Explanation.Kind;
import org.plaza.search.Explanation.Need;
import org.plaza.search.Explanation.Odds;
import org.plaza.search.Explanation.Part;
import org.plaza.search.Explanation.Places;
import org.plaza.search.Explanation.Row;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;

class ExplainerTest {

    @TempDir
    Path temp;

    private LuceneSearcher searcher;

    @BeforeEach
    void fill() throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(
                work("charter")
                        .title("Charter of the city")
                        .passage("en", "Every resident has the right to adequate housing and to public space.")
                        .passage("en", "The public library is public.")
                        .passage("es", "Toda persona tiene derecho a una vivienda digna y al espacio público.")
                        .passage("fr", "Toute personne a droit à un logement convenable.")
                        .done(),
                work("tenants")
                        .title("Una política de alquileres")
                        .passage("es", "La política municipal limita los alquileres de las viviendas vacías.")
                        .done(),
                work("river")
                        .title("The river commons")
                        .passage("en", "Neighbours care for the river and share water fairly among districts.")
                        .done(),
                work("undated")
                        .title("Notes")
                        .passage("en", "A short note about libraries and schools.")
                        .done(),
                work("soon")
                        .access(new Access.Embargo(LocalDate.now().plusDays(9)))
                        .passage("en", "Public zebra near the river.")
                        .done());
        searcher = LuceneSearcher.open(shelved.folder());
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @Test
    void aWordInTwoLanguagesHasARowForEachAndOneIdf() throws IOException {
        Explanation explanation = explain("public");
        Part word = only(explanation);
        assertEquals(Kind.WORD, word.kind());
        assertEquals(List.of(List.of("public")), word.unstemmed());
        assertEquals(1, word.works());
        assertEquals(
                List.of(
                        new Row("en", List.of(List.of("public")), new Found(1, 1, 1), new Places(0, 0, 1, 2)),
                        new Row("es", List.of(List.of("public")), new Found(1, 1, 0), new Places(0, 0, 1, 1))),
                word.rows());
        assertEquals(
                Math.log(1 + (works(explanation) - 1 + 0.5) / (1 + 0.5)),
                word.role().idf(),
                1e-6);
        assertFalse(word.role().stop());
    }

    /** In the likely languages; here every work is in one of them. */
    private static int works(Explanation explanation) {
        List<String> likely = explanation.reading().languages().stream()
                .filter(Odds::likely)
                .map(Odds::language)
                .toList();
        assertTrue(likely.containsAll(List.of("en", "es")), likely::toString);
        return 4;
    }

    @Test
    void titlesAndHeadingsAreCountedApart() throws IOException {
        Row river = only(explain("rivers")).rows().getFirst();
        assertEquals(new Places(1, 0, 1, 1), river.places());
        assertEquals(new Found(1, 1, 0), river.forms());
        Part chapter = only(explain("chapter"));
        assertEquals(0, chapter.works());
        Part heading = only(explain("heading:chapter"));
        assertEquals(Kind.FIELD, heading.kind());
        assertEquals(new Places(0, 3, 0, 4), heading.rows().getFirst().places());
    }

    @Test
    void aWordNobodyHoldsHasNoRows() throws IOException {
        Part word = only(explain("unicorns"));
        assertEquals(0, word.works());
        assertEquals(List.of(), word.rows());
        assertEquals(Math.log(1 + (4 + 0.5) / 0.5), word.role().idf(), 1e-6);
    }

    @Test
    void whatIsNotPublicIsNotCounted() throws IOException {
        assertEquals(List.of(), only(explain("zebra")).rows());
        assertEquals(0, only(explain("\"public zebra\"")).works());
        assertEquals(0, only(explain("zebr*")).works());
    }

    @Test
    void aStopWordWeighsNothing() throws IOException {
        Explanation explanation = explain("the river");
        Part the = explanation.parts().getFirst();
        assertTrue(the.role().stop());
        assertEquals(0, the.role().idf());
        assertEquals("en", the.rows().getFirst().language());
        assertEquals(List.of(), the.rows().getFirst().stem());
        assertEquals(List.of(new Need(1, 1, 1, true)), explanation.reading().needs());
    }

    @Test
    void aStopWordOfAnotherLanguageIsNotLookedUpThere(@TempDir Path other) throws IOException {
        Shelved shelved = Shelved.in(other);
        List<ShelvedWork> works = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            works.add(work("es" + i)
                    .title("Los barrios")
                    .passage("es", "Los barrios populares del sur y sus vecinos.")
                    .done());
            works.add(work("fr" + i)
                    .title("La place")
                    .passage("fr", "Les enfants jouent sur la place.")
                    .done());
        }
        shelved.put(works.toArray(ShelvedWork[]::new));
        try (LuceneSearcher two = LuceneSearcher.open(shelved.folder())) {
            Part sur = two.explain(Question.of("barrios populares vecinos sur"))
                    .parts()
                    .getLast();
            assertEquals(List.of("fr"), sur.role().stopIn());
            assertEquals(List.of("es"), sur.rows().stream().map(Row::language).toList());
        }
    }

    @Test
    void aPhraseIsLookedUpAsItStandsAndWeighsTheSumOfItsWords() throws IOException {
        Part phrase = only(explain("\"vivienda digna\""));
        assertEquals(Kind.PHRASE, phrase.kind());
        assertEquals(List.of(List.of("vivienda"), List.of("digna")), phrase.unstemmed());
        assertEquals(List.of(new Row("es", List.of(), new Found(1, 0, 0), new Places(0, 0, 1, 1))), phrase.rows());
        assertTrue(phrase.role().idf() > only(explain("\"digna\"")).role().idf());
        assertEquals(List.of(), only(explain("\"digna vivienda\"")).rows());
    }

    @Test
    void whatIsLeftOutIsSaidAndWeighsNothing() throws IOException {
        List<Part> parts = explain("vivienda -housing").parts();
        Part out = parts.getFirst();
        assertTrue(out.role().excluded());
        assertEquals("housing", out.text());
        assertEquals(0, out.role().idf());
        assertTrue(parts.getLast().role().idf() > 0);
    }

    @Test
    void everyOtherPartOfAQuestionIsWhatItIs() throws IOException {
        Explanation explanation = explain("ayunta* OR (river NEAR/4 share) title:commons theme:housing");
        assertEquals(
                List.of(
                        "BEGINNING ayunta* 0",
                        "NEARNESS river NEAR/4 share 1",
                        "FIELD title:commons 1",
                        "FACET theme:housing 0"),
                explanation.parts().stream()
                        .map(part -> part.kind() + " " + part.text() + " " + part.works())
                        .toList());
        assertEquals(
                List.of(List.of("vivienda", "viviendas")),
                only(explain("vivien*")).unstemmed());
    }

    @Test
    void aConceptIsCountedInEachLanguage() throws IOException {
        Explanation.NamedConcept housing = explain("logement").concepts().getFirst();
        assertEquals("logement", housing.words());
        assertEquals("themes:housing", housing.key());
        assertEquals("housing", housing.label());
        assertEquals(2, housing.works());
        assertEquals(Map.of("en", 1, "es", 2, "fr", 1), housing.byLanguage());
        Explanation off =
                searcher.explain(new Question("logement", Map.of(), Paging.FIRST, new Options(false, true, "en")));
        assertEquals(List.of(), off.concepts());
        assertFalse(off.reading().expanded());
    }

    @Test
    void theNeedThatIsTakenIsMarked() throws IOException {
        assertEquals(
                List.of(new Need(3, 3, 0, false), new Need(2, 3, 0, false), new Need(1, 3, 3, true)),
                explain("river libraries unicorns").reading().needs());
        assertEquals(List.of(), explain("").parts());
    }

    @Test
    void notesAndCountsAreThoseOfTheAnswer() throws IOException {
        for (String words : List.of(
                "river libraries unicorns",
                "unicorns zeppelins",
                "vivienda digna",
                "logement",
                "(river \"water",
                "river AND",
                "\"right to\" -housing",
                "public OR river",
                "")) {
            Answer answer = searcher.search(Question.of(words));
            Explanation.Reading reading = explain(words).reading();
            assertEquals(answer.asked().notes(), reading.notes(), words);
            List<Integer> taken = reading.needs().stream()
                    .filter(Need::taken)
                    .map(Need::works)
                    .toList();
            assertEquals(List.of((int) answer.total()), taken, words);
        }
    }

    private Explanation explain(String text) throws IOException {
        return searcher.explain(Question.of(text));
    }

    private static Part only(Explanation explanation) {
        assertEquals(1, explanation.parts().size());
        return explanation.parts().getFirst();
    }
}
