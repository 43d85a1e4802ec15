package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;

/**
 * The values of one facet in memory, work by work: a page counts every facet, and on disk each value is a jump. Read once
 * for a state of the index; four bytes for each work and each of its values. Immutable and thread-safe.
 */
final class FacetColumn {

    private final List<String> values;
    private final int[] starts;
    private final int[] numbers;

    private FacetColumn(List<String> values, int[] starts, int[] numbers) {
        this.values = values;
        this.starts = starts;
        this.numbers = numbers;
    }

    static FacetColumn read(Works works, List<LeafReaderContext> leaves, String facet) throws IOException {
        Builder builder = new Builder(works.size());
        for (LeafReaderContext leaf : leaves) {
            builder.add(works.leaf(leaf), leaf.reader().getSortedSetDocValues(Fields.facet(facet)));
        }
        return new FacetColumn(
                List.copyOf(builder.values.keySet()), builder.starts, Arrays.copyOf(builder.numbers, builder.size));
    }

    /** How many of some works have each value; values that none has are absent. */
    Map<String, Integer> counts(WorkSet works) {
        int[] counts = new int[values.size()];
        for (int work = works.next(0); work >= 0; work = works.next(work + 1)) {
            for (int i = starts[work]; i < starts[work + 1]; i++) {
                counts[numbers[i]]++;
            }
        }
        Map<String, Integer> held = new HashMap<>();
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                held.put(values.get(value), counts[value]);
            }
        }
        return held;
    }

    private static final class Builder {

        private final Map<String, Integer> values = new LinkedHashMap<>();
        private final int[] starts;
        private int[] numbers;
        private int size;

        Builder(int works) {
            this.starts = new int[works + 1];
            this.numbers = new int[works];
        }

        void add(Works.Leaf leaf, @Nullable SortedSetDocValues ords) throws IOException {
            List<Integer> known = new ArrayList<>();
            for (long ord = 0; ords != null && ord < ords.getValueCount(); ord++) {
                String value = ords.lookupOrd(ord).utf8ToString();
                known.add(number(value));
            }
            for (int work = leaf.base(); work < leaf.end(); work++) {
                if (ords != null && ords.advanceExact(leaf.doc(work))) {
                    for (int i = ords.docValueCount(); i > 0; i--) {
                        add(known.get((int) ords.nextOrd()));
                    }
                }
                starts[work + 1] = size;
            }
        }

        private int number(String value) {
            Integer known = values.putIfAbsent(value, values.size());
            return known == null ? values.size() - 1 : known;
        }

        private void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size + 1);
            }
            numbers[size++] = number;
        }
    }
}
