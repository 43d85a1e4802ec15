package org.plaza.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.segment.Texts.cut;
import static org.plaza.segment.Texts.paragraphs;
import static org.plaza.segment.Texts.squeezed;
import static org.plaza.segment.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Article;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.ExtractedText;
import org.plaza.model.Heading;
import org.plaza.model.Page;
import org.plaza.model.Passage;
import org.plaza.model.Passage.Kind;
import org.plaza.model.Passage.Turn;

class SegmenterTest {

    private static final String LONG = String.join(" ", paragraphs("en"));

    @Test
    void anEmptyTextHasNoPassages() {
        assertEquals(List.of(), cut());
        assertEquals(List.of(), cut("", " \n \n"));
    }

    @Test
    void aLongTextIsCutAtSentenceEndsIntoPassagesOfAtMost250Words() {
        String page = String.join(" ", List.of(LONG, LONG, LONG, LONG));
        List<Passage> passages = cut(page);
        assertTrue(passages.size() >= 2);
        for (Passage passage : passages) {
            assertTrue(Words.count(passage.text()) <= Packer.MOST, passage::text);
            assertTrue(Words.count(passage.text()) >= Packer.LEAST, passage::text);
            assertTrue(passage.text().endsWith("."), passage::text);
        }
    }

    @Test
    void shortParagraphsJoinTheirNeighbours() {
        List<Passage> passages = cut(String.join("\n", paragraphs("en")) + "\nThank you for reading.");
        assertTrue(passages.stream().allMatch(p -> Words.count(p.text()) >= Packer.LEAST / 2), passages::toString);
        assertTrue(passages.getLast().text().endsWith("\nThank you for reading."));
    }

    @Test
    void anEndlessSentenceIsCutAtWordBorders() {
        List<Passage> passages = cut("house ".repeat(1_000).strip());
        assertEquals(4, passages.size());
        assertTrue(passages.stream()
                .allMatch(p -> p.text().startsWith("house") && p.text().endsWith("house")));
    }

