package org.plaza.extract.worker;

import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.plaza.extract.text.CleanText;
import org.plaza.extract.wire.Message;
import org.plaza.model.Outcome;

/** What an exception says of a file. */
final class Fault {

    private static final int LONGEST_DETAIL = 200;

    private Fault() {}

    static Message.Failed of(Throwable thrown, Format format) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Message.Failed known = known(cause, format);
            if (known != null) {
                return known;
            }
            if (cause.getCause() == cause) {
                break;
            }
        }
        return new Message.Failed(
                Outcome.DAMAGED,
                "The file is not what " + shown(format) + " prescribes (" + detail(thrown)
                        + "). Open it in its own program, save it anew, and index again.");
    }

    static Message.Failed unsupported(Format format) {
        return new Message.Failed(
                Outcome.UNSUPPORTED,
                "Plaza does not read the format " + format.type()
                        + ". Save it as PDF, DOCX or HTML, then index again.");
    }

    /** The innermost message of an exception, short and on one line. */
    static String detail(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String line = CleanText.line(message == null ? root.getClass().getSimpleName() : message);
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "…" : line;
    }

    private static Message.@org.jspecify.annotations.Nullable Failed known(Throwable cause, Format format) {
        if (cause instanceof InvalidPasswordException
                || cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException) {
            return new Message.Failed(
                    Outcome.PASSWORD,
                    "The file is encrypted and opens with a password only. Save it without one, then index again.");
        }
        if (cause instanceof UnsupportedFormatException) {
            return unsupported(format);
        }
        if (cause instanceof NoSuchFileException) {
            return new Message.Failed(Outcome.VANISHED, "The file was gone before it could be read.");
        }
        if (cause instanceof OutOfMemoryError) {
            return new Message.Failed(
                    Outcome.OUT_OF_MEMORY,
                    "The worker process ran out of memory (out_of_memory). A larger --worker-heap may help.");
        }
        return null;
    }

    private static String shown(Format format) {
        return format.name().isEmpty() ? "its format" : format.name().toUpperCase(Locale.ROOT);
    }
}
