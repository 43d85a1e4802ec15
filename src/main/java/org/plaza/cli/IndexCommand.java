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

/** Brings the index to the state of the hub. */
@Command(
        name = "index",
        description = "Brings the index to the state of the hub: only what is new or changed is read.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Option(
            names = "--rebuild",
            description = "Builds the index anew beside the old one, and tries again what failed before.")
    private boolean rebuild;

    @Option(names = Indexing.END_WITH_INPUT, hidden = true, description = "Ends when standard input does.")
    private boolean endWithInput;

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (endWithInput) {
            Indexing.interruptAtEndOfInput(Thread.currentThread());
        }
        IngestSettings settings = new IngestSettings(workers.settings(), rebuild);
        HubContents contents = hub.read(err);
        RunReport report;
        try (Progress progress = new Progress(err)) {
            report = Ingest.run(contents, hub.index(), settings, progress);
        }
        Table.failures(report, err);
        Table.outcomes(report, out);
        Table.changes(report, out);
        return ExitCode.of(report);
    }
}
