package org.plaza.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plaza.index.IndexFolder;
import picocli.CommandLine.Option;

/** Which index. */
final class IndexOption {

    /** The project's folder, which the defaults lie in: set by scripts/plaza. */
    private static final String HOME = "plaza.home";

    @Option(names = "--index", paramLabel = "DIR", description = "The folder of the index (default: index).")
    private @Nullable Path index;

    IndexFolder folder() {
        return new IndexFolder((index == null ? home().resolve("index") : index).toAbsolutePath());
    }

    /** The folder of an index that can be asked. */
    IndexFolder filled() throws IOException, Refused {
        if (folder().current().isEmpty()) {
            throw new Refused("There is no index in " + folder().root() + " yet. Run: scripts/plaza index"
                    + (index == null ? "" : " --hub DIR" + given() + ", with the folder of the hub for DIR."));
        }
        return folder();
    }

    /** The option as it was given, for a command to be run again. */
    String given() {
        return index == null ? "" : " --index " + ShellWord.of(index);
    }

    static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }
}
