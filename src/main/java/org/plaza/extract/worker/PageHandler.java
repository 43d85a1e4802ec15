package org.plaza.extract.worker;

import java.util.ArrayList;
import java.util.List;
import org.plaza.extract.text.CleanText;
import org.plaza.model.Heading;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that parsers say into pages of paragraphs. */
final class PageHandler extends DefaultHandler {

    private final Teller out;
    private final StringBuilder page = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    PageHandler(Format format, Teller out) {
        this.out = out;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        end();
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        end();
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        paragraph.append(ch, start, length);
    }

    @Override
    public void endDocument() {
        end();
        out.text(1, null, page.toString(), headings);
    }

    private void end() {
        String line = CleanText.line(paragraph.toString());
        paragraph.setLength(0);
        if (!line.isEmpty()) {
            page.append(page.isEmpty() ? "" : "\n").append(line);
        }
    }
}
