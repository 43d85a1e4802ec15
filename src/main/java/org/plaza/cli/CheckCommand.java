package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;
import org.plaza.ingest.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what becomes of every file, without touching the index. */
@Command(
        name = "check",
        description = "Tells what becomes of every file, without touching the index.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IngestSettings settings = new IngestSettings(workers.settings(), false);
        HubContents contents = hub.read(err);
        RunReport report;
        try (Progress progress = new Progress(err)) {
            report = Ingest.check(contents, hub.index(), settings, progress);
        }
        if (format == Format.jsonl) {
            report.files().forEach(file -> out.println(file.json()));
            report.lines().forEach(line -> out.println(line.json()));
        } else {
            report.files()
                    .forEach(file -> out.println(file.path() + ": "
                            + file.fate().outcome().label()
                            + (file.fate().reason().isEmpty()
                                    ? ""
                                    : ": " + file.fate().reason())));
            Table.outcomes(report, out);
        }
        return ExitCode.of(report);
    }
}
