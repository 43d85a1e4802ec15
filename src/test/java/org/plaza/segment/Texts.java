package org.plaza.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plaza.language.LanguageDetector;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.ExtractedText;
import org.plaza.model.FileMetadata;
import org.plaza.model.Page;
import org.plaza.model.Passage;

/** Texts to cut, and what every cut must keep. */
final class Texts {

    static final LanguageDetector DETECTOR = detector("ar ca de en es eu fr gl it pt");
    private static final Segmenter SEGMENTER = new Segmenter(DETECTOR);

    private Texts() {}

    static LanguageDetector detector(String tags) {
        try {
            return LanguageDetector.restrictedTo(List.of(tags.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own paragraphs in a language. */
    static List<String> paragraphs(String language) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("paragraphs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(language + ": "))
                    .map(line -> line.substring(language.length() + 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExtractedText text(String... pages) {
        return textIn(null, pages);
    }

    static ExtractedText textIn(@Nullable String language, String... pages) {
        List<Page> all = IntStream.range(0, pages.length)
                .mapToObj(i -> new Page(i + 1, null, pages[i], List.of()))
                .toList();
        return text(language, all);
    }

    static ExtractedText text(@Nullable String language, List<Page> pages) {
        FileMetadata metadata = new FileMetadata("pdf", null, List.of(), language, null);
        return new ExtractedText(ExtractedText.PageUnit.PAGE, pages, metadata, Set.of(), 0);
    }

    static List<Passage> cut(String... pages) {
        return cut(text(pages), LanguageClaim.NONE);
    }

    static List<Passage> cut(ExtractedText text, LanguageClaim claim) {
        return SEGMENTER.segment(text, claim);
    }

    static String squeezed(List<String> texts) {
        return String.join("", texts).replaceAll("\\s+", "");
    }

    static String squeezed(ExtractedText text) {
        return squeezed(text.pages().stream().map(Page::text).toList());
    }
}
