package org.plaza.publish.citation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;
import org.plaza.model.Article;
import org.plaza.model.Passage.Turn;
import org.plaza.model.Term;
import org.plaza.search.WorkView;

class CitationFormatTest {

    private static final Words ENGLISH = new EnglishWords();

    private static final Map<Term, List<String>> FULL = Map.of(
            Term.CREATOR, List.of("Assembly of Harbour Cities", "Alonso, Rosa"),
            Term.PUBLISHER, List.of("Harbour Press"),
            Term.SUBJECT, List.of("water", "housing"),
            Term.RIGHTS, List.of("CC BY 4.0"));

    private static final Map<Term, List<String>> THREE =
            Map.of(Term.CREATOR, List.of("One", "Two", "Three"), Term.PUBLISHER, List.of("Harbour Press"));

    @Test
    void everyFormatSaysEverything() throws IOException {
        Reference reference = Samples.reference("Water & homes", "2014-05-17", FULL);
        BibTeXEntry bibtex = Parsers.bibtex(CitationFormat.BIBTEX.write(reference, ENGLISH));
        assertEquals("misc", bibtex.getType().getValue());
        assertEquals("water-plan", bibtex.getKey().getValue());
        assertEquals("Assembly of Harbour Cities and Alonso, Rosa", Parsers.printed(bibtex, "author"));
        assertEquals("Water & homes", Parsers.printed(bibtex, "title"));
        assertEquals("2014", Parsers.printed(bibtex, "year"));
        assertEquals("May", Parsers.printed(bibtex, "month"));
        assertEquals("Harbour Press", Parsers.printed(bibtex, "publisher"));
        assertEquals("en", Parsers.printed(bibtex, "language"));
        assertEquals("english", Parsers.printed(bibtex, "langid"));
        assertEquals(Samples.URL, bibtex.getField(BibTeXEntry.KEY_URL).toUserString());

        RISReference ris = Parsers.ris(CitationFormat.RIS.write(reference, ENGLISH));
        assertArrayEquals(new String[] {"Assembly of Harbour Cities", "Alonso, Rosa"}, ris.getAuthors());
        assertEquals("Water & homes", ris.getTitle());
        assertEquals("2014", ris.getYear());
        assertEquals("2014/05/17/", ris.getDate());
        assertEquals("Harbour Press", ris.getPublisher());
        assertArrayEquals(new String[] {"water", "housing"}, ris.getKeywords());
        assertEquals("About Water & homes", ris.getAbstrct());
        assertEquals(Samples.URL, ris.getURL());

        CSLItemData csl = Parsers.csl(CitationFormat.CSL_JSON.write(reference, ENGLISH));
        assertEquals("document", csl.getType().toString());
        assertEquals("Alonso, Rosa", csl.getAuthor()[1].getLiteral());
        assertArrayEquals(new int[][] {{2014, 5, 17}}, csl.getIssued().getDateParts());
        assertEquals("Harbour Press", csl.getPublisher());
        assertEquals("Kind of charter", csl.getGenre());
        assertEquals("en", csl.getLanguage());
        assertEquals("water, housing", csl.getKeyword());
        assertEquals(Samples.URL, csl.getURL());
    }

