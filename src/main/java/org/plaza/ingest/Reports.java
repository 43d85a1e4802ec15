package org.plaza.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plaza.index.Shelf;
import org.plaza.ingest.ExtractStore.Kept;
import org.plaza.ingest.FileReport.Amount;
import org.plaza.ingest.FileReport.Fate;
import org.plaza.ingest.FileReport.Place;
import org.plaza.model.Access;
import org.plaza.model.ExtractedText;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;
import org.plaza.model.Work;

/** Says what became of the documents of a work, and writes it down. */
final class Reports {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "yyyyMMdd'T'HHmmss.SSS'Z'", java.util.Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Reports() {}

    /**
     * @param texts one for each document
     */
    static List<FileReport> of(Work work, List<Cutter.Text> texts) {
        int room = Shelf.MAX_PASSAGES;
        List<FileReport> reports = new ArrayList<>();
        for (Cutter.Text text : texts) {
            int passages = text.shelved().passages().size();
            reports.add(of(work, text, Math.max(0, passages - room)));
            room = Math.max(0, room - passages);
        }
        return reports;
    }

    private static FileReport of(Work work, Cutter.Text text, int leftOut) {
        Kept kept = text.kept();
        ExtractedText read = kept.text();
        Outcome outcome = leftOut == 0 ? kept.outcome() : Outcome.INDEXED_PARTLY;
        List<String> reasons = new ArrayList<>(List.of(kept.reason()));
        reasons.add(leftOut == 0 ? "" : leftOut(leftOut));
        reasons.add(access(work.access()));
        reasons.removeIf(String::isEmpty);
        Set<Limits.Kind> limits = read == null ? Set.of() : read.limits();
        Amount amount = read == null
                ? Amount.NOTHING
                : new Amount(Math.max(1, text.shelved().facts().pages().all()), read.characters(), text.languages());
        String document = text.shelved().document().id();
        return new FileReport(
                text.shelved().document().source().name(),
                new Fate(outcome, String.join(" ", reasons), limits),
                amount,
                new Place(work.id(), document),
                kept.seconds());
    }

    private static String leftOut(int passages) {
        return String.format(
                java.util.Locale.ROOT,
                "The index holds %,d passages of a work: the last %,d of this file were left out. Split the work in two.",
                Shelf.MAX_PASSAGES,
                passages);
    }

    private static String access(Access access) {
        return switch (access) {
            case Access.Public p -> "";
            case Access.Draft d -> "The work is a draft: nobody is shown it.";
            case Access.MetadataOnly m -> "Only what the catalogue says of the work is shown.";
            case Access.Embargo embargo -> "Nobody is shown the work before " + embargo.until() + ".";
            case Access.Withdrawn w -> "The work is withdrawn: nobody is shown it.";
        };
    }

    /** Writes one line for each file and line. */
    static void write(Path folder, Instant started, RunReport report) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(NAME.format(started) + ".jsonl"))) {
            for (FileReport file : report.files()) {
                out.write(file.json() + "\n");
            }
            for (FileReport line : report.lines()) {
                out.write(line.json() + "\n");
            }
        }
    }
}
