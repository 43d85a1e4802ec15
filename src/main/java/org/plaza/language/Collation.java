package org.plaza.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The order in which readers look for words in a list. */
public final class Collation {

    /** By the tags of the table's rows. */
    private static final Map<String, Comparator<String>> KNOWN = new ConcurrentHashMap<>();

    private Collation() {}

    /**
     * The alphabetical order of a language.
     *
     * @param tag BCP 47; one that nobody has described gets the order of Unicode's root
     * @return capitals and accents only part what is otherwise the same; for any number of threads
     */
    public static Comparator<String> of(String tag) {
        return Languages.find(tag).stream().anyMatch(row -> row.tag().equals(tag))
                ? KNOWN.computeIfAbsent(tag, Collation::made)
                : made(tag);
    }

    private static Comparator<String> made(String tag) {
        return Collator.getInstance(ULocale.forLanguageTag(tag)).freeze()::compare;
    }
}
