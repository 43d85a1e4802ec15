package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.plaza.index.Fields;
import org.plaza.language.Tokens;

/**
 * Which works of the window hold words of the question side by side as they stand in it: for each two that follow one
 * another, in their order and about as far apart, BM25's saturation of how often (as the ordered bigrams of Metzler and
 * Croft, 2005, count). The weight is the same for every pair, for two common words together are rare. Used by one thread.
 */
final class Neighbours {

    /** By how many words the distance may differ from that in the question. */
    private static final int SLACK = 1;

    private final Snapshot snapshot;
    private final WindowTerms terms;

    Neighbours(Snapshot snapshot, WindowTerms terms) {
        this.snapshot = snapshot;
        this.terms = terms;
    }

    /**
     * A word of the question in one language.
     *
     * @param position in the question, stop words counted
     * @param alternatives its terms
     */
    private record Place(int position, List<String> alternatives) {}

    /** Adds to the score of each work; of a work in several languages the best counts. */
    void addTo(double[] scores, Plan plan, Collection<String> languages) throws IOException {
        List<String> typed = plan.typed();
        if (typed.isEmpty()) {
            return;
        }
        double[] best = new double[scores.length];
        String text = String.join(" ", typed);
        for (String language : languages) {
            snapshot.limit().check();
            List<Place> places = places(language, text);
            if (places.size() > 1) {
                double[] here = new double[scores.length];
                int[][] counts = new int[places.size() - 1][scores.length];
                count(Fields.text(language), places, counts);
                count(Fields.title(language), places, counts);
                float[] lengths = terms.lengths(language);
                for (int[] pair : counts) {
                    for (int i = 0; i < here.length; i++) {
                        here[i] += WindowTerms.saturated(pair[i], lengths[i]);
                    }
                }
                double worth = plan.languages().worth(language);
                for (int i = 0; i < best.length; i++) {
                    best[i] = Math.max(best[i], worth * here[i]);
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += RankingConstants.NEIGHBOURS * best[i];
        }
    }

    /** A question repeats itself only so often. */
    private static final int MOST_PLACES = 128;

    private static List<Place> places(String language, String text) {
        TreeMap<Integer, List<String>> byPosition = new TreeMap<>();
        Tokens.question(language, text)
                .forEach(token -> byPosition
                        .computeIfAbsent(token.position(), position -> new ArrayList<>())
                        .add(token.term()));
        List<Place> places = new ArrayList<>();
        byPosition.forEach((position, alternatives) -> {
            if (places.size() < MOST_PLACES) {
                places.add(new Place(position, alternatives));
            }
        });
        return places;
    }

    private void count(String field, List<Place> places, int[][] counts) throws IOException {
        terms.forEachLeaf((leaf, from, to) -> {
            List<Occurrences> words = occurrences(leaf.reader(), field, places);
            int[] pairs = IntStream.range(0, counts.length)
                    .filter(pair ->
                            !words.get(pair).none() && !words.get(pair + 1).none())
                    .toArray();
            for (int i = from; i < to && pairs.length > 0; i++) {
                int parent = terms.work(i) - leaf.docBase;
                int first = Blocks.first(leaf, parent);
                for (int pair : pairs) {
                    List<int[]> left = words.get(pair).within(first, parent);
                    List<int[]> right = words.get(pair + 1).within(first, parent);
                    int gap = places.get(pair + 1).position() - places.get(pair).position();
                    counts[pair][i] += pairs(left, right, gap);
                }
            }
        });
    }

    /** Of each place; a word that is repeated in the question is read once. */
    private static List<Occurrences> occurrences(LeafReader reader, String field, List<Place> places)
            throws IOException {
        Map<List<String>, Occurrences> known = new HashMap<>();
        List<Occurrences> each = new ArrayList<>();
        for (Place place : places) {
            Occurrences word = known.get(place.alternatives());
            if (word == null) {
                word = Occurrences.of(reader, field, place.alternatives());
                known.put(place.alternatives(), word);
            }
            each.add(word);
        }
        return each;
    }

    /** How often one of {@code left} is followed by one of {@code right} in its passage. */
    private static int pairs(List<int[]> left, List<int[]> right, int gap) {
        int pairs = 0;
        int r = 0;
        for (int[] a : left) {
            while (r < right.size() && right.get(r)[0] < a[0]) {
                r++;
            }
            if (r < right.size() && right.get(r)[0] == a[0]) {
                pairs += inPassage(a, right.get(r), gap);
            }
        }
        return pairs;
    }

    private static int inPassage(int[] a, int[] b, int gap) {
        int pairs = 0;
        int j = 1;
        for (int i = 1; i < a.length; i++) {
            int least = a[i] + Math.max(1, gap - SLACK);
            while (j < b.length && b[j] < least) {
                j++;
            }
            pairs += j < b.length && b[j] <= a[i] + gap + SLACK ? 1 : 0;
        }
        return pairs;
    }

    /** Where a word stands in the passages of one segment; goes forward only. */
    private static final class Occurrences {

        private final List<PostingsEnum> postings;
        private int block = -1;
        private List<int[]> known = List.of();

        private Occurrences(List<PostingsEnum> postings) {
            this.postings = postings;
        }

        static Occurrences of(LeafReader reader, String field, List<String> alternatives) throws IOException {
            List<PostingsEnum> postings = new ArrayList<>();
            for (String term : alternatives.stream().distinct().toList()) {
                PostingsEnum one = reader.postings(new Term(field, term), PostingsEnum.POSITIONS);
                if (one != null) {
                    postings.add(one);
                }
            }
            return new Occurrences(postings);
        }

        /** Whether no passage holds the word. */
        boolean none() {
            return postings.isEmpty();
        }

        /** For each passage of a block that holds the word: the passage, then the positions, ascending. */
        List<int[]> within(int first, int end) throws IOException {
            if (block != first) {
                block = first;
                known = read(first, end);
            }
            return known;
        }

        private List<int[]> read(int first, int end) throws IOException {
            TreeMap<Integer, int[]> byPassage = new TreeMap<>();
            for (PostingsEnum each : postings) {
                int doc = each.docID() < first ? each.advance(first) : each.docID();
                for (; doc < end; doc = each.nextDoc()) {
                    int[] positions = new int[each.freq() + 1];
                    positions[0] = doc;
                    for (int i = 1; i < positions.length; i++) {
                        positions[i] = each.nextPosition();
                    }
                    byPassage.merge(doc, positions, Occurrences::union);
                }
            }
            return new ArrayList<>(byPassage.values());
        }

        private static int[] union(int[] a, int[] b) {
            int[] all = new int[a.length + b.length - 1];
            System.arraycopy(a, 0, all, 0, a.length);
            System.arraycopy(b, 1, all, a.length, b.length - 1);
            java.util.Arrays.sort(all, 1, all.length);
            int n = 2;
            for (int i = 2; i < all.length; i++) {
                if (all[i] != all[n - 1]) {
                    all[n++] = all[i];
                }
            }
            return java.util.Arrays.copyOf(all, Math.min(n, all.length));
        }
    }
}