    @Test
    void anEndlessWordIsCutToo() {
        String word = "aé\uD83C\uDFE0".repeat(20_000);
        List<Passage> passages = cut(word);
        assertTrue(passages.size() > 1);
        assertEquals(word, squeezed(passages.stream().map(Passage::text).toList()));
        assertTrue(passages.stream()
                .noneMatch(p -> Character.isLowSurrogate(p.text().charAt(0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a'", "a.", "a/", "1 ", "가", "Art. 1 ", "....", "-", "ab\n", "住", "(", "A. 2011 "})
    void aTextOfOneThingRepeatedIsCut(String thing) {
        String page = thing.repeat(20_000);
        List<Passage> passages = cut(page);
        assertEquals(
                squeezed(List.of(page)),
                squeezed(passages.stream().map(Passage::text).toList()));
        assertTrue(passages.stream().allMatch(p -> Words.count(p.text()) <= Packer.MOST));
    }

    @Test
    void aSentenceOverAPageEndStaysWhole() {
        List<Passage> passages = cut(
                "The budget is open to all. Neighbours decide on a third of the money that the district",
                "spends on streets and parks. They meet in May.");
        assertEquals(1, passages.size());
        Passage passage = passages.getFirst();
        assertTrue(passage.text().contains("that the district spends on streets"));
        assertEquals(1, passage.place().at(passage.text().indexOf("district")).page());
        assertEquals(2, passage.place().at(passage.text().indexOf("spends")).page());
        assertEquals(2, passage.place().turns().size());
    }

    @Test
    void aPassageKnowsThePageItBeginsOn() {
        List<Passage> passages = cut(LONG, LONG);
        assertEquals(List.of(new Turn(0, 1, null)), passages.getFirst().place().turns());
        assertEquals(2, passages.getLast().place().turns().getLast().page());
    }

    @Test
    void articlesAreNeverMerged() {
        List<Passage> passages = cut("Article 1. Housing\nEveryone has a home.\nArticle 2. Water\nEveryone has water."
                + "\nArticle XII – Parks\nAs stated in Article 2 of this charter, parks are open.");
        assertEquals(3, passages.size());
        assertEquals(List.of(1, 2, 12), passages.stream().map(p -> article(p)).toList());
        assertEquals(new Article(12, "Article XII"), passages.getLast().place().article());
        assertEquals(List.of("Article XII – Parks"), passages.getLast().place().headings());
        assertTrue(passages.getFirst().text().startsWith("Article 1. Housing\nEveryone"));
    }

    @Test
    void aHeadingOfTheSameLevelEndsAnArticle() {
        String first = "Article 1";
        String page = first + "\nEveryone has a home.\nHistory of the charter\nIt was written by neighbours.";
        List<Heading> headings =
                List.of(new Heading(2, first, 0), new Heading(2, "History of the charter", page.indexOf("History")));
        List<Passage> passages = cut(text(null, List.of(new Page(1, "i", page, headings))), LanguageClaim.NONE);
        assertEquals(2, passages.size());
        assertNotNull(passages.getFirst().place().article());
        assertNull(passages.getLast().place().article());
        assertEquals(
                List.of("History of the charter"), passages.getLast().place().headings());
        assertEquals("i", passages.getLast().place().turns().getFirst().label());
    }

    @Test
    void headingsAreAPathFromTheHighestDown() {
        String page = "Part A\nWater\n" + LONG + "\nLand\n" + LONG + "\nPart B\n" + LONG;
        List<Heading> headings = new ArrayList<>();
        for (String name : List.of("Part A", "Water", "Land", "Part B")) {
            headings.add(new Heading(name.startsWith("Part") ? 1 : 2, name, page.indexOf(name + "\n")));
        }
        List<Passage> passages = cut(text(null, List.of(new Page(1, null, page, headings))), LanguageClaim.NONE);
        List<List<String>> paths =
                passages.stream().map(p -> p.place().headings()).distinct().toList();
        assertEquals(List.of(List.of("Part A", "Water"), List.of("Part A", "Land"), List.of("Part B")), paths);
        assertTrue(passages.stream().noneMatch(p -> p.text().endsWith("Land")));
    }

    @Test
    void aPassageKnowsWhichOfItsParagraphsAreHeadingsAndHowDeepTheyStand() {
        String page = "Part A\nWater\nA short line.\nLand\n" + LONG + "\nPart B\nAnother short line.";
        List<Heading> headings = new ArrayList<>();
        for (String name : List.of("Part A", "Water", "Land", "Part B")) {
            headings.add(new Heading(name.startsWith("Part") ? 1 : 3, name, page.indexOf(name + "\n")));
        }
        List<String> titles = titles(cut(text(null, List.of(new Page(1, null, page, headings))), LanguageClaim.NONE));
        assertEquals(List.of("1 Part A", "2 Water", "2 Land", "1 Part B"), titles);
        assertEquals(
                List.of("1 Article 1. Housing", "1 Article 2. Water"),
                titles(cut("Article 1. Housing\nEveryone has a home.\nArticle 2. Water\nEveryone has water.")));
        assertEquals(List.of(), titles(cut(LONG)));
    }

    private static List<String> titles(List<Passage> passages) {
        List<String> titles = new ArrayList<>();
        for (Passage passage : passages) {
            for (Passage.Title title : passage.place().titles()) {
                String from = passage.text().substring(title.offset());
                titles.add(title.level() + " " + from.lines().findFirst().orElse(""));
            }
        }
        return titles;
    }

    @Test
    void theTitleOfOneVersionIsNotOverThePassagesOfAnother() {
        String spanish = "Carta de la Ciudad";
        String english = String.join("\n", paragraphs("en"));
        String page = "Charter of the City\n" + english + "\n" + spanish + "\n" + String.join("\n", paragraphs("es"))
                + "\nArticle 1. Housing\n" + english;
        List<Heading> headings = List.of(
                new Heading(1, "Charter of the City", 0),
                new Heading(1, spanish, page.indexOf(spanish)),
                new Heading(2, "Article 1. Housing", page.indexOf("Article 1.")));
        List<Passage> passages = cut(text(null, List.of(new Page(1, null, page, headings))), LanguageClaim.NONE);
        List<List<String>> paths =
                passages.stream().map(p -> p.place().headings()).distinct().toList();
        assertEquals(List.of(List.of("Charter of the City"), List.of(spanish), List.of("Article 1. Housing")), paths);
    }

    @Test
    void aTableOfContentsIsOne() {
        String contents = "Contents\nPreface ........ 3\nArticle 1. Housing ........ 5\nArticle 2. Water ........ 9\n"
                + "Annex ........ 12";
        List<Passage> passages = cut(contents, LONG);
        assertEquals(Kind.CONTENTS, passages.getFirst().kind());
        assertNull(passages.getFirst().place().article());
        assertEquals(Kind.TEXT, passages.getLast().kind());
        assertNull(passages.getLast().place().article());
    }

    @Test
    void aListOfReferencesIsOne() {
        String references = "Referencias\nPérez, A. (2011). Vivienda y barrio. Lima: Casa Editora.\n"
                + "Soto, B. y Luna, C. (2014). «El agua común». Revista de Barrios, 3(2).\n"
                + "Red Vecinal (2019). Informe anual. https://example.org/informe";
        List<Passage> passages = cut(String.join("\n", paragraphs("es")), references);
        assertEquals(Kind.TEXT, passages.getFirst().kind());
        assertEquals(Kind.REFERENCES, passages.getLast().kind());
        assertTrue(passages.getLast().text().startsWith("Referencias"));
    }

    @Test
    void aTableOfFiguresIsText() {
        List<Passage> passages = cut("District\tHomes\nNorth\t310\nSouth\t120\nEast\t95\nWest\t200\n" + LONG);
        assertTrue(passages.stream().allMatch(p -> p.kind() == Kind.TEXT), passages::toString);
    }

    @Test
    void nothingButWhiteSpaceIsLost() {
        Random random = new Random(11);
        String alphabet = "ab é. \n\t!?;1٢가住の\uD83C\uDFE0\u00AD-–…(«";
        for (int i = 0; i < 100; i++) {
            String[] pages = new String[1 + random.nextInt(4)];
            for (int p = 0; p < pages.length; p++) {
                StringBuilder page = new StringBuilder();
                for (int c = random.nextInt(600); c > 0; c--) {
                    page.appendCodePoint(alphabet.codePointAt(random.nextInt(alphabet.length())));
                }
                pages[p] = page.toString();
            }
            ExtractedText text = text(pages);
            List<Passage> passages = cut(text, LanguageClaim.NONE);
            assertEquals(
                    squeezed(text),
                    squeezed(passages.stream().map(Passage::text).toList()));
            assertFalse(passages.stream().anyMatch(p -> p.text().isBlank()));
        }
    }

    private static int article(Passage passage) {
        Article article = passage.place().article();
        return article == null ? 0 : article.number();
    }
}
