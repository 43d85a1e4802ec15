package org.plaza.language;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/** Chinese characters by their simplified forms, one by one. */
final class Simplified {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    private Simplified() {}

    /** The simplified form of a traditional character; any other character as it is. */
    static char of(char c) {
        return c < FIRST || c > LAST ? c : Table.FORMS[c - FIRST];
    }

    /** Made when the first such character is met. */
    private static final class Table {
        static final char[] FORMS = forms();

        private static char[] forms() {
            Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
            UnicodeSet traditional = simplifier.getSourceSet();
            char[] forms = new char[LAST - FIRST + 1];
            for (char c = FIRST; c <= LAST; c++) {
                String form = traditional.contains(c) ? simplifier.transliterate(String.valueOf(c)) : "";
                forms[c - FIRST] = form.length() == 1 ? form.charAt(0) : c;
            }
            return forms;
        }
    }
}
