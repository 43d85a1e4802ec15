package org.plaza.language;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A row of the table of languages.
 *
 * @param tag BCP 47 primary language subtag ({@code es}), or {@code und} for the fallback row
 * @param script ISO 15924 code of the script it is commonly written in ({@code Latn}); {@code Zyyy} for the fallback row
 * @param firstClass whether its analysis is held to the standard of the first-class languages by tests of its own
 */
public record Language(String tag, String script, boolean firstClass) {

    /** By the tags of two rows of the table, so it cannot grow beyond its square. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private static final Set<String> ALSO_LATIN =
            Set.of("az", "bs", "kk", "ku", "ckb", "ky", "mn", "sr", "tg", "tk", "uz");

    /**
     * Whether a word may be one of the language's, by its script. Japanese and Korean are written in Chinese characters
     * too, some languages in Latin letters beside their own.
     *
     * @param word one word
     * @return false for a word in letters of a script that the language is not written in, and for figures and signs, which
     *     stand in every language as they are; true for the fallback row
     */
    public boolean mayWrite(String word) {
        String letters = Scripts.of(word);
        return script.equals(letters)
                || script.equals(Scripts.NONE)
                || letters.equals("Hans") && (script.equals("Jpan") || script.equals("Kore") || script.equals("Hant"))
                || letters.equals("Latn") && ALSO_LATIN.contains(tag);
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
        String ui = Languages.of(uiTag).tag();
        // the tables of locale data are slow, and a list of facets asks for the same few names each time
        return NAMES.computeIfAbsent(ui + " " + tag, key -> ULocale.getDisplayLanguage(tag, ui));
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
