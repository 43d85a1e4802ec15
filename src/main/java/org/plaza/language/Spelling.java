package org.plaza.language;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/** One spelling for what looks alike: before words are cut (clean) and after they are stemmed (fold). */
final class Spelling {

    /**
     * Folds case, accents, widths, digits, harakat and tatweel (UTR 30). Not in scripts whose marks are vowels or other
     * letters, except for their digits.
     */
    static final Normalizer2 FOLD = new FilteredNormalizer2(
            ICUFoldingFilter.NORMALIZER,
            new UnicodeSet("[[^[:Deva:][:Beng:][:Taml:][:Telu:][:Gujr:][:Guru:][:Knda:][:Mlym:][:Sinh:][:Thai:]"
                            + "[:Laoo:][:Khmr:][:Mymr:][:Hira:][:Kana:]][:Nd:]]")
                    .freeze());

    /** Ligatures, presentation forms, full and half widths, radicals, Roman numerals, and what cannot be seen. */
    private static final UnicodeSet MASKS = new UnicodeSet(
                    "[[:DI:]\\uFB00-\\uFB06\\uFB13-\\uFB17\\uFB50-\\uFDFF\\uFE70-\\uFEFF\\uFF01-\\uFFEE"
                            + "\\u0132\\u0133\\u013F\\u0140\\u01C4-\\u01CC\\u2160-\\u217F\\u2E80-\\u2FDF]")
            .freeze();

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static final Normalizer2 UNMASKED = new FilteredNormalizer2(Normalizer2.getNFKCCasefoldInstance(), MASKS);

    /** Text of these alone is in NFC and has no masks. */
    private static final UnicodeSet PLAIN =
            new UnicodeSet("[[:NFC_QC=Yes:]&[:ccc=0:]-[:Cs:]]").removeAll(MASKS).freeze();

    private static final String APOSTROPHES = "’‘‛ʼ´`′";
    private static final String MIDDLE_DOTS = "‧∙⋅";
    private static final char LAST_DOT = '⋅';
    private static final String JOINTS = "'.,:_";

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';

    private static final int USUAL_LENGTH = 2048;

    private Spelling() {}

    /** Text in NFC without masks; apostrophes and middle dots become one of each. */
    static Reader clean(Reader text) {
        return clean(text, Spelling::plain);
    }

    /** Like {@link #clean}, in simplified characters. */
    static Reader cleanChinese(Reader text) {
        return clean(text, c -> Simplified.of(plain(c)));
    }

    /**
     * Like {@link #cleanChinese}, and what joins the parts of an identifier, a number or an elision becomes a space.
     */
    static Reader cleanParts(Reader text) {
        return clean(text, c -> {
            char plain = plain(c);
            return plain < '\u0080' && JOINTS.indexOf(plain) >= 0 ? ' ' : Simplified.of(plain);
        });
    }

    /** Apostrophes and middle dots as one of each; any other character as it is. */
    static char plain(char c) {
        if (c < '\u0080' && c != '`' || c > LAST_DOT) {
            return c;
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : MIDDLE_DOTS.indexOf(c) >= 0 ? '·' : c;
    }

    /** The ASCII character, in lower case, that has full width; any other character as it is. */
    private static char narrow(char c) {
        if (c < FIRST_WIDE || c > LAST_WIDE) {
            return c;
        }
        char narrow = (char) (c - FIRST_WIDE + '!');
        return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
    }

    /** Whether nothing is left to do about a character, whatever stands beside it. */
    static boolean isPlain(char c) {
        return PLAIN.contains(c);
    }

    /** Replaces single characters by single characters: offsets stay. Only where something is left to do they change. */
    private static Reader clean(Reader text, CharUnaryOperator change) {
        String all = changed(text, change);
        Reader changed = new StringReader(all);
        return isClean(all) ? changed : composed(changed);
    }

    private static boolean isClean(String text) {
        return PLAIN.span(text, SpanCondition.SIMPLE) == text.length()
                || MASKS.containsNone(text) && NFC.isNormalized(text);
    }

    private static String changed(Reader text, CharUnaryOperator change) {
        StringBuilder all = new StringBuilder(USUAL_LENGTH);
        try {
            char[] buffer = new char[USUAL_LENGTH];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    buffer[i] = narrow(change.apply(buffer[i]));
                }
                all.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    static Reader composed(Reader text) {
        Reader unmasked = new ICUNormalizer2CharFilter(text, UNMASKED);
        return new ICUNormalizer2CharFilter(unmasked, NFC);
    }

    private interface CharUnaryOperator {
        char apply(char c);
    }
}
