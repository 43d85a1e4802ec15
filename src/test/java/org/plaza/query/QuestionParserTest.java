package org.plaza.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plaza.query.Node.And;
import org.plaza.query.Node.Near;
import org.plaza.query.Node.Not;
import org.plaza.query.Node.Or;
import org.plaza.query.Node.Phrase;
import org.plaza.query.Node.Plain;
import org.plaza.query.Node.Prefix;
import org.plaza.query.Node.Scoped;
import org.plaza.query.Node.Word;

class QuestionParserTest {

    private static final Set<String> NAMES = Set.of("theme", "title");

    @Test
    void wordsSideBySideArePlain() {
        assertEquals(plain("right", "to", "housing"), root("right to  housing?"));
    }

    @Test
    void nothingToLookForHasNoRoot() {
        assertTrue(QuestionParser.parse(" \u0000 -- \t ( ) ?! ", NAMES).root().isEmpty());
    }

    @Test
    void quotesKeepWordsTogether() {
        assertEquals(new And(List.of(new Phrase("public space"), plain("trees"))), root("trees \"public space\""));
        assertEquals(new Phrase("espacio público"), root("«espacio público»"));
    }

    @Test
    void strayQuoteIsALiteral() {
        ParsedQuestion parsed = QuestionParser.parse("housing \"water", NAMES);
        assertEquals(plain("housing", "water"), parsed.root().orElseThrow());
        assertEquals(List.of("\""), parsed.misread());
    }

    @Test
    void theWordsThatMayNotBeAbsentAreToldWithTheirPlaces() {
        String text = " (agua? OR «río limpio») NOT (barco vela) -lago theme:tierra mar*  agua";
        List<TypedWord> wanted = QuestionParser.parse(text, NAMES).wanted();
        assertEquals(List.of(new TypedWord("agua", 2), new TypedWord("agua", text.length() - 4)), wanted);
        for (TypedWord word : QuestionParser.words(text).wanted()) {
            assertEquals(word.text(), text.substring(word.start(), word.end()));
        }
    }

    @Test
    void onlyCapitalsAreOperators() {
        assertEquals(new Or(List.of(plain("water"), plain("food"))), root("water OR food"));
        assertEquals(plain("water", "or", "food"), root("water or food"));
        assertEquals(new And(List.of(new Word("water"), new Word("food"))), root("water AND food"));
    }

    @Test
    void notAndMinusBindTheNextThing() {
        assertEquals(new And(List.of(new Not(new Word("car")), plain("city"))), root("city -car"));
        assertEquals(new And(List.of(new Not(new Phrase("a b")), plain("city"))), root("city NOT \"a b\""));
        assertEquals(plain("follow-up"), root("follow-up"));
    }

    @Test
    void danglingOperatorsAreSaidAndLeaveTheWords() {
        for (String text : List.of(
                "housing AND",
                "AND housing",
                "housing OR",
                "OR housing",
                "housing NOT",
                "(housing",
                "housing)",
                "housing NEAR/3")) {
            ParsedQuestion parsed = QuestionParser.parse(text, NAMES);
            assertEquals(Set.of("housing"), words(parsed.root().orElseThrow(), text), text);
            assertEquals(1, parsed.misread().size(), text);
        }
    }

    @Test
    void aNameBeforeAColonIsAFieldOnlyIfItIsOne() {
        assertEquals(new Scoped("theme", "housing"), root("theme:housing"));
        assertEquals(new Scoped("title", "right to water"), root("title:\"right to water\""));
        assertEquals(plain("note:this"), root("note:this"));
        assertEquals(plain("theme", "housing"), root("theme: housing"));
    }

    @Test
    void nearJoinsTwoSides() {
        assertEquals(new Near("water", "public supply", 4), root("water NEAR/4 \"public supply\""));
    }

    @Test
    void anAsteriskMakesAPrefix() {
        assertEquals(new Prefix("viv"), root("viv*"));
    }

    @Test
    void parenthesesGroup() {
        assertEquals(new And(List.of(new Or(List.of(plain("a"), plain("b"))), new Word("c"))), root("(a OR b) AND c"));
    }

    @Test
    void scriptsWithoutBlanksAreCutIntoWords() {
        assertTrue(words(root("住房权利"), "").size() > 1);
    }

    @Test
    void wordsBeyondTheLimitAreLeftOutAndSaid() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            text.append(" w").append(i);
        }
        ParsedQuestion parsed = QuestionParser.parse(text.toString(), NAMES);
        assertTrue(parsed.tooManyWords());
        assertEquals(
                QuestionLimits.WORDS, words(parsed.root().orElseThrow(), "").size());
    }

    @Test
    void anythingCanBeRead() {
        String[] pieces = {
            "(", ")", "\"", "-", "AND", "OR", "NOT", "NEAR/2", "theme:", "water", "*", "a*", " ", "\u0007", "水権", "«",
            "x:y"
        };
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            QuestionParser.parse(text.toString(), NAMES);
            QuestionParser.words(text.toString());
        }
        QuestionParser.parse("(".repeat(4096), NAMES);
        QuestionParser.parse("-".repeat(4095) + "a", NAMES);
        QuestionParser.parse("NOT ".repeat(1000) + "a", NAMES);
    }

    @Test
    void notOfNotIsTheWordItself() {
        assertEquals(root("water"), root("NOT -water"));
        assertEquals(root("-water"), root("-" + "NOT NOT ".repeat(400) + "water"));
    }

    private static Node root(String text) {
        return QuestionParser.parse(text, NAMES).root().orElseThrow();
    }

    private static Plain plain(String... words) {
        return new Plain(java.util.Arrays.stream(words).map(Word::new).toList());
    }

    private static Set<String> words(Node node, String text) {
        return switch (node) {
            case Plain plain ->
                new java.util.TreeSet<>(plain.words().stream().map(Word::text).toList());
            case Word word -> Set.of(word.text());
            default -> throw new AssertionError(text + " became " + node);
        };
    }
}
