package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.catalog.HubReader;
import org.plaza.index.IndexFolder;
import org.plaza.model.Problem;
import picocli.CommandLine.Option;

/** Which hub, which index. */
final class HubOptions {

    /** The project's folder, which the defaults lie in: set by scripts/plaza. */
    private static final String HOME = "plaza.home";

    @Option(names = "--hub", paramLabel = "DIR", description = "The folder of the hub (default: corpus).")
    private @Nullable Path hub;

    @Option(names = "--index", paramLabel = "DIR", description = "The folder of the index (default: index).")
    private @Nullable Path index;

    Path hub() {
        return hub == null ? home().resolve("corpus") : hub;
    }

    IndexFolder index() {
        return new IndexFolder((index == null ? home().resolve("index") : index).toAbsolutePath());
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }

    /** Reads the hub, and tells what is wrong with it. */
    HubContents read(PrintWriter err) throws IOException, Refused {
        HubContents contents = HubReader.read(hub());
        for (Problem problem : contents.problems()) {
            err.println((problem.severity() == Problem.Severity.ERROR ? "error: " : "warning: ") + problem);
        }
        List<Problem> errors = contents.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused("The hub " + hub() + " cannot be used: mend what is named above ("
                    + (errors.size() == 1 ? "one error" : errors.size() + " errors") + "), then run again.");
        }
        return contents;
    }
}
