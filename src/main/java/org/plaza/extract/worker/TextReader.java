package org.plaza.extract.worker;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plaza.extract.text.PlainText;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.FileMetadata;
import org.plaza.model.Page;

/** Reads plain text in any common character set; form feeds turn the page. */
final class TextReader implements Reader {

    private static final int SAMPLE = 1 << 18;

    @Override
    public void read(Path file, Format format, Teller out) throws IOException {
        String text = decode(file, out.limits().characters());
        PageUnit unit = text.indexOf('\f') < 0 ? PageUnit.WHOLE : PageUnit.PAGE;
        out.facts(unit, new FileMetadata(format.name(), null, java.util.List.of(), null, null));
        PlainText.Pages pages = PlainText.read(text, out.limits());
        for (Page page : pages.pages()) {
            out.text(page.number(), null, page.text(), page.headings());
        }
        pages.hit().forEach(out::hit);
    }

    /** One character more than wanted shows that the limit was hit. */
    static String decode(Path file, long characters) throws IOException {
        int wanted = (int) Math.min(Integer.MAX_VALUE - 16L, characters + 1);
        StringBuilder text = new StringBuilder();
        try (InputStreamReader in = new InputStreamReader(Files.newInputStream(file), charset(file))) {
            char[] buffer = new char[1 << 16];
            int read = in.read(buffer);
            while (read >= 0 && text.length() < wanted) {
                text.append(buffer, 0, Math.min(read, wanted - text.length()));
                read = in.read(buffer);
            }
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return marked ? text.substring(1) : text.toString();
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (head.length >= 2
                && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
                        || head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        return utf8(head) ? StandardCharsets.UTF_8 : guess(head);
    }

    /** Valid but for a character cut at the sample's end. */
    private static boolean utf8(byte[] head) {
        int length = head.length;
        for (int cut = 0; cut < 4 && length - cut >= 0; cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head, 0, length - cut));
                return true;
            } catch (CharacterCodingException e) {
                if (length < SAMPLE) {
                    return false;
                }
            }
        }
        return false;
    }

    private static Charset guess(byte[] head) {
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        boolean known = match != null && match.getConfidence() > 10 && Charset.isSupported(match.getName());
        Charset latin = Charset.forName("windows-1252");
        if (!known) {
            return latin;
        }
        return match.getName().equals("ISO-8859-1") ? latin : Charset.forName(match.getName());
    }
}
