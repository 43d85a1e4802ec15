package org.plaza.web.ui;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import org.plaza.model.Passage;

/** What a browser must know of the language of a piece of text. All methods are pure. */
public final class LanguageMarkup {

    private LanguageMarkup() {}

    /**
     * The way a language is written.
     *
     * @param tag BCP 47
     * @return {@code rtl}, {@code ltr}, or {@code auto} when the language is not known
     */
    public static String direction(String tag) {
        if (tag.equals(Passage.UNKNOWN_LANGUAGE)) {
            return "auto";
        }
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * The value of a {@code lang} attribute.
     *
     * @param tag BCP 47
     * @return empty when the language is not known: HTML's own word for that
     */
    public static String lang(String tag) {
        return tag.equals(Passage.UNKNOWN_LANGUAGE) ? "" : tag;
    }

    /**
     * The name of a language for a reader.
     *
     * @param tag BCP 47
     * @param messages of the reader's language
     * @return in the reader's language, as it stands in a list; the tag itself when nobody has named it
     */
    public static String name(String tag, Messages messages) {
        if (tag.equals(Passage.UNKNOWN_LANGUAGE)) {
            return messages.text("language.unknown");
        }
        String name = ULocale.forLanguageTag(tag).getDisplayNameWithDialect(messages.locale());
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(messages.locale().toLocale(), null, name);
    }
}
