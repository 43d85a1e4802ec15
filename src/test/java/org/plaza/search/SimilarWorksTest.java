package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Access;

class SimilarWorksTest {

    @TempDir
    Path temp;

    @Test
    void workInAnotherLanguageOnTheSameConceptsIsSimilar() throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(
                work("english")
                        .passage("en", "Rent control keeps housing within reach.")
                        .done(),
                work("spanish")
                        .passage("es", "El control de alquileres protege la vivienda.")
                        .done(),
                work("french").passage("fr", "L'eau coule de la fontaine.").done(),
                work("river").passage("en", "The water of the river is cold.").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            assertEquals(List.of("spanish"), ids(searcher.similar("english", "en", 1)));
            assertEquals(List.of("river"), ids(searcher.similar("french", "en", 1)));
        }
    }

    @Test
    void sameValueOfAFacetMakesSimilarToo() throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(
                work("one").facet("rank", "decree").passage("en", "Alpha.").done(),
                work("two").facet("rank", "decree").passage("fr", "Bêta.").done(),
                work("three").facet("rank", "law").passage("es", "Gama.").done(),
                work("four").facet("rank", "law").passage("es", "Delta.").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            assertEquals(List.of("two"), ids(searcher.similar("one", "en", 10)));
        }
    }

    @Test
    void neitherTheWorkItselfNorWhatIsNotPublicIsListed() throws IOException {
        Shelved shelved = Shelved.in(temp);
        String text = "Rent control keeps housing within reach.";
        shelved.put(
                work("one").passage("en", text).done(),
                work("two").passage("en", text).done(),
                work("later")
                        .access(new Access.Embargo(LocalDate.of(9999, 1, 1)))
                        .passage("en", text)
                        .done(),
                work("other").passage("en", "Water.").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            assertEquals(List.of("two"), ids(searcher.similar("one", "en", 10)));
            assertEquals(List.of(), ids(searcher.similar("later", "en", 10)));
            assertEquals(List.of(), ids(searcher.similar("nothing", "en", 10)));
        }
    }

    @Test
    void equalsComeInTheOrderOfTheirIds() throws IOException {
        Shelved shelved = Shelved.in(temp);
        String text = "Rent control keeps housing within reach.";
        shelved.put(
                work("d").passage("en", text).done(),
                work("c").passage("en", text).done(),
                work("a").passage("en", text).done(),
                work("b").passage("en", text).done(),
                work("e").passage("en", "Water.").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            List<SimilarWork> similar = searcher.similar("b", "en", 10);
            assertEquals(List.of("a", "c", "d"), ids(similar));
            assertTrue(similar.getFirst().score() > 0);
            assertEquals(List.of("a", "c"), ids(searcher.similar("b", "en", 2)));
        }
    }

    private static List<String> ids(List<SimilarWork> similar) {
        return similar.stream().map(each -> each.work().id()).toList();
    }
}
