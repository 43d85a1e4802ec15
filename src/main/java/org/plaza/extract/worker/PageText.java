package org.plaza.extract.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plaza.extract.text.CleanText;
import org.plaza.extract.text.PlainText;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.Heading;
import org.plaza.model.Limits;
import org.plaza.model.Page;

/** The page being written: lines of text with headings, said when it is turned or grows long. */
final class PageText {

    private static final int LONG = 1 << 18;
    private static final int LONGEST_TITLE = 200;

    private final Teller out;
    private final PageUnit unit;
    private final boolean wrapped;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private int number;
    private int level;
    private boolean begun;

    /**
     * Pages of one file.
     *
     * @param out where they are said
     * @param unit what a page is; the first line of a slide is its title
     * @param wrapped whether line feeds within a paragraph may mean something
     */
    PageText(Teller out, PageUnit unit, boolean wrapped) {
        this.out = out;
        this.unit = unit;
        this.wrapped = wrapped;
    }

    /** Pages that begin at a number. */
    PageText(Teller out, PageUnit unit, boolean wrapped, int number) {
        this(out, unit, wrapped);
        this.number = number;
    }

    void append(char[] letters, int start, int length) {
        paragraph.append(letters, start, length);
    }

    void append(String words) {
        paragraph.append(words);
    }

    /** Begins a cell of a table row. */
    void cell() {
        if (!paragraph.isEmpty()) {
            paragraph.append('\t');
        }
    }

    /** What is written next is a heading. */
    void heading(int newLevel) {
        level = newLevel;
    }

    /** What the open paragraph holds. */
    String open() {
        return CleanText.line(paragraph.toString());
    }

    void dropParagraph() {
        paragraph.setLength(0);
        level = 0;
    }

    void endParagraph() {
        String raw = paragraph.toString();
        int headingLevel = level;
        dropParagraph();
        if (raw.isBlank()) {
            level = headingLevel;
            return;
        }
        if (wrapped && headingLevel == 0 && raw.indexOf('\n') >= 0 && raw.indexOf('\t') < 0) {
            Limits all = new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, 0, 1);
            String lines =
                    PlainText.read(raw, all).pages().stream().map(Page::text).collect(Collectors.joining("\n"));
            add(lines, 0);
        } else {
            add(CleanText.line(raw), headingLevel);
        }
    }

    /** Ends the page; the next one begins. */
    void turn() {
        endParagraph();
        flush();
        number++;
        begun = false;
    }

    /** Says what is left. */
    void end() {
        endParagraph();
        flush();
    }

    private void add(String line, int headingLevel) {
        if (line.isEmpty()) {
            return;
        }
        int offset = text.length() + (begun ? 1 : 0);
        boolean title = unit == PageUnit.SLIDE && !begun && line.length() <= LONGEST_TITLE && line.indexOf('\n') < 0;
        if (headingLevel > 0 || title) {
            headings.add(new Heading(Math.max(1, headingLevel), line.replace('\t', ' '), offset));
        }
        text.append(begun ? "\n" : "").append(line);
        begun = true;
        if (text.length() > LONG) {
            flush();
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            out.text(Math.max(1, number), null, text.toString(), headings);
            text.setLength(0);
            headings.clear();
        }
    }
}
