package org.plaza.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code lang} attribute of a page's root element, which the parser does not pass on. */
final class HtmlLanguage {

    private static final Pattern LANG =
            Pattern.compile("(?i)<html\\b[^>]{0,1000}?\\b(?:xml:)?lang\\s*=\\s*[\"']?([A-Za-z][\\w-]{1,30})");
    private static final int HEAD_BYTES = 8192;

    private HtmlLanguage() {}

    static @Nullable String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher lang = LANG.matcher(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1));
            return lang.find() ? lang.group(1) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
