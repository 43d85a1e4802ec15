package org.plaza.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Heading;
import org.plaza.model.Page;

/** A page that arrives in parts. */
final class PageDraft {

    private final int number;
    private final @Nullable String label;
    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();

    PageDraft(int number, @Nullable String label) {
        this.number = number;
        this.label = label;
    }

    void add(String part, List<Heading> partHeadings) {
        int start = text.length();
        text.append(part);
        partHeadings.forEach(h -> headings.add(new Heading(h.level(), h.text(), start + h.offset())));
    }

    Page page() {
        return new Page(number, label, text.toString(), headings);
    }
}
