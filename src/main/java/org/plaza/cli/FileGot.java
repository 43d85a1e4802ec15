package org.plaza.cli;

import java.util.Optional;
import org.plaza.model.ExtractedText;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;
import org.plaza.yardstick.PlainTika;

/**
 * What a reader got of a file.
 *
 * @param fate what became of it
 * @param failure why it failed: an outcome of Plaza's, the class of an exception of Tika's; empty when it did not
 * @param characters of text, white space not counted
 */
record FileGot(Fate fate, String failure, long characters) {

    /** In the words of both readers. */
    enum Fate {
        /** There is text. */
        TEXT,
        /** It was read without an error, and there is no text. */
        EMPTY,
        /** It was not read, or only up to an exception. */
        FAILED,
        /** It was not read in time. */
        LATE
    }

    static FileGot plaza(Extraction extraction) {
        Outcome outcome = extraction.outcome();
        Optional<ExtractedText> text = extraction.text();
        long characters = text.stream()
                .flatMap(t -> t.pages().stream())
                .mapToLong(page -> inked(page.text()))
                .sum();
        boolean late = text.map(t -> t.limits().contains(Limits.Kind.SECONDS)).orElse(outcome == Outcome.TIMED_OUT);
        if (late) {
            return new FileGot(Fate.LATE, Outcome.TIMED_OUT.label(), characters);
        }
        return switch (outcome) {
            case INDEXED, INDEXED_PARTLY -> new FileGot(Fate.TEXT, "", characters);
            case NO_TEXT, NEEDS_OCR -> new FileGot(Fate.EMPTY, "", 0);
            default -> new FileGot(Fate.FAILED, outcome.label(), 0);
        };
    }

    static FileGot tika(Optional<PlainTika.Reading> reading) {
        if (reading.isEmpty()) {
            return new FileGot(Fate.LATE, Outcome.TIMED_OUT.label(), 0);
        }
        long characters = inked(reading.get().text());
        String failure = reading.get().failure();
        Fate read = characters > 0 ? Fate.TEXT : Fate.EMPTY;
        return new FileGot(failure.isEmpty() ? read : Fate.FAILED, failure, characters);
    }

    private static long inked(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
