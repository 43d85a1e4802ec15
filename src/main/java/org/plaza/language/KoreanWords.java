package org.plaza.language;

import com.ibm.icu.lang.UScript;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Morphemes.Morpheme;

/** Knows Korean words, and cuts them. For one thread. */
final class KoreanWords {

    private final Remembered<List<Morpheme>> known = new Remembered<>(this::cut);
    private @Nullable Morphemes dictionary;

    /** Whether there is Hangul in a word. */
    static boolean isKorean(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (UScript.getScript(buffer[i]) == UScript.HANGUL) {
                return true;
            }
        }
        return false;
    }

    /** The parts that carry meaning. */
    List<Morpheme> morphemes(String word) {
        return known.of(word);
    }

    /** The dictionary is large: it is loaded for the first Korean word. */
    private List<Morpheme> cut(String word) {
        Morphemes loaded = dictionary == null ? new Morphemes() : dictionary;
        dictionary = loaded;
        return loaded.of(word);
    }
}
