package org.plaza.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plaza.extract.wire.Message;
import org.plaza.model.ExtractedText;
import org.plaza.model.Extraction;
import org.plaza.model.Extraction.Failed;
import org.plaza.model.Extraction.Read;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/**
 * What becomes of a file, from its text and from how the reading ended.
 *
 * @param text all that was received
 * @param limits what was allowed
 */
record Verdict(ExtractedText text, Limits limits) {

    /** Fewer letters and digits than this on each page of images are a stamp, not the text. */
    private static final int STAMP = 10;

    /** More words than this in a whole file are worth finding, however many its images. */
    private static final int HANDFUL = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    Extraction of(Ending ending) {
        return switch (ending) {
            case Ending.Completed done -> completed(done.message());
            case Ending.GaveUp failed ->
                brokeOff(failed.message().outcome(), failed.message().reason());
            case Ending.TimedOut timeOut -> timedOut(timeOut.seconds());
            case Ending.Silent silent ->
                brokeOff(Outcome.CRASHED, "The worker process stopped answering and was ended.");
            case Ending.Died died -> died(died.exitCode());
        };
    }

    private Extraction completed(Message.Done done) {
        Set<Limits.Kind> hit = EnumSet.noneOf(Limits.Kind.class);
        hit.addAll(text.limits());
        hit.addAll(done.limits());
        long letters = letters();
        if (done.imagePages() > 0
                && letters < STAMP * done.imagePages()
                && words() <= HANDFUL
                && mostlyImages(done.imagePages())) {
            return new Failed(
                    Outcome.NEEDS_OCR,
                    pages(done.imagePages())
                            + " without a text layer. Run text recognition over the file, then index again.");
        }
        if (letters == 0) {
            return wordless(hit, done.loss());
        }
        String reason = sentences(sentence(hit), done.loss());
        Outcome outcome = reason.isEmpty() ? Outcome.INDEXED : Outcome.INDEXED_PARTLY;
        if (done.imagePages() > 0) {
            reason = sentences(reason, pages(done.imagePages()) + " without text: text recognition would add theirs.");
        }
        return new Read(outcome, reason, with(hit));
    }

    private Failed wordless(Set<Limits.Kind> hit, String loss) {
        if (!loss.isEmpty()) {
            return new Failed(
                    Outcome.DAMAGED,
                    sentences("No text could be read.", sentence(hit), loss)
                            + " Open the file in its own program, save it anew, and index again.");
        }
        return hit.isEmpty()
                ? new Failed(Outcome.NO_TEXT, "The file was read without an error, and there is no text in it.")
                : new Failed(Outcome.NO_TEXT, sentences("No text was found.", sentence(hit)));
    }

    private Extraction timedOut(int seconds) {
        String reason = "Reading took longer than " + seconds + " seconds (limit seconds)";
        if (letters() == 0) {
            return new Failed(
                    Outcome.TIMED_OUT, reason + " and gave no text. Raise the limit in hub.yaml or mend the file.");
        }
        Set<Limits.Kind> hit = EnumSet.of(Limits.Kind.SECONDS);
        hit.addAll(text.limits());
        return new Read(Outcome.INDEXED_PARTLY, reason + ". " + kept(), with(hit));
    }

    private Extraction died(int exitCode) {
        return exitCode == Launcher.EXIT_OUT_OF_MEMORY
                ? brokeOff(
                        Outcome.OUT_OF_MEMORY,
                        "The worker process ran out of memory (out_of_memory). A larger --worker-heap may help.")
                : brokeOff(
                        Outcome.CRASHED,
                        "The worker process ended with code " + exitCode + " without an answer (crashed).");
    }

    private Extraction brokeOff(Outcome outcome, String reason) {
        return letters() == 0
                ? new Failed(outcome, reason)
                : new Read(Outcome.INDEXED_PARTLY, sentences(reason, kept()), text);
    }

    private boolean mostlyImages(int imagePages) {
        long others = text.pages().stream()
                .filter(page -> letters(page.text()) >= STAMP)
                .count();
        return imagePages >= others;
    }

    private String kept() {
        int pages = text.pages().size();
        return pages == 1 ? "The text before that is kept." : "The text of " + pages + " pages before that is kept.";
    }

    private ExtractedText with(Set<Limits.Kind> hit) {
        return new ExtractedText(text.unit(), text.pages(), text.metadata(), hit, text.recognised());
    }

    private String sentence(Set<Limits.Kind> hit) {
        return hit.stream().sorted().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Limits.Kind kind) {
        return switch (kind) {
            case CHARACTERS ->
                String.format(
                        Locale.ROOT,
                        "Only the first %,d characters were read (limit characters).",
                        limits.characters());
            case PAGES ->
                String.format(Locale.ROOT, "Only the first %,d pages were read (limit pages).", limits.pages());
            case DEPTH ->
                "Files nested more than " + limits.depth() + " deep inside this one were left out (limit depth).";
            case SECONDS -> "Reading took longer than " + limits.seconds() + " seconds (limit seconds).";
        };
    }

    private long letters() {
        return text.pages().stream().mapToLong(page -> letters(page.text())).sum();
    }

    private long words() {
        return text.pages().stream()
                .mapToLong(page -> WORD.matcher(page.text()).results().count())
                .sum();
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String pages(int count) {
        return count == 1 ? "One page is an image" : count + " pages are images";
    }

    private static String sentences(String... all) {
        return java.util.Arrays.stream(all).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }
}
