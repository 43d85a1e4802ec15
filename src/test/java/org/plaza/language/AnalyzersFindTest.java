package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words of questions find words of texts in another form, in each first-class language. */
class AnalyzersFindTest {

    @TestFactory
    Stream<DynamicTest> aWordFindsItsOtherForms() {
        Map<String, List<String>> byLanguage = new TreeMap<>();
        Table.read("pairs.txt")
                .forEach(row -> byLanguage
                        .computeIfAbsent(row.getKey(), tag -> new ArrayList<>())
                        .add(row.getValue()));
        return byLanguage.entrySet().stream()
                .map(pairs -> DynamicTest.dynamicTest(pairs.getKey(), () -> allMeet(pairs.getKey(), pairs.getValue())));
    }

    private static void allMeet(String tag, List<String> pairs) throws IOException {
        assertTrue(pairs.size() >= 20, () -> tag + " has only " + pairs.size() + " pairs");
        List<String> apart = new ArrayList<>();
        for (String pair : pairs) {
            String[] sides = pair.split(" > ");
            if (!meet(Analyzers.stemmed(tag), sides) && !meet(Analyzers.exact(), sides)) {
                apart.add(pair + " " + terms(Analyzers.stemmed(tag), sides[0]) + terms(Analyzers.stemmed(tag), sides[1])
                        + terms(Analyzers.exact(), sides[0]) + terms(Analyzers.exact(), sides[1]));
            }
        }
        assertTrue(apart.isEmpty(), () -> String.join("\n", apart));
    }

    /** Every word of the question has a form in the text. */
    private static boolean meet(Analyzer analyzer, String[] sides) throws IOException {
        Set<String> text = new HashSet<>();
        terms(analyzer, sides[1]).forEach(text::addAll);
        List<Set<String>> question = terms(analyzer, sides[0]);
        return !question.isEmpty()
                && question.stream().allMatch(forms -> forms.stream().anyMatch(text::contains));
    }

    private static List<Set<String>> terms(Analyzer analyzer, String text) throws IOException {
        List<Set<String>> positions = new ArrayList<>();
        try (TokenStream terms = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = terms.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = terms.getAttribute(PositionIncrementAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    positions.add(new HashSet<>());
                }
                positions.getLast().add(term.toString());
            }
            terms.end();
        }
        return positions;
    }
}
