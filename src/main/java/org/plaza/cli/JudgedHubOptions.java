package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How judged sets become hubs, and where. */
final class JudgedHubOptions {

    /** What is known of the language of a text. */
    enum Languages {
        detected,
        told
    }

    @Option(
            names = "--languages",
            defaultValue = "detected",
            description = "The languages of texts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Languages languages = Languages.detected;

    @Option(
            names = "--vocabularies",
            paramLabel = "DIR",
            description = "Folder of vocabularies (*.ttl) that every hub gets (default: none).")
    private @Nullable Path vocabularies;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "Keeps the hubs and indexes there, so that the next time starts with them (default: they go).")
    private @Nullable Path keep;

    /** The folder they are made in; closing takes it away unless it is to be kept. */
    JudgedHubs open(PrintWriter err) throws IOException {
        Path folder = keep == null
                ? Files.createTempDirectory("plaza-eval-")
                : Files.createDirectories(keep).toAbsolutePath();
        return new JudgedHubs(folder, keep != null, languages == Languages.told, vocabularies, err);
    }
}
