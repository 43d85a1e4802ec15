package org.plaza.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.plaza.extract.wire.Message;
import org.plaza.model.FileMetadata;
import org.plaza.model.Outcome;

/** Reads any file: tells what it is, lets the reader of that format read it, and names what went wrong. */
final class FileReader {

    /** Formats of which nothing but what they wrap could be read. */
    private static final Set<String> WRAPPINGS = Set.of("application/octet-stream", "application/applefile");

    private static final int PDF_WITHIN = 1024;

    private final Detector detector = new DefaultDetector();
    private final Reader others = new TikaReader();
    private final Map<String, Reader> readers = Map.of(
            "pdf", new PdfReader(),
            "text", new TextReader(),
            "markdown", new MarkdownReader(),
            "epub", new EpubReader());

    /** Says the pages; returns how it ended. */
    Message read(Path file, Teller out) {
        Format format = new Format("application/octet-stream", "", org.plaza.model.ExtractedText.PageUnit.WHOLE);
        try {
            if (Files.size(file) == 0) {
                return out.done();
            }
            format = detect(file);
            out.facts(format.unit(), new FileMetadata(format.name(), null, List.of(), null, null));
            if (format.image()) {
                return new Message.Failed(
                        Outcome.NEEDS_OCR, "This is an image. Run text recognition over it, then index again.");
            }
            if (format.media()) {
                return Fault.unsupported(format);
            }
            readers.getOrDefault(format.name(), others).read(file, format, out);
            return out.done();
        } catch (Exception | Error e) {
            if (out.full()) {
                return out.done();
            }
            return StrictOoxml.is(file, format) ? Fault.unsupported(format) : Fault.of(e, format);
        }
    }

    private Format detect(Path file) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            String type = detector.detect(in, metadata).getBaseType().toString();
            return Format.of(WRAPPINGS.contains(type) && holdsPdf(file) ? "application/pdf" : type);
        }
    }

    /** As viewers have it, a PDF may begin a little way into its file, behind what a system or a server put there. */
    private static boolean holdsPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
