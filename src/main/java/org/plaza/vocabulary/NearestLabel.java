package org.plaza.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the label that a misspelt one was probably meant to be, by edit distance. */
final class NearestLabel {

    private static final int FARTHEST = 3;

    private NearestLabel() {}

    static Optional<String> find(String written, List<Concept> concepts) {
        String word = Folding.fold(written);
        int best = Math.min(FARTHEST, Math.max(1, word.length() / 3)) + 1;
        String found = null;
        for (Concept concept : concepts) {
            for (String label : shownNames(concept)) {
                String folded = Folding.fold(label);
                if (Math.abs(folded.length() - word.length()) < best) {
                    int distance = distance(word, folded);
                    if (distance < best) {
                        best = distance;
                        found = label;
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> shownNames(Concept concept) {
        Concept.Labels labels = concept.labels();
        return Stream.concat(
                        Stream.concat(
                                labels.preferred().values().stream(),
                                labels.alternative().values().stream().flatMap(List::stream)),
                        Stream.of(concept.value()))
                .toList();
    }

    /** Levenshtein's distance, two rows at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