    @Test
    void everyRecordOfRisEndsItsLinesAsTheFormatSays() {
        String ris = CitationFormat.RIS.write(Samples.reference("Water", "2014", FULL), ENGLISH);
        assertTrue(ris.startsWith("TY  - GEN\r\n"));
        assertTrue(ris.endsWith("ER  - \r\n"));
        assertTrue(ris.contains("\r\nDA  - 2014///\r\n"), ris);
        ris.split("\r\n", -1)[1].lines().forEach(line -> assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line));
    }

    @Test
    void aPassageIsCitedByPrintedPagesAndArticle() throws IOException {
        WorkView work = Samples.work("water-plan", "Water", "2011-12", FULL);
        String url = "https://hub.example/passages/abc234";
        Reference reference = Reference.of(work, Samples.HUB, "es", Samples.URL)
                .at(
                        Samples.passage(
                                "pdf", new Article(12, "Artículo XII"), new Turn(0, 12, "8"), new Turn(20, 13, "9")),
                        work.card().document("pdf"),
                        url);
        assertEquals(
                "Assembly of Harbour Cities, and Alonso, Rosa. Título: Water. Harbour Press, 2011-12. Artículo XII, "
                        + "pp. 8–9. " + url + ".\n",
                CitationFormat.TEXT.write(reference, ENGLISH));
        BibTeXEntry bibtex = Parsers.bibtex(CitationFormat.BIBTEX.write(reference, ENGLISH));
        assertEquals("water-plan-abc234", bibtex.getKey().getValue());
        assertEquals("8–9", Parsers.printed(bibtex, "pages"));
        assertEquals("Artículo XII", Parsers.printed(bibtex, "note"));
        RISReference ris = Parsers.ris(CitationFormat.RIS.write(reference, ENGLISH));
        assertEquals(List.of("8", "9"), List.of(ris.getStartPage(), ris.getEndPage()));
        assertEquals("es", ris.getLanguage());
        CSLItemData csl = Parsers.csl(CitationFormat.CSL_JSON.write(reference, ENGLISH));
        assertEquals("8-9", csl.getPage());
        assertEquals("Artículo XII", csl.getSection());
    }

    @Test
    void pagesAreCitedOnlyWhereThereAreAny() {
        WorkView work = Samples.work("water-plan", "Water", "2011", FULL);
        Reference whole = Reference.of(work, Samples.HUB, "es", Samples.URL);
        Turn unprinted = new Turn(0, 3, null);
        Reference pdf =
                whole.at(Samples.passage("pdf", null, unprinted), work.card().document("pdf"), "u");
        Reference docx =
                whole.at(Samples.passage("docx", null, unprinted), work.card().document("docx"), "u");
        assertTrue(CitationFormat.TEXT.write(pdf, ENGLISH).contains(" p. 3. u."));
        assertEquals(
                "Assembly of Harbour Cities, and Alonso, Rosa. Título: Water. Harbour Press, 2011. u.\n",
                CitationFormat.TEXT.write(docx, ENGLISH));
        assertFalse(CitationFormat.BIBTEX.write(docx, ENGLISH).contains("pages"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        Reference bare = Samples.reference("Which water?", null, Map.of());
        assertEquals("Which water? n.d. " + Samples.URL + ".\n", CitationFormat.TEXT.write(bare, ENGLISH));
        BibTeXEntry bibtex = Parsers.bibtex(CitationFormat.BIBTEX.write(bare, ENGLISH));
        assertNull(Parsers.printed(bibtex, "author"));
        assertNull(Parsers.printed(bibtex, "year"));
        assertNull(Parsers.ris(CitationFormat.RIS.write(bare, ENGLISH)).getDate());
        assertNull(Parsers.csl(CitationFormat.CSL_JSON.write(bare, ENGLISH)).getIssued());
        Reference untitled = Samples.reference(" \u202E\n", "2014", Map.of());
        assertEquals("water-plan. 2014. " + Samples.URL + ".\n", CitationFormat.TEXT.write(untitled, ENGLISH));
    }

    @Test
    void aDateThatIsInNoCalendarIsCutToWhatIs() {
        assertEquals(List.of(2011), parts("2011-13"));
        assertEquals(List.of(2011, 2), parts("2011-02-30"));
        assertEquals(List.of(2012, 2, 29), parts("2012-02-29"));
        assertEquals(List.of(2011), parts("2011"));
        assertEquals(List.of(987), parts("0987"));
        for (String none : List.of("", "soon", "11", "2011/12", "2011-1", "-2011", "20111", "٢٠١١-")) {
            assertNull(Issued.of(none), none);
        }
    }

    private static List<Integer> parts(String date) {
        Issued issued = Issued.of(date);
        return issued == null ? List.of() : issued.parts();
    }

    @Test
    void noTextOfACatalogueBreaksAnyFormat() throws IOException {
        for (String awkward : Samples.AWKWARD) {
            String line = Line.of(awkward);
            assertFalse(line.matches("(?s).*[\\p{Cc}\\u2028\\u202E\\u2067].*"), awkward);
            Reference reference = Samples.reference(
                    awkward,
                    "2011-13",
                    Map.of(
                            Term.CREATOR, List.of(awkward, "Somebody"),
                            Term.PUBLISHER, List.of(awkward),
                            Term.SUBJECT, List.of(awkward)));
            BibTeXEntry bibtex = Parsers.bibtex(CitationFormat.BIBTEX.write(reference, ENGLISH));
            // LaTeX prints every apostrophe curled
            String curled = line.replace('\'', '’');
            for (String field : List.of("title", "publisher", "keywords")) {
                assertEquals(curled, Parsers.printed(bibtex, field), field);
            }
            assertEquals(curled + " and Somebody", Parsers.printed(bibtex, "author"));
            assertEquals("2011", Parsers.printed(bibtex, "year"));
            RISReference ris = Parsers.ris(CitationFormat.RIS.write(reference, ENGLISH));
            assertEquals(line, ris.getTitle());
            assertArrayEquals(new String[] {line, "Somebody"}, ris.getAuthors());
            assertEquals(line, ris.getPublisher());
            CSLItemData csl = Parsers.csl(CitationFormat.CSL_JSON.write(reference, ENGLISH));
            assertEquals(line, csl.getTitle());
            assertEquals(line, csl.getAuthor()[0].getLiteral());
            assertEquals(
                    1, CitationFormat.TEXT.write(reference, ENGLISH).lines().count());
        }
    }

    @Test
    void keysAreAsciiAndNoTwoIdsShareOne() {
        List<String> ids =
                List.of("a-b", "a b", "A-b", "a/b", "á-b", "헌장", "ميثاق", "-", "--", "a-b-", "x".repeat(200));
        Set<String> keys = new HashSet<>();
        for (String id : ids) {
            String key = Keys.of(id);
            assertTrue(key.matches("[A-Za-z0-9][A-Za-z0-9-]{0,79}"), key);
            assertEquals(key, Keys.of(id));
            keys.add(key);
        }
        assertEquals(ids.size(), keys.size());
        assertEquals("a-b", Keys.of("a-b"));
        assertNotEquals("a-b", Keys.of("a b"));
    }

    @Test
    void aTypeCalledAsInTheCitationStyleLanguageIsTakenAtItsWord() throws IOException {
        assertEquals(Kind.REPORT, Kind.of(Samples.work("r", "R", null, Map.of(), "report"), Samples.HUB));
        assertEquals(Kind.DOCUMENT, Kind.of(Samples.work("r", "R", null, Map.of(), "reports"), Samples.HUB));
        for (Kind kind : Kind.values()) {
            WorkView work = Samples.work("r", "R", "2014", FULL, kind.csl());
            Reference reference = Reference.of(work, Samples.HUB, null, Samples.URL);
            assertEquals(
                    kind.bibtex(),
                    Parsers.bibtex(CitationFormat.BIBTEX.write(reference, ENGLISH))
                            .getType()
                            .getValue());
            assertEquals(
                    kind.ris(),
                    Parsers.ris(CitationFormat.RIS.write(reference, ENGLISH))
                            .getType()
                            .toString());
            assertEquals(
                    kind.csl(),
                    Parsers.csl(CitationFormat.CSL_JSON.write(reference, ENGLISH))
                            .getType()
                            .toString());
        }
    }

    @Test
    void theStyleIsThatOfAnIndependentProcessor() throws IOException {
        List<WorkView> works = List.of(
                Samples.work("a", "Water and Homes", "2014", FULL, "book"),
                Samples.work("b", "Whose Water?", "2014", FULL, "book"),
                Samples.work("c", "Homes", "2014", Map.of(Term.PUBLISHER, List.of("Harbour Press")), "book"),
                Samples.work("d", "Homes", "2014", THREE, "book"),
                Samples.work("e", "Homes", null, FULL, "book"));
        for (WorkView work : works) {
            Reference reference = Reference.of(work, Samples.HUB, null, Samples.URL);
            // the hub's word for its type is no part of how a book is cited
            String json = CitationFormat.CSL_JSON.write(reference, ENGLISH).replaceAll("\\s+\"genre\" : [^\\n]+", "");
            CSLItemData item = Parsers.csl(json);
            assertEquals(Parsers.chicago(item) + "\n", CitationFormat.TEXT.write(reference, ENGLISH));
        }
    }

    @Test
    void manyAuthorsAreCut() {
        List<String> names = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
        Reference many = Samples.reference("Homes", "2014", Map.of(Term.CREATOR, names));
        assertTrue(CitationFormat.TEXT.write(many, ENGLISH).startsWith("A, B, C, D, E, F, G et al. Homes."));
    }
}
