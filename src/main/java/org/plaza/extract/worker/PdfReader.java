package org.plaza.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Bookmark;
import org.plaza.extract.print.Line;
import org.plaza.extract.print.Sheet;
import org.plaza.model.FileMetadata;

/** Reads PDF, page by page: a page that cannot be read costs only itself. */
final class PdfReader implements Reader {

    /** Fewer letters than this on a page with a large image are a stamp on a scan. */
    private static final int STAMP = 25;

    @Override
    public void read(Path file, Format format, Teller out) throws IOException {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = new PdfParser(bytes).parse()) {
            FileMetadata metadata = PdfFacts.metadata(document, format);
            out.facts(format.unit(), metadata);
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new IOException("there is no page in it");
            }
            @Nullable String[] labels = PdfFacts.labels(document, pages);
            Map<Integer, List<Bookmark>> bookmarks = PdfOutline.bookmarks(document);
            PdfLines lines = new PdfLines();
            for (int i = 0; i < pages; i++) {
                List<Bookmark> here = bookmarks.getOrDefault(i, List.of());
                page(document, i, lines, new Sheet(i + 1, labels[i], 0, List.of(), here), out);
            }
        }
    }

    private static void page(PDDocument document, int index, PdfLines reader, Sheet empty, Teller out) {
        float height = 0;
        List<Line> lines = List.of();
        boolean recognised = false;
        try {
            PDPage page = document.getPage(index);
            height = reader.height(page);
            reader.read(page);
            lines = reader.lines();
            if (letters(lines) < STAMP && PdfImages.cover(page)) {
                out.imagePage();
            }
            recognised = reader.unseen() && PdfImages.cover(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            lines = reader.lines();
            out.loss("Page " + (index + 1) + " could not be read to its end (" + Fault.detail(e) + ").");
        }
        out.printed(new Sheet(empty.number(), empty.label(), height, lines, empty.bookmarks()), recognised);
    }

    private static long letters(List<Line> lines) {
        return lines.stream()
                .mapToLong(line -> line.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }
}
