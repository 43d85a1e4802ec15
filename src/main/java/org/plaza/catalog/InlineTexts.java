package org.plaza.catalog;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plaza.model.Document.Inline;

/** Fetches the texts of {@code documents.jsonl}. */
public final class InlineTexts {

    private InlineTexts() {}

    /**
     * The text of a line. Any thread.
     *
     * @param inline where it was when the hub was read
     * @return form feeds are page ends
     * @throws IOException with a sentence, when the file is not what it was any more
     */
    public static String read(Inline inline) throws IOException {
        byte[] line = new byte[inline.length()];
        try (RandomAccessFile file = new RandomAccessFile(inline.path().toFile(), "r")) {
            file.seek(inline.offset());
            file.readFully(line);
            String text = JsonLines.text(LinePlaces.text(line)).orElse("");
            if (hash(text).equals(inline.hash())) {
                return text;
            }
        } catch (JacksonException | java.io.EOFException | java.io.FileNotFoundException e) {
            throw changed(inline, e);
        }
        throw changed(inline, null);
    }

    static String hash(String text) {
        try {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static IOException changed(Inline inline, @org.jspecify.annotations.Nullable Exception e) {
        return new IOException(
                inline.path() + " was changed while it was read (at " + inline.name()
                        + "). Index again when it is at rest; what was indexed before is safe.",
                e);
    }
}
