package org.plaza.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plaza.web.ui.LanguageMarkup;

/**
 * A piece of text and what a browser must know of its language.
 *
 * @param text not escaped
 * @param lang for the attribute of that name; empty when not known
 * @param dir {@code ltr}, {@code rtl} or {@code auto}
 */
public record Text(String text, String lang, String dir) {

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
