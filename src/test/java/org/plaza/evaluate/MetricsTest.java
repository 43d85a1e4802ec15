package org.plaza.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final double EXACT = 1e-9;

    @Test
    void thePerfectRankingHasOneOfEverything() {
        Metrics metrics = Metrics.of(List.of("a", "b", "x"), Map.of("a", 3, "b", 1));
        assertEquals(new Metrics(1, 1, 1, 1, 1), metrics);
    }

    @Test
    void gainGrowsWithTheGradeAndFallsWithTheRank() {
        // by hand: (2^1 - 1) / log2(2) + (2^3 - 1) / log2(4) over 7 / log2(2) + 1 / log2(3)
        double expected = (1 + 7 / 2.0) / (7 + 1 / (Math.log(3) / Math.log(2)));
        Metrics metrics = Metrics.of(List.of("b", "x", "a"), Map.of("a", 3, "b", 1));
        assertEquals(expected, metrics.ndcg10(), EXACT);
        assertEquals(1, metrics.mrr10(), EXACT);
    }

    @Test
    void whatComesAfterTheTenthCountsForRecallAlone() {
        List<String> ranking = IntStream.range(0, 100).mapToObj(i -> "d" + i).toList();
        Metrics metrics = Metrics.of(ranking, Map.of("d10", 1, "d99", 1, "d100", 1, "d3", 1));
        assertEquals(0.25, metrics.mrr10(), EXACT);
        assertEquals(0.25, metrics.recall10(), EXACT);
        assertEquals(0.75, metrics.recall100(), EXACT);
    }

    @Test
    void withoutJudgementsThereAreNoFigures() {
        assertThrows(IllegalArgumentException.class, () -> Metrics.of(List.of("a"), Map.of()));
    }

    @Test
    void aSteadyDifferenceIsNoChance() {
        List<Double> low = Collections.nCopies(20, 0.4);
        List<Double> high = Collections.nCopies(20, 0.5);
        assertTrue(PairedTest.probability(high, low) < 0.001);
        assertEquals(1, PairedTest.probability(low, low), EXACT);
        assertThrows(IllegalArgumentException.class, () -> PairedTest.probability(low, List.of(0.4)));
    }

    @Test
    void aDifferenceThatGoesBothWaysIsChance() {
        List<Double> a = List.of(0.1, 0.9, 0.2, 0.8, 0.3, 0.7);
        List<Double> b = List.of(0.9, 0.1, 0.8, 0.2, 0.7, 0.31);
        assertTrue(PairedTest.probability(a, b) > 0.5);
    }

    @Test
    void percentilesAreTimesThatWereTaken() {
        Latencies times = new Latencies();
        IntStream.rangeClosed(1, 200).forEach(i -> times.add(i * 1_000_000L));
        assertEquals(100, times.millis(0.5), EXACT);
        assertEquals(198, times.millis(0.99), EXACT);
        assertEquals(100.5, times.mean(), EXACT);
    }

    @Test
    void eachLanguageHasTheRankOfItsFirstRelevantDocument() {
        JudgedSet set = new JudgedSet(
                "s",
                List.of(
                        new JudgedSet.JudgedDocument("de1", "de", "", "x"),
                        new JudgedSet.JudgedDocument("fr1", "fr", "", "x"),
                        new JudgedSet.JudgedDocument("fr2", "fr", "", "x")),
                List.of(new JudgedSet.JudgedQuestion("q1", "de", "x"), new JudgedSet.JudgedQuestion("q2", "fr", "x")),
                Map.of("q1", Map.of("de1", 1, "fr1", 1), "q2", Map.of("fr2", 1)),
                List.of("de", "fr"));
        Rankings rankings =
                new Rankings("test", Map.of("q1", List.of("fr1", "fr2", "de1"), "q2", List.of("de1", "fr2")));
        LanguageMatrix matrix = LanguageMatrix.of(rankings, set);
        assertEquals(List.of("de", "fr"), matrix.languages());
        assertEquals(1 / 3.0, matrix.values()[0][0], EXACT);
        assertEquals(1, matrix.values()[0][1], EXACT);
        assertTrue(Double.isNaN(matrix.values()[1][0]));
        assertEquals(0.5, matrix.values()[1][1], EXACT);
        assertEquals(1.5, matrix.unfairness(), EXACT);
    }

    @Test
    void successIsTheBestWorkAmongTheFirstThree() {
        Map<String, Integer> grades = Map.of("a", 3, "b", 1);
        assertEquals(1, Metrics.of(List.of("x", "b", "a"), grades).success3());
        assertEquals(0, Metrics.of(List.of("b", "x", "y", "a"), grades).success3());
        assertEquals(1, Metrics.of(List.of("x", "b"), Map.of("b", 1)).success3());
    }
}
