package org.plaza.extract.worker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plaza.model.ExtractedText.PageUnit;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that parsers say into pages of paragraphs: blocks end lines, cells are parted by tabs. */
final class PageHandler extends DefaultHandler {

    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "nav", "template");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img",
            "input", "ins", "kbd", "label", "mark", "meta", "q", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final PageUnit unit;
    private final boolean tablesArePages;
    private final PageText page;
    private final Set<String> marginals = new HashSet<>();
    private int skipped;
    private int tables;
    private int breaks;
    private boolean marginal;

    /**
     * A handler for one file.
     *
     * @param format says what begins a page
     * @param page where the text goes
     */
    PageHandler(Format format, PageText page) {
        this.unit = format.unit();
        this.tablesArePages = format.name().equals("ods");
        this.page = page;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        String kind = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if (skipped > 0 || SKIPPED.contains(name) || kind.equals("slide-master-content")) {
            skipped++;
            return;
        }
        if (name.equals("br")) {
            lineBreak();
        } else if (!INLINE.contains(name)) {
            startBlock(name, kind);
        }
    }

    private void startBlock(String name, String kind) {
        breaks = 0;
        switch (name) {
            case "td", "th" -> page.cell();
            case "table" -> {
                endParagraph();
                if (tables == 0 && tablesArePages) {
                    page.turn();
                }
                tables++;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endParagraph();
                page.heading(name.charAt(1) - '0');
            }
            default -> {
                endParagraph();
                marginal = kind.equals("header") || kind.equals("footer");
                if (beginsPage(kind)) {
                    page.turn();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (name.equals("br") || name.equals("td") || name.equals("th") || INLINE.contains(name)) {
            return;
        }
        if (name.equals("table")) {
            tables = Math.max(0, tables - 1);
        }
        if (name.equals("tr") && tables <= 1) {
            page.endParagraph();
        } else {
            endParagraph();
        }
        marginal = false;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (skipped == 0) {
            breaks = 0;
            page.append(letters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        page.append(new char[] {' '}, 0, 1);
    }

    @Override
    public void endDocument() {
        endParagraph();
    }

    /** Two breaks in a row end a paragraph, one is a space. */
    private void lineBreak() {
        if (++breaks == 2) {
            endParagraph();
        } else {
            page.append(new char[] {' '}, 0, 1);
        }
    }

    /** Within a table only the end of a row ends a line. */
    private void endParagraph() {
        if (tables > 0) {
            page.append(new char[] {' '}, 0, 1);
        } else if (!marginal || marginals.add(page.open())) {
            page.endParagraph();
        } else {
            page.dropParagraph();
        }
    }

    private boolean beginsPage(String kind) {
        return switch (unit) {
            case SLIDE -> kind.equals("slide-content");
            case SHEET -> kind.equals("sheet") || kind.equals("page");
            default -> false;
        };
    }
}
