package org.plaza.language;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.plaza.language.KnownWords.Known;
import org.plaza.language.Morphemes.Morpheme;
import org.plaza.language.Recipe.Cutting;

/** Finds words by ICU, once where stemmed and exact terms are both cut by it. For one thread. */
final class BreakWords {

    private final Recipe exactly = Analyzers.recipe(Analyzers.exact());
    private final Tokenizer words = WordBreaks.tokenizer();
    private final OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
    private final KoreanWords korean = new KoreanWords();

    /** False when the letters want the analyzers: what was found until then is of no use. */
    boolean find(WordRule rule, String text, FoundWords found) throws IOException {
        if (!read(rule.recipe(), text, found.chars)
                || !read(exactly, text, found.parted)
                || !isAlike(found, text.length())) {
            return false;
        }
        words.setReader(new CharArrayReader(found.chars, 0, text.length()));
        try (words) {
            words.reset();
            boolean all = true;
            while (all && words.incrementToken()) {
                all = add(rule, offset.startOffset(), offset.endOffset(), found);
            }
            return all;
        }
    }

    /** False when cleaning moves characters. */
    private static boolean read(Recipe recipe, String text, char[] into) throws IOException {
        Reader clean = recipe.clean().apply(new StringReader(text));
        if (clean instanceof CharFilter) {
            return false;
        }
        int length = 0;
        while (length < text.length()) {
            length += clean.read(into, length, text.length() - length);
        }
        return true;
    }

    /** Whether the texts are the same but for spaces, and no mark is without a letter: it would belong to a space. */
    private static boolean isAlike(FoundWords found, int length) {
        boolean letter = false;
        for (int i = 0; i < length; i++) {
            char c = found.chars[i];
            if (c != found.parted[i] && found.parted[i] != ' ') {
                return false;
            }
            if (!isMark(c)) {
                letter = Character.isLetterOrDigit(c);
            } else if (!letter) {
                return false;
            }
        }
        return true;
    }

    /** Half a character may be one, too. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE;
    }

    private boolean add(WordRule rule, int start, int end, FoundWords found) throws IOException {
        boolean whole = found.isWhole(start, end);
        if (KoreanWords.isKorean(found.chars, start, end)) {
            if (!whole || rule.recipe().cutting() != Cutting.MORPHEMES) {
                return false;
            }
            addMorphemes(rule, start, end, found);
        } else {
            if (!whole && !isParted(start, end, found)) {
                return false;
            }
            found.add(start, end);
        }
        return true;
    }

    private void addMorphemes(WordRule rule, int start, int end, FoundWords found) throws IOException {
        List<Morpheme> morphemes = korean.morphemes(new String(found.chars, start, end - start));
        for (Morpheme morpheme : morphemes) {
            char[] part = morpheme.text().toCharArray();
            Known known = KnownWords.ALL.of(rule, part, 0, part.length);
            found.add(known, morpheme.step(), start + morpheme.from(), start + morpheme.to());
        }
        if (morphemes.isEmpty()) {
            found.skip();
        }
    }

    /** Whether what stands between the spaces in a word are words: so it is with usual letters. */
    private static boolean isParted(int start, int end, FoundWords found) {
        for (int i = start; i < end; i++) {
            byte kind = Letter.kind(found.parted[i]);
            if (kind == Letter.STRANGE || Letter.parts(kind)) {
                return false;
            }
        }
        return true;
    }
}
