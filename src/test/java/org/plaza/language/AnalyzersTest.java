package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

    private static final String ALPHABET =
            "abçñéßİıжяسكنहिं가나권住房ก้れ 　\t\n'’.·-_:,/12١٢²ﬁ\u00AD\u200B\u200D\u0301\uD83C\uDFE0\uD800";

    @Test
    void exactCutsIdentifiersIntoTheirParts() throws IOException {
        assertEquals(List.of("a", "hrc", "45", "12"), exact("A/HRC/45/12"));
        assertEquals(List.of("sdg", "11", "3"), exact("SDG 11.3"));
        assertEquals(List.of("covid", "19"), exact("COVID-19"));
        assertEquals(List.of("ana", "maria", "example", "org"), exact("ana_maria@example.org"));
        assertEquals(exact("1.000.000"), exact("1,000,000"));
    }

    @Test
    void exactCutsElisionsAndKeepsTheWord() throws IOException {
        assertEquals(List.of("l", "habitatge", "i", "l", "aigua"), exact("L’habitatge i l'aigua"));
        assertEquals(List.of("istanbul", "da"), exact("İstanbul'da"));
    }

    @Test
    void exactFoldsWhatLooksAlike() throws IOException {
        assertEquals(exact("السكن"), exact("السَّكَـن"));
        assertEquals(exact("اسكان"), exact("إسكان"));
        assertEquals(exact("final"), exact("ﬁ\u00ADnal"));
        assertEquals(exact("vivienda"), exact("vi\u200Bvienda"));
        assertEquals(exact("politica"), exact("poli\u0301tica"));
        assertEquals(exact("2030"), exact("２０３０"));
        assertEquals(exact("2030"), exact("٢٠٣٠"));
        assertEquals(exact("權利"), exact("权利"));
        assertEquals(exact("주거권"), exact("\u110C\u116E\u1100\u1165\u1100\u116F\u11AB"));
    }

    @Test
    void stopWordsKeepTheirPositions() throws IOException {
        assertEquals(List.of(2, 3), positions(Analyzers.stemmed("en"), "the right to the city"));
    }

    @Test
    void aQuestionKeepsItsGermanCompoundWhole() throws IOException {
        assertEquals(List.of("wohnungspolitik"), terms(Analyzers.question("de"), "Wohnungspolitik"));
        assertTrue(terms(Analyzers.stemmed("de"), "Wohnungspolitik").contains("politik"));
        assertSame(Analyzers.stemmed("es"), Analyzers.question("es"));
    }

    @Test
    void aLanguageWithoutARowIsCutByUnicode() throws IOException {
        assertEquals(List.of("zelo", "lepa"), terms(Analyzers.stemmed("xx"), "Zelo lepa"));
        assertEquals(List.of("zelo", "lepa"), terms(Analyzers.stemmed("und"), "Zélo lepa"));
    }

    @Test
    void anyTextGivesOffsetsThatAscendAndLieInIt() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String text = random.ints(1 + random.nextInt(200), 0, ALPHABET.length())
                    .collect(StringBuilder::new, (b, c) -> b.append(ALPHABET.charAt(c)), StringBuilder::append)
                    .toString();
            ascending(Analyzers.exact(), text);
            for (Language language : Languages.all()) {
                ascending(Analyzers.stemmed(language.tag()), text);
            }
        }
    }

    private static void ascending(Analyzer analyzer, String text) throws IOException {
        try (TokenStream terms = analyzer.tokenStream("text", text)) {
            OffsetAttribute offset = terms.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = terms.getAttribute(PositionIncrementAttribute.class);
            terms.reset();
            int start = 0;
            boolean first = true;
            while (terms.incrementToken()) {
                assertTrue(offset.startOffset() >= start && offset.endOffset() <= text.length(), () -> text);
                assertTrue(!first || step.getPositionIncrement() > 0, () -> text);
                start = offset.startOffset();
                first = false;
            }
            terms.end();
        }
    }

    private static List<String> exact(String text) throws IOException {
        return terms(Analyzers.exact(), text);
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (TokenStream terms = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = terms.getAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                all.add(term.toString());
            }
            terms.end();
        }
        return all;
    }

    private static List<Integer> positions(Analyzer analyzer, String text) throws IOException {
        List<Integer> all = new ArrayList<>();
        try (TokenStream terms = analyzer.tokenStream("text", text)) {
            PositionIncrementAttribute step = terms.getAttribute(PositionIncrementAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                all.add(step.getPositionIncrement());
            }
            terms.end();
        }
        return all;
    }
}
