package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;
import org.plaza.index.ShelvedWork;
import org.plaza.search.Answer.Note.Kind;

class TimeLimitTest {

    private static final List<String> QUESTIONS =
            List.of("water rights", "\"right to water\"", "wat*", "water NEAR/5 rights", "water OR NOT schools", "");

    @TempDir
    Path temp;

    /** A clock that goes on each time it is looked at: the time is over at every place where one looks, in turn. */
    @Test
    void whateverTheMomentAnAnswerIsRefusedOrItsCountsAreWhole() throws IOException {
        IndexFolder folder = filled();
        Set<Kind> said = new HashSet<>();
        int refused = 0;
        try (Snapshots snapshots = new Snapshots(folder);
                Snapshot snapshot = snapshots.acquire()) {
            for (Question question : questions()) {
                Answer whole = new Search(snapshot, question).answer();
                boolean late = true;
                for (int looks = 0; late; looks++) {
                    AtomicLong clock = new AtomicLong();
                    TimeLimit limit = TimeLimit.of(looks, clock::incrementAndGet);
                    try {
                        Answer answer = new Search(snapshot.within(limit), question).answer();
                        List<Kind> notes = kinds(answer);
                        assertEquals(whole.total(), answer.total());
                        assertEquals(whole.hits().size(), answer.hits().size());
                        assertEquals(
                                notes.contains(Kind.COUNTS_LEFT_OUT) ? List.of() : whole.facets(), answer.facets());
                        late = notes.contains(Kind.COUNTS_LEFT_OUT) || notes.contains(Kind.ORDER_INCOMPLETE);
                        assertTrue(late || whole.hits().equals(answer.hits()), () -> question + ": " + answer.hits());
                        said.addAll(notes);
                    } catch (TooSlowException e) {
                        assertTrue(String.valueOf(e.getMessage()).contains("10 seconds"));
                        refused++;
                    }
                }
            }
        }
        assertTrue(refused > QUESTIONS.size());
        assertTrue(said.containsAll(Set.of(Kind.COUNTS_LEFT_OUT, Kind.ORDER_INCOMPLETE)), said::toString);
    }

    @Test
    void withTimeEnoughNothingIsSaidOfIt() throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(filled())) {
            List<Kind> notes = kinds(searcher.search(Question.of("water rights")));
            assertFalse(notes.contains(Kind.COUNTS_LEFT_OUT) || notes.contains(Kind.ORDER_INCOMPLETE));
        }
    }

    /** The first page of each, and the second by relevance and by title. */
    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (String text : QUESTIONS) {
            Question first = Question.of(text);
            questions.add(first);
            for (Question.Sort sort : List.of(Question.Sort.RELEVANCE, Question.Sort.TITLE)) {
                questions.add(new Question(text, Map.of(), new Question.Paging(2, 5, sort), first.options()));
            }
        }
        return questions;
    }

    private IndexFolder filled() throws IOException {
        Shelved shelved = Shelved.in(temp);
        ShelvedWork[] works = new ShelvedWork[12];
        for (int i = 0; i < works.length; i++) {
            works[i] = work("work-" + i)
                    .title("Report " + i)
                    .passage("en", "The right to water, and other rights of those who live by the river.")
                    .passage("es", "El agua es de todos y de nadie, dice el barrio.")
                    .done();
        }
        shelved.put(works);
        return shelved.folder();
    }

    private static List<Kind> kinds(Answer answer) {
        return answer.asked().notes().stream().map(Answer.Note::kind).toList();
    }
}
