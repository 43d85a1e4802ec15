package org.plaza.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.web.ui.LanguageMarkup;

/**
 * A piece of text and what a browser must know of its language.
 *
 * @param text not escaped
 * @param lang for the attribute of that name; empty when not known, null when it is that of the page or of no language
 * @param dir {@code ltr}, {@code rtl} or {@code auto}; null when what surrounds it tells or its letters do
 */
public record Text(
        String text, @Nullable String lang, @Nullable String dir) {

    /**
     * A text in the language of the page, or in none that could be named.
     *
     * @param text not escaped
     * @return without attributes
     */
    public static Text plain(String text) {
        return new Text(text, null, null);
    }

    /**
     * A text in a language.
     *
     * @param text not escaped
     * @param tag BCP 47, {@code und} when not known
     * @return both
     */
    public static Text of(String text, String tag) {
        return new Text(text, LanguageMarkup.lang(tag), LanguageMarkup.direction(tag));
    }

    /** The best of a text in several languages for a reader: the reader's own, else the first of others that has it. */
    static Text best(Map<String, String> byLanguage, String own, List<String> others, String otherwise) {
        String tag = Stream.concat(Stream.of(own), others.stream())
                .filter(byLanguage::containsKey)
                .findFirst()
                .orElseGet(() -> byLanguage.isEmpty() ? own : new TreeMap<>(byLanguage).firstKey());
        return of(byLanguage.getOrDefault(tag, otherwise), tag);
    }
}
