package org.plaza.publish.citation;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/** An entry of a {@code .bib} file, in UTF-8. Braces within texts are commands: BibTeX counts those that are escaped too. */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "{\\textbackslash}",
            (int) '{', "{\\textbraceleft}",
            (int) '}', "{\\textbraceright}",
            (int) '~', "{\\textasciitilde}",
            (int) '^', "{\\textasciicircum}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '%', "\\%");

    private final List<String> fields = new ArrayList<>();

    private BibTex() {}

    static String write(Reference reference) {
        BibTex entry = new BibTex();
        Kind kind = reference.about().kind();
        entry.text(
                "author",
                reference.origin().authors().stream()
                        .map(name -> "{" + escape(name) + "}")
                        .collect(Collectors.joining(" and ")));
        entry.text("title", "{" + escape(reference.about().title().text()) + "}");
        entry.date(reference.origin().issued());
        entry.publisher(kind, escape(String.join(", ", reference.origin().publishers())));
        entry.text("type", kind == Kind.REPORT ? escape(reference.about().genre()) : "");
        entry.spot(reference.spot());
        String language = reference.about().title().language();
        if (!language.equals(Passage.UNKNOWN_LANGUAGE)) {
            entry.text("language", language);
            // the same as LaTeX calls it, for hyphenation and the words of styles
            String name = ULocale.forLanguageTag(language).getDisplayLanguage(ULocale.ENGLISH);
            entry.text("langid", name.toLowerCase(Locale.ROOT));
        }
        entry.text("keywords", escape(String.join(", ", reference.about().keywords())));
        entry.text("abstract", escape(reference.about().description()));
        // an address is read verbatim, and percent-encoded already
        entry.text("url", reference.url());
        return "@" + kind.bibtex() + "{" + reference.key() + ",\n" + String.join(",\n", entry.fields) + "\n}\n";
    }

    private void date(@Nullable Issued issued) {
        if (issued != null) {
            text("year", Integer.toString(issued.year()));
            if (issued.month() > 0) {
                fields.add("  month = " + MONTHS.get(issued.month() - 1));
            }
        }
    }

    /** Styles print {@code howpublished} of what is no book, and programs read {@code publisher}. */
    private void publisher(Kind kind, String names) {
        switch (kind) {
            case REPORT -> text("institution", names);
            case THESIS -> text("school", names);
            case BOOK -> text("publisher", names);
            default -> {
                text("howpublished", names);
                text("publisher", names);
            }
        }
    }

    private void spot(Reference.@Nullable Spot spot) {
        if (spot == null) {
            return;
        }
        if (spot.pages() != null) {
            text(
                    "pages",
                    new Reference.Pages(
                                    escape(spot.pages().first()),
                                    escape(spot.pages().last()))
                            .with("--"));
        }
        text("note", escape(spot.article()));
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static String escape(@Nullable String text) {
        return text == null
                ? ""
                : text.codePoints()
                        .mapToObj(c -> SPECIAL.getOrDefault(c, Character.toString(c)))
                        .collect(Collectors.joining())
                        // side by side they would be printed as a dash
                        .replaceAll("-(?=-)", "-{}");
    }
}
