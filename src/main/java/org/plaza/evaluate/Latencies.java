package org.plaza.evaluate;

import java.util.Arrays;

/** Times of questions. Used by one thread. */
public final class Latencies {

    private long[] nanos = new long[64];
    private int count;

    /** No times yet. */
    public Latencies() {}

    /**
     * Adds one.
     *
     * @param taken nanoseconds
     */
    public void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    /**
     * The time within which a share of the questions was answered.
     *
     * @param share from 0 to 1
     * @return milliseconds; the smallest time that at least this share is not above; 0 when there are none
     */
    public double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return count == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /**
     * The mean.
     *
     * @return milliseconds; 0 when there are none
     */
    public double mean() {
        return Arrays.stream(nanos, 0, count).average().orElse(0) / 1e6;
    }
}
