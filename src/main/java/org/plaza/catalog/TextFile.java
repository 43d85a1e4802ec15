package org.plaza.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text that people saved with whatever they have. */
final class TextFile {

    /** What programs mean by Latin-1: it has the quotes and the euro sign as well. */
    private static final Charset LATIN_1 = Charset.forName("windows-1252");

    private TextFile() {}

    /**
     * The text of a file without a byte order mark: UTF-16 if it begins with its mark, else UTF-8, else Latin-1 with a
     * warning.
     */
    static String read(Path file, String called, Problems problems) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.warning(
                    called, 0, "this is not UTF-8 and was read as Latin-1: save it as UTF-8 so that no letter is lost");
            return new String(bytes, LATIN_1);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
