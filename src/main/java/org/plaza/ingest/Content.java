package org.plaza.ingest;

import org.jspecify.annotations.Nullable;
import org.plaza.model.Outcome;

/**
 * What a document holds, told by a hash, or why that is not known.
 *
 * @param hash SHA-256 in hexadecimal; empty when the file could not be read to the end
 * @param passing a failure that the same bytes may not meet again; null when there is none
 */
record Content(String hash, @Nullable Passing passing) {

    /**
     * A failure that is no property of the bytes.
     *
     * @param recipe how the file was read
     * @param outcome unreadable, vanished, timed_out, out_of_memory or crashed
     * @param reason a sentence
     * @param seconds it took
     */
    record Passing(String recipe, Outcome outcome, String reason, double seconds) {}

    static Content of(String hash) {
        return new Content(hash, null);
    }

    static Content lost(Outcome outcome, String reason) {
        return new Content("", new Passing("", outcome, reason, 0));
    }

    Content failing(Passing failure) {
        boolean moved = failure.outcome() == Outcome.VANISHED || failure.outcome() == Outcome.UNREADABLE;
        return new Content(moved ? "" : hash, failure);
    }

    boolean known() {
        return !hash.isEmpty();
    }

    /** Equal when the same comes of it. */
    String mark() {
        return passing == null ? hash : hash + ":" + passing.outcome().label();
    }

    static boolean passes(Outcome outcome) {
        return switch (outcome) {
            case TIMED_OUT, OUT_OF_MEMORY, CRASHED, UNREADABLE, VANISHED -> true;
            default -> false;
        };
    }
}
