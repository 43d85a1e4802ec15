package org.plaza.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.search.LuceneSearcher;
import org.plaza.web.WebServer;
import org.plaza.web.WebSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers in the browser, and brings the index to the state of the hub beside it. */
@Command(
        name = "serve",
        description = "Answers in the browser; indexes beside it what changed in the hub.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Mixin
    private WorkerOptions workers = new WorkerOptions();

    @Option(names = "--port", defaultValue = "8080", description = "0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "0.0.0.0 to answer other machines too (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    private static final Duration AFTER_FIRST_QUESTIONS = Duration.ofSeconds(3);

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        WebSettings settings;
        try {
            settings = new WebSettings(host, port, hub.hub());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
        if (!java.nio.file.Files.isDirectory(hub.hub())) {
            throw new Refused("The hub " + hub.hub() + " is not a folder; name the folder of the hub with --hub.");
        }
        try (LuceneSearcher searcher = LuceneSearcher.opening(hub.index());
                WebServer server = WebServer.start(searcher, settings)) {
            searcher.awaitOpen();
            answer(server, command.commandLine());
        }
        return ExitCode.DONE;
    }

    private void answer(WebServer server, CommandLine line) throws IOException, InterruptedException {
        try (Indexing indexing = Indexing.start(hub, workers.settings(), line.getErr(), delay())) {
            line.getOut().println("Plaza answers at " + server.address() + "/");
            line.getOut().flush();
            untilEnded(server, indexing);
        }
    }

    private Duration delay() throws IOException {
        return hub.index().current().isPresent() ? AFTER_FIRST_QUESTIONS : Duration.ZERO;
    }

    /** Waits for the end of the process, and then closes the doors before it. */
    private static void untilEnded(WebServer server, Indexing indexing) throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            indexing.close();
                            server.close();
                        },
                        "plaza-end"));
        Thread.currentThread().join();
    }
}
