package org.plaza.language;

import com.ibm.icu.util.ULocale;

/**
 * A row of the table of languages.
 *
 * @param tag BCP 47 primary language subtag ({@code es}), or {@code und} for the fallback row
 * @param script ISO 15924 code of the script it is commonly written in ({@code Latn}); {@code Zyyy} for the fallback row
 * @param firstClass whether its analysis is held to the standard of the first-class languages by tests of its own
 */
public record Language(String tag, String script, boolean firstClass) {

    static Language of(String tag, boolean firstClass) {
        String script = tag.equals(Languages.UNKNOWN_TAG)
                ? "Zyyy"
                : ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
        return new Language(tag, script, firstClass);
    }

    /**
     * What its speakers call it.
     *
     * @return the name in the language itself ({@code català}); the English one where the locale data has none
     */
    public String nativeName() {
        return nameIn(tag);
    }

    /**
     * What it is called in another language.
     *
     * @param uiTag BCP 47 tag of the language to name it in
     * @return the name ({@code Catalan} for {@code en}); never empty
     */
    public String nameIn(String uiTag) {
        return ULocale.getDisplayLanguage(tag, Languages.of(uiTag).tag());
    }

    /**
     * The direction of its script.
     *
     * @return true for Arabic, Hebrew and the like
     */
    public boolean rightToLeft() {
        return new ULocale(tag).isRightToLeft();
    }
}
