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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which hub, and its index. */
final class HubOptions {

    @Option(names = "--hub", paramLabel = "DIR", description = "The folder of the hub (default: corpus).")
    private @Nullable Path hub;

    @Mixin
    private IndexOption index = new IndexOption();

    Path hub() {
        return hub == null ? IndexOption.home().resolve("corpus") : hub;
    }

    IndexFolder index() {
        return index.folder();
    }

    /** The index, when it can be asked. */
    IndexFolder filled() throws IOException, Refused {
        if (index().current().isEmpty()) {
            throw new Refused("There is no index in " + index().root() + " yet. Run: scripts/plaza index" + given());
        }
        return index();
    }

    /** The options as they were given, for a command to be run again. */
    String given() {
        return (hub == null ? "" : " --hub " + ShellWord.of(hub)) + index.given();
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
