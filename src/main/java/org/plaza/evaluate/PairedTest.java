package org.plaza.evaluate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The paired randomisation test (Smucker, Allan and Carterette, 2007): how often a difference of means at least as large
 * would come about if it were chance which of two systems gave which figure. Pure.
 */
public final class PairedTest {

    private static final int ROUNDS = 10_000;
    private static final long SEED = 1;

    private PairedTest() {}

    /**
     * The two-sided probability.
     *
     * @param a figures of one system by question
     * @param b of the other, in the same order
     * @return from 0 to 1, from 10,000 random signs with a fixed seed
     */
    public static double probability(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("not pairs: " + a.size() + " and " + b.size() + " figures");
        }
        double[] differences = new double[a.size()];
        double seen = 0;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = a.get(i) - b.get(i);
            seen += differences[i];
        }
        SplittableRandom random = new SplittableRandom(SEED);
        int asLarge = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (double difference : differences) {
                sum += random.nextBoolean() ? difference : -difference;
            }
            asLarge += Math.abs(sum) >= Math.abs(seen) - 1e-12 ? 1 : 0;
        }
        return (asLarge + 1.0) / (ROUNDS + 1);
    }
}
