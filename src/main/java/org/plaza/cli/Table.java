package org.plaza.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.plaza.ingest.FileReport;
import org.plaza.ingest.RunReport;

/** A report for people. */
final class Table {

    private Table() {}

    static void failures(RunReport report, PrintWriter err) {
        for (FileReport file : report.files()) {
            if (file.fate().outcome().failure()) {
                err.println(file.path() + ": " + file.fate().outcome().label() + ": "
                        + file.fate().reason());
            }
        }
    }

    static void outcomes(RunReport report, PrintWriter out) {
        report.outcomes().forEach((outcome, count) -> row(out, outcome.label(), count));
        row(out, "files", report.files().size());
        if (!report.lines().isEmpty()) {
            row(out, "lines of documents.jsonl", report.lines().size());
        }
    }

    static void changes(RunReport report, PrintWriter out) {
        RunReport.Changes changes = report.changes();
        out.println(String.format(
                Locale.ROOT,
                "%,d works new or changed, %,d removed, %,d untouched",
                changes.put(),
                changes.removed(),
                changes.untouched()));
    }

    private static void row(PrintWriter out, String name, int count) {
        out.println(String.format(Locale.ROOT, "%-26s %,9d", name, count));
    }
}
