package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plaza.index.StoredWork.About;
import org.plaza.index.StoredWork.Facts;
import org.plaza.index.StoredWork.StoredDocument;
import org.plaza.index.StoredWork.TextFacts;
import org.plaza.model.Article;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Passage.Place;
import org.plaza.model.Passage.Title;
import org.plaza.model.Passage.Turn;
import org.plaza.model.Term;

class StoredTest {

    @Test
    void passageComesBackAsItWas() throws IOException {
        Place place = new Place(
                List.of(new Turn(0, 12, "xii"), new Turn(300, 13, null)),
                new Article(12, "المادة ١٢"),
                List.of("Título I", "제1장"),
                List.of(new Title(0, 1), new Title(270, 12)));
        StoredPassage passage = new StoredPassage("es", Passage.Kind.REFERENCES, place);
        assertEquals(passage, StoredPassage.read(passage.packed()));
    }

    @Test
    void passageKeptBeforeItsTitlesWereIsReadWithoutThem() throws IOException {
        Place place = new Place(List.of(new Turn(0, 2, null)), null, List.of("History"));
        StoredPassage passage = new StoredPassage("en", Passage.Kind.TEXT, place);
        BytesRef now = passage.packed();
        assertEquals(0, now.bytes[now.offset + now.length - 1], "the number of titles stands last");
        assertEquals(passage, StoredPassage.read(new BytesRef(now.bytes, now.offset, now.length - 1)));
    }

    @Test
    void passageOutsideArticlesAndHeadingsComesBackAsItWas() throws IOException {
        Place place = new Place(List.of(new Turn(0, 1, "")), null, List.of());
        StoredPassage passage = new StoredPassage("und", Passage.Kind.TEXT, place);
        assertEquals(passage, StoredPassage.read(passage.packed()));
    }

    @Test
    void workComesBackAsItWas() throws IOException {
        Map<String, Integer> languages = new LinkedHashMap<>();
        languages.put("fr", 40);
        languages.put("ca", 1000);
        languages.put("ar", 3);
        StoredWork work = new StoredWork(
                "charter",
                true,
                Map.of(Term.DATE, List.of("2011-05"), Term.CREATOR, List.of("Gwangju 광주", "")),
                Map.of("theme", List.of("housing", "water"), "place", List.of()),
                List.of(
                        document("a", "A title", "What it says", languages),
                        document("b", "Ein Titel", null, Map.of())));
        StoredWork read = StoredWork.read(work.packed());
        assertEquals(work, read);
        assertEquals(
                List.of("fr", "ca", "ar"),
                new ArrayList<>(read.documents().getFirst().text().languages().keySet()));
    }

    @Test
    void damagedBytesAreSaidToBeDamaged() throws IOException {
        StoredWork work = new StoredWork(
                "charter",
                true,
                Map.of(Term.DATE, List.of("2011-05")),
                Map.of("theme", List.of("housing")),
                List.of(document("a", "A title", "What it says", Map.of("fr", 40))));
        BytesRef whole = work.packed();
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0x00, 0x7f, 0xff}) {
                byte[] bytes = BytesRef.deepCopyOf(whole).bytes;
                bytes[at] = (byte) value;
                assertReadOrSaid(new BytesRef(bytes));
            }
            assertReadOrSaid(new BytesRef(Arrays.copyOf(whole.bytes, at)));
        }
    }

    private static void assertReadOrSaid(BytesRef bytes) {
        try {
            StoredWork.read(bytes);
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("index --rebuild"), e.getMessage());
        }
    }

    @Test
    void workOfWhichNothingIsKnownComesBackAsItWas() throws IOException {
        StoredWork work = new StoredWork("w", false, Map.of(), Map.of(), List.of());
        assertEquals(work, StoredWork.read(work.packed()));
    }

    private static StoredDocument document(
            String id, String title, @Nullable String description, Map<String, Integer> languages) {
        return new StoredDocument(
                id,
                "documents/" + id + ".pdf",
                new Facts("pdf", new PageCount(68, 7)),
                new About("en", title, description, Map.of("fr", "Titre")),
                new TextFacts("a", languages));
    }
}
