package org.plaza.publish.citation;

import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/** A reference in the tagged lines of Research Information Systems. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String write(Reference reference) {
        Ris ris = new Ris();
        ris.line("TY", reference.about().kind().ris());
        ris.line("ID", reference.key());
        reference.origin().authors().forEach(name -> ris.line("AU", name));
        ris.line("TI", reference.about().title().text());
        ris.date(reference.origin().issued());
        String publishers = String.join(", ", reference.origin().publishers());
        ris.line("PB", publishers.isEmpty() ? null : publishers);
        ris.line("M3", reference.about().genre());
        ris.spot(reference.spot());
        String language = reference.about().title().language();
        ris.line("LA", language.equals(Passage.UNKNOWN_LANGUAGE) ? null : language);
        reference.about().keywords().forEach(word -> ris.line("KW", word));
        ris.line("AB", reference.about().description());
        ris.line("UR", reference.url());
        ris.line("ER", "");
        return ris.lines.toString();
    }

    /** {@code YYYY/MM/DD/}, with nothing between the strokes for what is not known. */
    private void date(@Nullable Issued issued) {
        if (issued != null) {
            line("PY", new Issued(issued.year(), 0, 0).with("/"));
            line("DA", issued.with("/") + "/".repeat(4 - issued.parts().size()));
        }
    }

    private void spot(Reference.@Nullable Spot spot) {
        if (spot == null) {
            return;
        }
        if (spot.pages() != null) {
            line("SP", spot.pages().first());
            line("EP", spot.pages().last());
        }
        line("SE", spot.article());
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
