package org.plaza.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.ExtractedText;

/**
 * Which documents of a work are the same text in another format. Two texts are the same when they share four fifths of
 * their shingles of five words (Broder, "On the resemblance and containment of documents", 1997: containment, here both
 * ways) and have the same main language. Pure.
 */
final class FormatVariants {

    private static final double SAME = 0.8;

    private static final int LONG_TEXT = 20_000;
    private static final List<String> PREFERRED = List.of("pdf", "docx", "odt");

    private FormatVariants() {}

    /**
     * A document with a text of its own.
     *
     * @param id of the document
     * @param language of most of its passages
     * @param text of its file
     */
    record Candidate(String id, String language, ExtractedText text) {

        private int rank() {
            int rank = PREFERRED.indexOf(text.metadata().format());
            return rank < 0 ? PREFERRED.size() : rank;
        }
    }

    /** The id of a document to the id of the one that holds its text; those that hold their own are absent. */
    static Map<String, String> of(List<Candidate> candidates) {
        Map<String, String> textOf = new HashMap<>();
        if (candidates.size() < 2) {
            return textOf;
        }
        List<Candidate> inOrder = new ArrayList<>(candidates);
        inOrder.sort(Comparator.comparingInt(Candidate::rank));
        boolean sampled =
                candidates.stream().allMatch(candidate -> candidate.text().characters() > LONG_TEXT);
        Map<Candidate, Set<Integer>> holders = new java.util.LinkedHashMap<>();
        for (Candidate candidate : inOrder) {
            Set<Integer> shingles = Shingles.of(candidate.text(), sampled);
            holders.entrySet().stream()
                    .filter(holder -> holder.getKey().language().equals(candidate.language())
                            && same(holder.getValue(), shingles))
                    .findFirst()
                    .ifPresentOrElse(
                            holder -> textOf.put(candidate.id(), holder.getKey().id()),
                            () -> holders.put(candidate, shingles));
        }
        return textOf;
    }

    private static boolean same(Set<Integer> a, Set<Integer> b) {
        int larger = Math.max(a.size(), b.size());
        if (larger == 0 || Math.min(a.size(), b.size()) < SAME * larger) {
            return false;
        }
        long shared = a.stream().filter(b::contains).count();
        return shared >= SAME * larger;
    }
}
