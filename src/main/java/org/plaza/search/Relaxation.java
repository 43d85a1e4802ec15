package org.plaza.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plaza.search.Answer.Note;

/**
 * How many of the plain words a work must hold. It is decided over all works, whatever facets are selected, so that counts
 * and lists of all selections belong together. Quotes, fields, AND and NOT never relax.
 */
enum Relaxation {
    /** Every word. */
    ALL,
    /** Most of the words. */
    MOST,
    /** Any of the words. */
    ONE;

    /** How many of so many words. */
    int need(int words) {
        return switch (this) {
            case ALL -> words;
            case MOST -> (int) Math.ceil(words * RankingConstants.MOST_WORDS);
            case ONE -> 1;
        };
    }

    /** The least relaxation that finds enough works. */
    static Relaxation of(Plan plan, Snapshot snapshot, Matcher matcher) throws IOException {
        if (longest(plan) < 2) {
            return ALL;
        }
        for (Relaxation relaxation : List.of(ALL, MOST)) {
            int works = matcher.matchWords(snapshot.languages().keySet(), true, relaxation)
                    .size();
            if (works >= RankingConstants.FEW_WORKS) {
                return relaxation;
            }
        }
        return ONE;
    }

    /**
     * What the reader is told of it.
     *
     * @param holdingAll how many works hold every word
     */
    Optional<Note> note(Plan plan, int holdingAll) {
        int words = longest(plan);
        return switch (this) {
            case ALL -> Optional.empty();
            case MOST ->
                need(words) == words
                        ? Optional.empty()
                        : Optional.of(new Note(
                                Note.Kind.RELAXED_TO_MOST,
                                List.of(
                                        Integer.toString(need(words)),
                                        Integer.toString(words),
                                        Integer.toString(holdingAll))));
            case ONE -> Optional.of(new Note(Note.Kind.RELAXED_TO_ONE, List.of(Integer.toString(holdingAll))));
        };
    }

    /** The most plain words that are asked for together, stop words aside. */
    static int longest(Plan plan) {
        return plan.parsed().root().stream()
                .flatMap(root -> Plan.plains(root).stream())
                .mapToInt(plain -> plan.content(plain).size())
                .max()
                .orElse(0);
    }
}
