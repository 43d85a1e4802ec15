package org.plaza.extract;

import java.util.List;
import java.util.Set;
import org.plaza.extract.text.PlainText;
import org.plaza.extract.wire.Message;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.Extraction;
import org.plaza.model.FileMetadata;
import org.plaza.model.Limits;
import org.plaza.model.Page;

/** Text that the catalogue itself brings. */
public final class InlineText {

    private InlineText() {}

    /**
     * Reads a text. Pure: no I/O, any thread.
     *
     * @param text form feeds are page ends
     * @param limits characters and pages are kept; depth and seconds mean nothing here
     * @return the text; no_text when there is no letter or digit in it
     */
    public static Extraction read(String text, Limits limits) {
        Collector collector = new Collector(limits);
        FileMetadata metadata = new FileMetadata("text", null, List.of(), null, null);
        PlainText.Pages pages = PlainText.read(text, limits);
        PageUnit unit = text.indexOf('\f') < 0 ? PageUnit.WHOLE : PageUnit.PAGE;
        for (Page page : pages.pages()) {
            collector.accept(new Message.Text(page.number(), null, page.text(), page.headings()));
        }
        collector.accept(new Message.Facts(unit, metadata));
        return collector.verdict(new Ending.Completed(new Message.Done(Set.copyOf(pages.hit()), 0, "")));
    }
}
