package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;

class ProposerTest {

    @TempDir
    static Path temp;

    private static LuceneSearcher searcher;

    @BeforeAll
    static void fill() throws IOException {
        Shelved shelved = Shelved.in(temp);
        List<ShelvedWork> works = new ArrayList<>(List.of(
                work("charter")
                        .title("Charter of the city")
                        .facet("theme", "housing")
                        .passage(
                                "en",
                                "Every resident has the right to adequate shelter and to public space; see A/HRC/45/12.")
                        .passage("es", "Toda persona tiene derecho a la participación y a un ayuntamiento abierto.")
                        .passage("fr", "Toute personne a droit à la citoyenneté et à l'éducation populaire.")
                        .passage("ca", "Tothom té dret a l'habitatge i a la ciutadania.")
                        .passage("pt", "Toda pessoa tem direito à moradia e à educação.")
                        .passage("ar", "لكل شخص الحق في المشاركة في المدينة.")
                        .passage("ko", "모든 시민은 인권을 가진다. 도시는 시민의 것이다.")
                        .done(),
                work("names")
                        .title("Kowalczyk")
                        .passage("en", "Kowalczyk wrote of gentrification in Gwangju; the dwelling is a right.")
                        .done(),
                work("rare").passage("en", "A coucil of owls.").done(),
                work("later")
                        .access(new Access.Embargo(LocalDate.now().plusYears(5)))
                        .passage("en", "The palimpsest is not public.")
                        .done(),
                work("withdrawn").passage("en", "The chrysalis is not public.").done()));
        for (int i = 0; i < 30; i++) {
            works.add(work("council-" + i).passage("en", "The council decides.").done());
        }
        shelved.put(works.toArray(ShelvedWork[]::new));
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

    private static Answer.@Nullable Proposal proposal(String text) throws IOException {
        return searcher.search(Question.of(text)).asked().proposal();
    }

    private static @Nullable String meant(String text) throws IOException {
        Answer.Proposal proposal = proposal(text);
        return proposal == null ? null : proposal.text();
    }

    @ParameterizedTest
    @CsvSource({
        "ayuntameinto, ayuntamiento",
        "participcion, participación",
        "gentrifcation, gentrification",
        "citoyennte, citoyenneté",
        "l'educaton, l'éducation",
        "habitage, habitatge",
        "d'abitatge, d'habitatge",
        "moraida, moradia",
        "المشاركهة, المشاركة",
        "المدبنة, المدينة",
        "인귄, 인권",
        "시밈, 시민"
    })
    void aTypoIsCorrectedInEveryLanguage(String typed, String meant) throws IOException {
        assertEquals(meant, meant(typed));
    }

    @Test
    void everythingElseStaysAsTyped() throws IOException {
        Answer.Proposal proposal = proposal("  (Ressident OR \"public  space\")  AND  SHELTRE -boat ");
        assertNotNull(proposal);
        assertEquals("  (Resident OR \"public  space\")  AND  SHELTER -boat ", proposal.text());
        assertEquals(
                List.of("Resident", "SHELTER"),
                proposal.changed().stream()
                        .map(each -> proposal.text().substring(each.start(), each.end()))
                        .toList());
    }

    @Test
    void quotesFieldsAndNotAreLeftAlone() throws IOException {
        for (String text : List.of("\"residnt\"", "title:chartr", "city NOT residnt", "city -residnt", "residn*")) {
            assertNull(meant(text), text);
        }
    }

    @Test
    void withoutSyntaxOperatorsAreWordsAndQuotesAreMarks() throws IOException {
        Question question = new Question("\"residnt\" shelter", Map.of(), Paging.FIRST, new Options(true, false, "en"));
        Answer.Proposal proposal = searcher.search(question).asked().proposal();
        assertEquals("\"resident\" shelter", proposal == null ? null : proposal.text());
    }

    @Test
    void knownWordsAreLeftAlone() throws IOException {
        for (String text : List.of(
                "resident",
                "participacion",
                "participacion ciutadania",
                "owls",
                "Kowalczyk",
                "vivienda",
                "logement",
                "council",
                "시민",
                "인권")) {
            assertNull(meant(text), text);
        }
    }

    @Test
    void aRareWordBesideAFrequentOneIsDoubted() throws IOException {
        assertEquals("council", meant("coucil"));
        assertNull(meant("dwelling"), "rare, with no frequent neighbour");
    }

    @Test
    void figuresIdentifiersAndAbbreviationsAreLeftAlone() throws IOException {
        for (String text : List.of("A/HRC/45/12", "A/HRC/45/13", "2O11", "CITI", "resident@shelter.org", "11.33")) {
            assertNull(meant(text), text);
        }
    }

    @Test
    void wordsOfHiddenWorksAreNotProposed() throws IOException {
        assertNull(meant("palimpsset"));
        assertNull(meant("chrysaliss"));
    }

    @Test
    void aLabelOfTheVocabularyIsProposedWhenItFindsWorks() throws IOException {
        assertEquals("vivienda", meant("bivienda"));
        assertEquals("logement", meant("logemant"));
    }

    @Test
    void whatFindsNoMoreIsNotProposed() throws IOException {
        Question river = new Question("residnt", Map.of("theme", List.of("water")), Paging.FIRST, Options.DEFAULT);
        assertNull(searcher.search(river).asked().proposal());
        assertNull(meant("xyzzyx"));
    }

    @Test
    void oneWordAmongSeveralIsCorrected() throws IOException {
        assertEquals("right to adequate shelter", meant("right to adequate sheltre"));
        assertEquals("dret a l'habitatge", meant("dret a l'habitage"));
    }

    @Test
    void whateverIsAskedIsAnswered() throws IOException {
        for (String text : List.of(
                "",
                "?!…",
                "residnt\ud83c",
                "\udf00residnt",
                "residnt\u0000",
                "a".repeat(4096),
                "b".repeat(40),
                "residnt ".repeat(512),
                "q w e r t y u i o p residnt sheltr citi ",
                "ｒｅｓｉｄｎｔ",
                "住房权",
                "ที่อยู่อาศัย")) {
            searcher.search(Question.of(text));
        }
        String longest = "residnt " + "x".repeat(4096 - 8);
        assertNull(meant(longest));
    }
}
