package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The best way to pair two sequences without crossing: dynamic programming over <em>beads</em>, groups of neighbours on
 * either side that belong together (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993). A
 * bead of one side alone costs nothing, so that a pair with a score below zero is never made. All methods are pure.
 */
final class Alignment {

    /** Longer sequences are paired near the diagonal only, this far to either side. */
    private static final int BAND = 400;

    private Alignment() {}

    /**
     * What belongs together.
     *
     * @param from first index in the one sequence
     * @param to after its last; equal to {@code from} when only the other has it
     * @param otherFrom first index in the other sequence
     * @param otherTo after its last; equal to {@code otherFrom} when only the one has it
     */
    record Bead(int from, int to, int otherFrom, int otherTo) {

        boolean paired() {
            return to > from && otherTo > otherFrom;
        }
    }

    /**
     * The beads of the highest total score.
     *
     * @param size of the one sequence
     * @param other size of the other
     * @param most neighbours a bead may join; on one side only, the other then has one
     * @param score of a paired bead; may be negative infinity
     * @return every element of both sequences once, in order; of what stands alone at the same place the one's first
     */
    static List<Bead> of(int size, int other, int most, ToDoubleFunction<Bead> score) {
        Band band = new Band(size, other);
        double[][] best = new double[size + 1][];
        short[][] steps = new short[size + 1][];
        for (int i = 0; i <= size; i++) {
            best[i] = new double[band.width(i)];
            steps[i] = new short[band.width(i)];
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
            for (int j = band.first(i); j <= band.last(i); j++) {
                fill(best, steps, band, new Bead(0, i, 0, j), most, score);
            }
        }
        return path(steps, band, size, other, most);
    }

    private static void fill(
            double[][] best, short[][] steps, Band band, Bead at, int most, ToDoubleFunction<Bead> score) {
        int i = at.to();
        int j = at.otherTo();
        double highest = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        int step = 0;
        for (int[] bead : beads(most)) {
            int from = i - bead[0];
            int otherFrom = j - bead[1];
            if (from < 0 || otherFrom < 0 || !band.holds(from, otherFrom)) {
                continue;
            }
            double before = best[from][otherFrom - band.first(from)];
            if (before == Double.NEGATIVE_INFINITY) {
                continue;
            }
            boolean paired = bead[0] > 0 && bead[1] > 0;
            double total = before + (paired ? score.applyAsDouble(new Bead(from, i, otherFrom, j)) : 0);
            if (total > highest) {
                highest = total;
                step = bead[0] * (most + 1) + bead[1];
            }
        }
        best[i][j - band.first(i)] = highest;
        steps[i][j - band.first(i)] = (short) step;
    }

    /** The sizes of beads. Later ones must be better than earlier ones: what the one has alone comes first in the end. */
    private static int[][] beads(int most) {
        List<int[]> sizes = new ArrayList<>(List.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {1, 0}));
        for (int many = 2; many <= most; many++) {
            sizes.add(new int[] {1, many});
            sizes.add(new int[] {many, 1});
        }
        return sizes.toArray(int[][]::new);
    }

    private static List<Bead> path(short[][] steps, Band band, int size, int other, int most) {
        List<Bead> beads = new ArrayList<>();
        int i = size;
        int j = other;
        while (i > 0 || j > 0) {
            int step = steps[i][j - band.first(i)];
            int from = i - step / (most + 1);
            int otherFrom = j - step % (most + 1);
            beads.add(new Bead(from, i, otherFrom, j));
            i = from;
            j = otherFrom;
        }
        Collections.reverse(beads);
        return beads;
    }

    /** The cells that are looked at: all of a small table. */
    private record Band(int size, int other) {

        private static final long ALL = 1L << 20;

        int first(int i) {
            return wide() ? 0 : Math.clamp(middle(i) - BAND - slope(), 0, other);
        }

        int last(int i) {
            return wide() ? other : Math.clamp(middle(i) + BAND + slope(), 0, other);
        }

        int width(int i) {
            return last(i) - first(i) + 1;
        }

        boolean holds(int i, int j) {
            return j >= first(i) && j <= last(i);
        }

        private boolean wide() {
            return (long) size * other <= ALL;
        }

        private long middle(int i) {
            return size == 0 ? 0 : (long) i * other / size;
        }

        /** So that the cells of one row reach those of the next. */
        private long slope() {
            return size == 0 ? other : other / size + 1L;
        }
    }
}
