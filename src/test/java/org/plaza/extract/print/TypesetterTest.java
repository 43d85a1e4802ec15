package org.plaza.extract.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plaza.model.Heading;
import org.plaza.model.Page;

class TypesetterTest {

    private static final String BODY = " The council met in the old harbour to speak of the wells, of the rivers,"
            + " of the springs and of all that they cost each year.";

    private static final float HEIGHT = 800;
    private static final float LETTER = 5;

    @Test
    void linesOfAParagraphAreJoinedAndAShortLineEndsIt() {
        assertEquals(
                "The first line runs to the edge of the column, and the second does not.\nA new one begins here.",
                text(
                        line(100, "The first line runs to the edge of the column,"),
                        line(114, "and the second does not."),
                        line(128, "A new one begins here.")));
    }

    @Test
    void hyphensAtLineEndsGoUnlessTheCompoundIsKnown() {
        assertEquals("a neighbourhood", text(line(100, "a neighbour-"), line(114, "hood")));
        assertEquals("a neighbourhood", text(line(100, "a neighbour\u00AD"), line(114, "hood")));
        assertEquals(
                "socio-economic facts are told here.\nof socio-economic needs",
                text(
                        line(60, "socio-economic facts are told here."),
                        line(100, "of socio-"),
                        line(114, "economic needs")));
        assertEquals("the Franco-German plan", text(line(100, "the Franco-"), line(114, "German plan")));
        assertEquals(
                "The MeshNet is here.\nand of the MeshNet plan",
                text(line(60, "The MeshNet is here."), line(100, "and of the Mesh-"), line(114, "Net plan")));
        assertEquals("in the DEVELOPMENT", text(line(100, "in the DEVELOP-"), line(114, "MENT")));
    }

    @Test
    void scriptsWithoutSpacesAreJoinedWithoutOne() {
        assertEquals("水是所有人的權利而且", text(line(100, "水是所有人的"), line(114, "權利而且")));
    }

    @Test
    void rowsAndItemsStandAlone() {
        assertEquals("Lima\t12\nQuito\t7", text(line(100, "Lima\t12"), line(114, "Quito\t7")));
        assertEquals(
                "• one long item of a list\n• two", text(line(100, "• one long item of a list"), line(114, "• two")));
    }

