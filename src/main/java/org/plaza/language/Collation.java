package org.plaza.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order in which readers look for words in a list. */
public final class Collation {

    private Collation() {}

    /**
     * The alphabetical order of a language.
     *
     * @param tag BCP 47; one that nobody has described gets the order of Unicode's root
     * @return capitals and accents only part what is otherwise the same; not for several threads
     */
    public static Comparator<String> of(String tag) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(tag));
        return collator::compare;
    }
}
