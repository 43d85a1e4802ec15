package org.plaza.extract.worker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Line;
import org.plaza.extract.text.CleanText;

/** The lines of a page in the order of its content stream, with their places. Positions are never sorted by. */
final class PdfLines extends PDFTextStripper {

    /** A mark no text holds, so that a gap after a written space is seen as a gap as well. */
    private static final String GAP = "\u0001";

    /** A gap of this many letter sizes parts two cells. */
    static final float CELL = 2;

    /** Smaller letters, in points, are scaled by something else than their size. */
    private static final float SMALLEST = 1.5f;

    private List<Line> lines = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<TextPosition> positions = new ArrayList<>();
    private long drawn;
    private long unseen;
    private @Nullable IOException loss;

    PdfLines() {
        output = Writer.nullWriter();
        // pages are given one by one: the base class must not count them
        setStartPage(0);
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setWordSeparator(GAP);
    }

    /** Reads a page; what is read of it before an exception is kept. */
    void read(PDPage page) throws IOException {
        loss = null;
        drawn = 0;
        unseen = 0;
        lines = new ArrayList<>();
        endLine();
        lines.clear();
        processPage(page);
        endLine();
        if (loss != null) {
            throw loss;
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether most letters of the page are not painted: under an image, they are what a program recognised in it. */
    boolean unseen() {
        return unseen * 2 > drawn;
    }

    /** How high a page is as it is read, in points. */
    float height(PDPage page) {
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    /** Form fields and typewriter notes are drawn upon the page. */
    @Override
    protected void writePage() throws IOException {
        PDPage page = getCurrentPage();
        List<Line> fields = new ArrayList<>();
        if (page != null) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String kind = annotation.getSubtype();
                if (("Widget".equals(kind) || "FreeText".equals(kind))
                        && !annotation.isHidden()
                        && !annotation.isNoView()) {
                    long before = drawn;
                    showAnnotation(annotation);
                    fields.addAll(drawn > before ? List.of() : FormValues.of(page, annotation));
                }
            }
        }
        super.writePage();
        endLine();
        lines.addAll(fields);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            drawn++;
            unseen += getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER ? 1 : 0;
        }
        TextPosition upright = Upright.of(letter);
        if (!Marks.put(upright, charactersByArticle)) {
            super.processTextPosition(upright);
        }
    }

    /** An operator that cannot be carried out, for want of a font perhaps, costs only what it would have drawn. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        try {
            super.operatorException(operator, operands, e);
        } catch (IOException serious) {
            loss = loss == null ? serious : loss;
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        WordGaps gaps = new WordGaps(letters);
        int from = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i + 1 < letters.size() && end < word.length(); i++) {
            end += letters.get(i).getUnicode().length();
            if (gaps.parts(i) && word.startsWith(unicode(letters, from, i + 1), start)) {
                writeWord(word.substring(start, end), letters.subList(from, i + 1));
                from = i + 1;
                start = end;
            }
        }
        writeWord(word.substring(start), letters.subList(from, letters.size()));
    }

    private static String unicode(List<TextPosition> letters, int from, int to) {
        StringBuilder text = new StringBuilder();
        letters.subList(from, to).forEach(letter -> text.append(letter.getUnicode()));
        return text.toString();
    }

    private void writeWord(String word, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        if (!positions.isEmpty()) {
            TextPosition before = positions.getLast();
            float gap = letters.getFirst().getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            text.append(Math.abs(gap) > CELL * size(before) ? '\t' : ' ');
        }
        text.append(word);
        positions.addAll(letters);
    }

    @Override
    protected void writeWordSeparator() {
        // seen from the places of the words
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() throws IOException {
        endLine();
        super.endArticle();
    }

    private void endLine() {
        String drawn = VisualOrder.holdsRightToLeft(positions) ? VisualOrder.text(positions, CELL) : text.toString();
        String clean = CleanText.printedLine(drawn);
        if (!clean.isEmpty()) {
            lines.add(line(clean));
        }
        text = new StringBuilder();
        positions = new ArrayList<>();
    }

    private Line line(String clean) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float baseline = 0;
        float size = 0;
        int bold = 0;
        PDFont font = null;
        boolean fontIsBold = false;
        for (TextPosition letter : positions) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            size = Math.max(size, size(letter));
            baseline = Math.max(baseline, letter.getYDirAdj());
            if (letter.getFont() != font) {
                font = letter.getFont();
                fontIsBold = bold(font);
            }
            bold += fontIsBold ? 1 : 0;
        }
        return new Line(clean, left, right, baseline, size, bold * 2 > positions.size());
    }

    /** The size of a letter in points; fonts that are scaled by the page's matrix say 1. */
    static float size(TextPosition letter) {
        float size = letter.getFontSizeInPt();
        return size > SMALLEST ? size : Math.max(1, letter.getHeightDir() * 1.4f);
    }

    private static boolean bold(PDFont font) {
        String name = font.getName();
        if (name == null) {
            return false;
        }
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("bold") || small.contains("black") || small.contains("heavy");
    }
}
