package org.plaza.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.plaza.model.Extraction.Failed;
import org.plaza.model.Outcome;

/**
 * What the operating system says of a file; a file that changes while it is read says something else afterwards.
 *
 * @param size in bytes
 * @param modified when it was last written
 */
record FileState(long size, FileTime modified) {

    /** The largest file that is read, in bytes. */
    static final long MAX_BYTES = 500L << 20;

    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(attributes.size(), attributes.lastModifiedTime());
    }

    /** Why a file cannot be given to a worker at all; empty when it can. */
    static Optional<Failed> refusal(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return failed(Outcome.UNREADABLE, "This is not a regular file.");
            }
            long size = of(file).size();
            if (size > MAX_BYTES) {
                return failed(
                        Outcome.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "The file has %,d bytes; files up to %,d are read. Split it, then index again.",
                                size,
                                MAX_BYTES));
            }
            try (InputStream in = Files.newInputStream(file)) {
                in.read();
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return failed(Outcome.VANISHED, "The file was gone before it could be read.");
        } catch (IOException e) {
            return failed(
                    Outcome.UNREADABLE,
                    "The operating system refused to read the file ("
                            + e.getClass().getSimpleName() + "). Check its permissions, then index again.");
        }
    }

    /** Whether the file is still what it was. */
    boolean stillHolds(Path file) {
        try {
            return equals(of(file));
        } catch (IOException e) {
            return false;
        }
    }

    static Failed vanished() {
        return new Failed(
                Outcome.VANISHED, "The file was changed or removed while it was read. Index again when it is at rest.");
    }

    private static Optional<Failed> failed(Outcome outcome, String reason) {
        return Optional.of(new Failed(outcome, reason));
    }
}
