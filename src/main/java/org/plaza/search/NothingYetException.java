package org.plaza.search;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** There is no index yet: the first is being made, or nobody has begun. */
public final class NothingYetException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    NothingYetException(Path folder) {
        super("The index " + folder + " is empty so far. Run: scripts/plaza index, with its --hub and --index");
    }
}
