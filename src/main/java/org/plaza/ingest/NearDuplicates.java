package org.plaza.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plaza.model.ExtractedText;

/**
 * Which texts are nearly those of other works: the resemblance of two sets of shingles is estimated from the smallest hashes
 * of their union (Broder, "On the resemblance and containment of documents", 1997). Used once, by one thread.
 */
final class NearDuplicates {

    /** From here on, texts are called nearly the same. */
    private static final double NEAR = 0.8;

    /** So many hashes stand for a text: the estimate is off by less than a tenth. */
    private static final int SKETCH = 256;

    /** Texts that resemble each other so much share one of their so many smallest hashes. */
    private static final int DOOR = 16;

    /** Texts of fewer shingles are forms and covers, which resemble each other for good reason. */
    private static final int TOO_SHORT = 50;

    /**
     * A text that resembles an earlier one.
     *
     * @param name of the later
     * @param earlier name of the earlier
     * @param resemblance from 0 to 1
     */
    record Pair(String name, String earlier, double resemblance) {}

    private record Sketch(String work, String name, int[] smallest) {}

    private final Map<Integer, List<Sketch>> byHash = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** Compares a text with those of other works before it, and keeps its most resembling pair. */
    void add(String work, String name, ExtractedText text) {
        Set<Integer> shingles = Shingles.of(text, false);
        if (shingles.size() < TOO_SHORT) {
            return;
        }
        int[] smallest = shingles.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .limit(SKETCH)
                .toArray();
        Sketch sketch = new Sketch(work, name, smallest);
        Set<Sketch> candidates = new HashSet<>();
        IntStream.of(smallest).limit(DOOR).forEach(hash -> {
            List<Sketch> holders = byHash.computeIfAbsent(hash, h -> new ArrayList<>(1));
            candidates.addAll(holders);
            holders.add(sketch);
        });
        candidates.stream()
                .filter(other -> !other.work().equals(work))
                .map(other -> new Pair(name, other.name(), resemblance(smallest, other.smallest())))
                .filter(pair -> pair.resemblance() >= NEAR)
                .max(java.util.Comparator.comparingDouble(Pair::resemblance).thenComparing(Pair::earlier))
                .ifPresent(pairs::add);
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** The share of the smallest hashes of both that both have. */
    private static double resemblance(int[] one, int[] other) {
        int shared = 0;
        int seen = 0;
        int i = 0;
        int j = 0;
        while (seen < SKETCH && (i < one.length || j < other.length)) {
            if (j == other.length || i < one.length && one[i] < other[j]) {
                i++;
            } else if (i == one.length || other[j] < one[i]) {
                j++;
            } else {
                shared++;
                i++;
                j++;
            }
            seen++;
        }
        return (double) shared / seen;
    }
}
