package org.plaza.catalog;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.model.Document.FixedPages;

/** Reads what a catalogue says of languages. */
final class LanguageCell {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());
    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})(?:\\s*(-)\\s*(\\d{1,6})?)?\\s*=\\s*(\\S+)");

    private LanguageCell() {}

    /** The canonical form of a BCP 47 tag; empty when it is none, or names no language of ISO 639. */
    static Optional<String> tag(String written) {
        try {
            ULocale locale = new ULocale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build();
            ULocale canonical = ULocale.createCanonical(locale);
            return KNOWN.contains(canonical.getLanguage()) ? Optional.of(canonical.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** {@code ca}, or {@code 1-4=en;5-9=fr}; an open end is {@code 10-=es}. Empty when it cannot be read so. */
    static Optional<List<FixedPages>> fixed(List<String> parts) {
        List<FixedPages> fixed = new ArrayList<>();
        for (String part : parts) {
            Optional<FixedPages> pages = parts.size() == 1 && part.indexOf('=') < 0
                    ? tag(part).map(tag -> new FixedPages(1, Integer.MAX_VALUE, tag))
                    : pages(part);
            if (pages.isEmpty()) {
                return Optional.empty();
            }
            fixed.add(pages.get());
        }
        fixed.sort(Comparator.comparingInt(FixedPages::from));
        for (int i = 1; i < fixed.size(); i++) {
            if (fixed.get(i).from() <= fixed.get(i - 1).to()) {
                return Optional.empty();
            }
        }
        return Optional.of(fixed);
    }

    private static Optional<FixedPages> pages(String part) {
        Matcher matcher = PAGES.matcher(part.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        String end = matcher.group(3);
        int open = matcher.group(2) == null ? from : Integer.MAX_VALUE;
        int to = end == null ? open : Integer.parseInt(end);
        return from < 1 || to < from
                ? Optional.empty()
                : tag(matcher.group(4)).map(tag -> new FixedPages(from, to, tag));
    }
}
