package org.plaza.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.ingest.Check;
import org.plaza.ingest.FileReport;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;
import org.plaza.ingest.RunReport;
import org.plaza.model.Access;
import org.plaza.model.Outcome;
import org.plaza.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what becomes of the files and what is odd of the hub, without touching the index. */
@Command(
        name = "check",
        description = "Tells what becomes of the files and what is odd of the hub, without touching the index.",
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

    @Option(names = "--all", description = "Names the files without fault too (in jsonl they always are).")
    private boolean all;

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IngestSettings settings = new IngestSettings(workers.settings(), false);
        HubContents contents = hub.read(err);
        Check check;
        try (Progress progress = new Progress(err)) {
            check = Ingest.check(contents, hub.index(), settings, progress);
        }
        if (format == Format.text) {
            check.remarks().forEach(remark -> err.println("warning: " + remark));
        }
        RunReport report = check.report();
        if (format == Format.jsonl) {
            report.files().forEach(file -> out.println(file.json()));
            report.lines().forEach(line -> out.println(line.json()));
            check.remarks().forEach(remark -> out.println(json(remark)));
        } else {
            Set<String> notPublic = notPublic(contents);
            report.files().stream()
                    .filter(file -> all || notable(file.fate(), notPublic.contains(file.path())))
                    .forEach(file -> out.println(line(file)));
            Table.outcomes(report, out);
        }
        return ExitCode.of(report);
    }

    private static ObjectNode json(Problem remark) {
        return JsonNodeFactory.instance.objectNode().put("path", remark.file()).put("remark", remark.message());
    }

    /** Of what the catalogue keeps back, that it is kept back needs no look. */
    private static boolean notable(FileReport.Fate fate, boolean keptBack) {
        return fate.outcome() != Outcome.INDEXED || !fate.reason().isEmpty() && !keptBack;
    }

    private static Set<String> notPublic(HubContents contents) {
        return contents.works().stream()
                .filter(work -> !(work.access() instanceof Access.Public))
                .flatMap(work -> work.documents().stream())
                .map(document -> document.source().name())
                .collect(Collectors.toSet());
    }

    private static String line(FileReport file) {
        String reason = file.fate().reason();
        return file.path() + ": " + file.fate().outcome().label() + (reason.isEmpty() ? "" : ": " + reason);
    }
}