    @Test
    void runningHeadsAndCountingNumbersGo() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String head = i % 2 == 0 ? "The City" : "Its Water";
            sheets.add(sheet(
                    i,
                    line(30, head),
                    line(300, "The City and Its Water, body " + "abcdef".charAt(i - 1) + "." + BODY),
                    line(770, Integer.toString(i + 10))));
        }
        List<Page> pages = Typesetter.set(sheets);
        assertEquals("The City and Its Water, body c." + BODY, pages.get(2).text());
    }

    @Test
    void repeatedNumbersOfATableStay() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            sheets.add(sheet(i, line(30, "40 50"), line(300, "Body " + i)));
        }
        assertTrue(Typesetter.set(sheets).get(2).text().contains("40 50"));
    }

    @Test
    void aHeadWhoseWordsAreNowhereElseStaysOnce() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            sheets.add(sheet(i, line(30, "Confidential"), line(300, "Body." + BODY)));
        }
        List<Page> pages = Typesetter.set(sheets);
        assertTrue(pages.get(0).text().contains("Confidential"));
        assertFalse(pages.get(1).text().contains("Confidential"));
    }

    @Test
    void aWordBrokenOverAPageEndIsWholeOnTheFirst() {
        List<Page> pages =
                Typesetter.set(List.of(sheet(1, line(700, "It is a neigh-")), sheet(2, line(60, "bourhood of ours."))));
        assertEquals("It is a neighbourhood", pages.get(0).text());
        assertEquals("of ours.", pages.get(1).text());
    }

    @Test
    void aFootnoteComesBeforeTheSentenceThatRunsOn() {
        Line note = new Line("1 See the annex.", 50, 130, 740, 7, false);
        String text = Typesetter.set(List.of(sheet(
                        1,
                        line(686, "This sentence is long enough for two lines and"),
                        line(700, "runs on over the page into"),
                        note)))
                .getFirst()
                .text();
        assertEquals(
                "1 See the annex.\nThis sentence is long enough for two lines and runs on over the page into", text);
    }

    @Test
    void aFiguresLabelComesBeforeTheSentenceThatRunsOn() {
        Line label = new Line("40 cm", 50, 75, 300, 10, false);
        String text = Typesetter.set(List.of(sheet(
                        1,
                        line(686, "This sentence is long enough for two lines and"),
                        line(700, "runs on over the page into"),
                        label)))
                .getFirst()
                .text();
        assertEquals("40 cm\nThis sentence is long enough for two lines and runs on over the page into", text);
    }

    @Test
    void aSentenceThatRunsOnComesBeforeWhatFloatsAboveIt() {
        List<Page> pages = Typesetter.set(List.of(
                sheet(
                        1,
                        line(686, "This sentence is long enough for two lines and"),
                        line(700, "runs on over the page into")),
                sheet(
                        2,
                        new Line("Figure 2. Wells, from north to south", 50, 250, 60, 7, false),
                        line(100, "the next one, where it ends."))));
        assertEquals(
                "the next one, where it ends.\nFigure 2. Wells, from north to south",
                pages.get(1).text());
    }

    @Test
    void bookmarksAreFoundOnTheirPage() {
        Sheet sheet = new Sheet(
                1,
                null,
                HEIGHT,
                List.of(
                        line(100, "Some text before it that is long."),
                        line(140, "2. The Wells"),
                        line(154, "They are deep.")),
                List.of(new Bookmark(2, "2 The wells", 0), new Bookmark(1, "Not printed", 150)));
        Page page = Typesetter.set(List.of(sheet)).getFirst();
        assertEquals("Some text before it that is long.\n2. The Wells\nThey are deep.", page.text());
        assertEquals(List.of(new Heading(2, "2 The wells", 34), new Heading(1, "Not printed", 47)), page.headings());
    }

    @Test
    void aHeadingKeepsTheBlankThatTheOutlineLost() {
        Sheet sheet = new Sheet(
                1,
                null,
                HEIGHT,
                List.of(
                        line(100, "The Right to Clean"),
                        line(114, "Water for All"),
                        line(150, "It is everyone's, and it is not for sale anywhere.")),
                List.of(new Bookmark(1, "The Right to CleanWater for All", 0)));
        Page page = Typesetter.set(List.of(sheet)).getFirst();
        assertEquals(List.of(new Heading(1, "The Right to Clean Water for All", 0)), page.headings());
    }

    @Test
    void aHeadingFromRightToLeftStandsInTheOrderOfItsLine() {
        String printed = "البند ٧. الماء لكل بيت";
        String asTheEyeMeetsIt = ". الماء لكل بيت٧البند";
        Sheet sheet = new Sheet(
                1,
                null,
                HEIGHT,
                List.of(line(100, "نص قبله."), line(114, printed), line(128, "الماء حق للجميع.")),
                List.of(new Bookmark(2, asTheEyeMeetsIt, 0)));
        Page page = Typesetter.set(List.of(sheet)).getFirst();
        assertEquals(List.of(new Heading(2, printed, 9)), page.headings());
        assertEquals("نص قبله.\n" + printed + "\nالماء حق للجميع.", page.text());
    }

    @Test
    void twoPagesHaveRunningHeadsToo() {
        String body =
                "One sentence that is quite long enough to be the body of a page, number and all, as often is so in papers of one village or of another";
        List<Page> pages = Typesetter.set(List.of(
                sheet(1, line(20, "Harbour News"), line(100, "Harbour News tells: " + body), line(780, "1/2")),
                sheet(2, line(20, "Harbour News"), line(100, "And then: " + body), line(780, "2/2"))));
        assertEquals("Harbour News tells: " + body, pages.get(0).text());
        assertEquals("And then: " + body, pages.get(1).text());
    }

    @Test
    void aNumberAtTheEdgeThatIsThePagesLabelGoes() {
        List<Sheet> sheets = new ArrayList<>();
        List<String> labels = List.of("i", "ii", "1", "2");
        for (int i = 0; i < labels.size(); i++) {
            List<Line> lines =
                    List.of(line(100, "Page " + "abcd".charAt(i) + " of it." + BODY), line(780, labels.get(i)));
            sheets.add(new Sheet(i + 1, labels.get(i), HEIGHT, lines, List.of()));
        }
        List<Page> pages = Typesetter.set(sheets);
        assertEquals("Page a of it." + BODY, pages.get(0).text());
        assertEquals("Page b of it." + BODY, pages.get(1).text());
        assertEquals("Page c of it." + BODY, pages.get(2).text());
    }

    @Test
    void runningHeadsGoInEveryScript() {
        String body = "서울시는 인권 보호를 위해 주민과 함께 조례를 만들고 해마다 그 이행 상황을 공개적으로 점검하여 시의회에 보고한다 그리고 모든 사람이"
                + " 차별 없이 도시를 누리도록 필요한 예산과 인력을 마련하며 그 결과를 널리 알린다 또한 이웃 도시와 경험을 나눈다";
        List<Page> pages = Typesetter.set(List.of(
                sheet(1, line(20, "인권 소식"), line(100, "인권 소식: " + body)),
                sheet(2, line(20, "인권 소식"), line(100, "이어서 " + body))));
        assertEquals("인권 소식: " + body, pages.get(0).text());
        assertEquals("이어서 " + body, pages.get(1).text());
    }

    @Test
    void aHeadingDrawnAheadOfThePageStandsWhereItIsSeen() {
        String text = text(
                line(130, "The Wells"),
                line(60, "that we have seen on the page before."),
                line(74, "It ends here."),
                line(160, "They are deep and were dug by hand."));
        assertEquals(
                "that we have seen on the page before. It ends here.\nThe Wells\nThey are deep and were dug by hand.",
                text);
    }

    @Test
    void aCaptionDrawnAheadOfThePageStandsAfterTheParagraphBesideIt() {
        Line caption = new Line("A well of the old town", 400, 500, 80, 8, false);
        String text = text(
                caption,
                line(60, "that we have seen on the page before."),
                line(74, "It goes on beside the picture"),
                line(88, "and ends here."),
                line(130, "They are deep."));
        assertTrue(text.startsWith("that we have seen"), text);
        assertTrue(text.contains("ends here.\nA well of the old town\nThey are deep."), text);
    }

    @Test
    void pagesOfAFewWordsKeepAllOfThem() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            sheets.add(sheet(i, line(60, "Page " + i), line(100, "Page and slide")));
        }
        assertTrue(Typesetter.set(sheets).get(3).text().contains("Page 4"));
    }

    private static String text(Line... lines) {
        return Typesetter.set(List.of(sheet(1, lines))).getFirst().text();
    }

    private static Sheet sheet(int number, Line... lines) {
        return new Sheet(number, null, HEIGHT, List.of(lines), List.of());
    }

    private static Line line(float baseline, String text) {
        return new Line(text, 50, 50 + LETTER * text.length(), baseline, 11, false);
    }
}
