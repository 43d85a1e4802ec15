package org.plaza.web.ui;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that the interface speaks, in the order of the switch. */
public enum UiLanguage {
    /** Spanish. */
    ES("Español"),
    /** English, the language of last resort. */
    EN("English"),
    /** French. */
    FR("Français"),
    /** Catalan. */
    CA("Català"),
    /** Portuguese, readable on both sides of the ocean. */
    PT("Português"),
    /** Arabic. */
    AR("العربية"),
    /** Korean. */
    KO("한국어");

    private static final int LONGEST_HEADER = 1_000;

    private final String ownName;

    UiLanguage(String ownName) {
        this.ownName = ownName;
    }

    /**
     * What its speakers call it.
     *
     * @return for the switch of languages
     */
    public String ownName() {
        return ownName;
    }

    /**
     * The tag.
     *
     * @return BCP 47
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The way it is written.
     *
     * @return {@code rtl} or {@code ltr}
     */
    public String direction() {
        return LanguageMarkup.direction(tag());
    }

    /** Western digits everywhere, since years and page numbers of documents are shown as they are written. */
    ULocale locale() {
        return ULocale.forLanguageTag(tag() + "-u-nu-latn");
    }

    /**
     * The language of a tag.
     *
     * @param tag BCP 47, with or without region: {@code es-MX} is Spanish
     * @return empty when the interface does not speak it
     */
    public static Optional<UiLanguage> ofTag(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag().equals(language)).findFirst();
    }

    /**
     * The language for a reader who did not choose one.
     *
     * @param acceptLanguage the header as the browser sent it, well formed or not; null when it sent none
     * @param hubLanguages BCP 47 tags of the hub, the most frequent first
     * @return the reader's favourite, else the hub's, else English
     */
    public static UiLanguage negotiate(@Nullable String acceptLanguage, List<String> hubLanguages) {
        List<String> spoken = Arrays.stream(values()).map(UiLanguage::tag).toList();
        return Optional.ofNullable(Locale.lookupTag(ranges(acceptLanguage), spoken))
                .flatMap(UiLanguage::ofTag)
                .or(() -> hubLanguages.stream()
                        .flatMap(tag -> ofTag(tag).stream())
                        .findFirst())
                .orElse(EN);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
