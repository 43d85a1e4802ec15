package org.plaza.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.index.ShelvedWork.Facts;
import org.plaza.model.Document;
import org.plaza.model.ExtractedText;
import org.plaza.model.Heading;
import org.plaza.model.PageCount;

/** What a file is called by itself, and what else is known of it. Pure. */
final class Titles {

    /** What programs write where they know no title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(microsoft (word|powerpoint|excel) *-.*|untitled.*|(document|presentation|slide|layout|book)? *\\d*"
                    + "|.*\\.(docx?|pptx?|xlsx?|pdf|odt|rtf|indd|qxd|pmd|pub|html?|txt|md|p65))");

    private static final int LONGEST = 300;

    private Titles() {}

    static Facts facts(Document document, @Nullable ExtractedText text) {
        if (text == null) {
            return new Facts(format(document), PageCount.NONE, null);
        }
        int last = text.pages().isEmpty() ? 1 : text.pages().getLast().number();
        PageCount pages =
                text.unit() == ExtractedText.PageUnit.WHOLE ? PageCount.NONE : new PageCount(last, text.recognised());
        return new Facts(text.metadata().format(), pages, title(text).orElse(null));
    }

    private static String format(Document document) {
        String name = document.source().name();
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        boolean ending = document.source() instanceof Document.InFile && dot > 0 && dot < last.length() - 1;
        return ending ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "text";
    }

    private static Optional<String> title(ExtractedText text) {
        String own = text.metadata().title();
        if (own != null && meant(own)) {
            return Optional.of(own.strip());
        }
        return text.pages().stream()
                .flatMap(page -> page.headings().stream())
                .filter(heading -> heading.level() == 1)
                .map(Heading::text)
                .filter(Titles::meant)
                .map(String::strip)
                .findFirst();
    }

    private static boolean meant(String title) {
        String stripped = title.strip();
        return stripped.length() <= LONGEST
                && stripped.codePoints().anyMatch(Character::isLetter)
                && !NO_TITLE.matcher(stripped).matches();
    }
}
