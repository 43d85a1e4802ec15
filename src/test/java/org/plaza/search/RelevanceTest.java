package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.ShelvedWork;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;
import org.plaza.search.Question.Sort;

/** Which of two works that match comes first. */
class RelevanceTest {

    private static final String FILLING = "Many other things are said here about streets, parks, trees and festivals.";

    @TempDir
    private Path temp;

    private List<String> ask(String text, ShelvedWork... works) throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(works);
        Question question = new Question(text, Map.of(), Paging.FIRST, new Options(false, true, "en"));
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            List<String> shown = searcher.search(question).hits().stream()
                    .map(hit -> hit.work().id())
                    .toList();
            assertEquals(shown, searcher.rank(question).works(), "the ids alone are the same works");
            return shown;
        }
    }

    @Test
    void wordsSideBySideAsAskedComeBeforeWordsApart() throws IOException {
        assertEquals(
                List.of("together", "apart"),
                ask(
                        "public housing",
                        work("apart")
                                .passage("en", "Housing is dear. " + FILLING + " Public money pays for festivals.")
                                .done(),
                        work("together")
                                .passage("en", "It is dear. " + FILLING + " Public housing pays for festivals, money.")
                                .done()));
    }

    @Test
    void theOrderOfNeighboursIsThatOfTheQuestion() throws IOException {
        assertEquals(
                List.of("straight", "turned"),
                ask(
                        "city council",
                        work("turned")
                                .passage("en", "The council city is small. " + FILLING)
                                .done(),
                        work("straight")
                                .passage("en", "The city council is small. " + FILLING)
                                .done()));
    }

    @Test
    void aWordTypedTwiceWeighsMore() throws IOException {
        ShelvedWork[] works = {
            work("water")
                    .passage("en", "Water and water again, seldom rent. " + FILLING)
                    .done(),
            work("rent")
                    .passage("en", "Rent and rent again, seldom water. " + FILLING)
                    .done()
        };
        assertEquals("rent", ask("rent water rent", works).getFirst());
        assertEquals("water", ask("rent water water", works).getFirst());
    }

    @Test
    void theWholeWorkCountsBesideItsBestPassage() throws IOException {
        assertEquals(
                List.of("throughout", "once"),
                ask(
                        "libraries",
                        work("once")
                                .passage("en", "Libraries are opened. " + FILLING)
                                .passage("en", FILLING)
                                .passage("en", FILLING)
                                .done(),
                        work("throughout")
                                .passage("en", "Libraries are opened. " + FILLING)
                                .passage("en", "Libraries are open on Sundays. " + FILLING)
                                .passage("en", "Libraries lend tools. " + FILLING)
                                .done()));
    }

    @Test
    void ofTranslationsThatShareNamesTheOneInTheLanguageOfTheQuestionComesFirst() throws IOException {
        String[] spanish = {"El puente de la ciudad", "En la plaza de abajo", "De la escuela en el barrio"};
        String[] english = {"The bridge of the town", "On the square by the river", "From the school in the quarter"};
        List<ShelvedWork> works = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            works.add(work("es" + i).passage("es", spanish[i % 3]).done());
            works.add(work("en" + i).passage("en", english[i % 3]).done());
        }
        works.add(work("kalmar-es")
                .passage("es", "Kalmar en 1972: la carta de los vecinos y vecinas.")
                .done());
        works.add(work("kalmar-en")
                .passage("en", "Kalmar in 1972: the charter of neighbours.")
                .done());
        ShelvedWork[] all = works.toArray(ShelvedWork[]::new);
        assertEquals(List.of("kalmar-es", "kalmar-en"), ask("Kalmar en 1972 la de", all));
        assertEquals(List.of("kalmar-en", "kalmar-es"), ask("Kalmar in 1972 the of", all));
    }

    @Test
    void aWordOfAnotherScriptIsFoundAsItStands() throws IOException {
        assertEquals(
                List.of("arabic"),
                ask(
                        "UNHABITAT",
                        work("arabic")
                                .passage("es", "اعتمد مجلس المدينة تقرير UNHABITAT عن السكن")
                                .done(),
                        work("other").passage("en", FILLING).done()));
    }

    @Test
    void scoresDoNotDependOnWhatWasRemoved() throws IOException {
        Shelved shelved = Shelved.in(temp);
        ShelvedWork kept =
                work("kept").passage("en", "Housing for all. " + FILLING).done();
        ShelvedWork second = work("second")
                .passage("en", "Public housing, long. " + FILLING + FILLING)
                .done();
        shelved.put(kept, second);
        double before = score(shelved, "kept");
        shelved.put(work("gone").passage("en", "Housing, housing, housing.").done());
        assertTrue(score(shelved, "kept") != before, "another work changes how rare a word is");
        try (var shelf = shelved.open()) {
            shelf.remove("gone");
            shelf.finish();
        }
        assertEquals(before, score(shelved, "kept"), 0);
    }

    /** Which languages hold a word decides where neighbours are looked for. */
    @Test
    void aWordThatOnlyRemovedWorksHoldIsHeldByNone() throws IOException {
        ShelvedWork kept =
                work("kept").passage("en", "To Bora Bora. " + FILLING).done();
        List<ShelvedWork> works = new ArrayList<>();
        works.add(work("kept").passage("en", "To Bora Bora. " + FILLING).done());
        for (int i = 0; i < 10; i++) {
            // so many that Lucene leaves the removed one where it lies
            works.add(work("other-" + i).passage("en", FILLING).done());
        }
        Shelved never = Shelved.in(Files.createDirectory(temp.resolve("never")));
        never.put(works.toArray(ShelvedWork[]::new));
        Shelved removed = Shelved.in(Files.createDirectory(temp.resolve("removed")));
        works.add(work("gone").passage("en", "A zebra.").done());
        removed.put(works.toArray(ShelvedWork[]::new));
        try (var shelf = removed.open()) {
            shelf.remove("gone");
            shelf.finish();
        }
        assertEquals(score(never, "bora bora zebra", "kept"), score(removed, "bora bora zebra", "kept"), 0);
    }

    /** The old version lies in the index until Lucene drops it. */
    @Test
    void equalsStandInTheOrderOfTheirIdsAndAChangedWorkIsReadAsItIsNow() throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(
                work("c").passage("en", "A ferry.").done(),
                work("a").passage("en", "A ferry.").done(),
                work("b").passage("en", "The old ferry.").done(),
                work("d").passage("en", FILLING).done());
        try (var shelf = shelved.open()) {
            shelf.put(work("b").passage("en", "A ferry.").done());
            shelf.commit();
        }
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            List<Answer.Hit> hits = searcher.search(Question.of("ferry")).hits();
            assertEquals(
                    List.of("a", "b", "c"),
                    hits.stream().map(hit -> hit.work().id()).toList());
            for (Answer.Hit hit : hits) {
                assertEquals("A ferry.", hit.passages().getFirst().passage().text());
            }
        }
    }

    private static double score(Shelved shelved, String id) throws IOException {
        return score(shelved, "housing", id);
    }

    private static double score(Shelved shelved, String text, String id) throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            Question question =
                    new Question(text, Map.of(), new Paging(1, 10, Sort.RELEVANCE), new Options(false, true, "en"));
            return searcher.search(question).hits().stream()
                    .filter(hit -> Objects.equals(hit.work().id(), id))
                    .findFirst()
                    .orElseThrow()
                    .score();
        }
    }
}
