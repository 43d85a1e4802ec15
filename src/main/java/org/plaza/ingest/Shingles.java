package org.plaza.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.model.ExtractedText;

/** The sequences of five words of a text, as hashes that are spread evenly over all numbers. Pure. */
final class Shingles {

    private static final int LENGTH = 5;

    /** One in so many. */
    private static final int SAMPLE = 16;

    /** A word; where words are not set apart, a character. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}]+");

    private Shingles() {}

    /** All of a text, or one in sixteen; of a text of fewer words what there is. */
    static Set<Integer> of(ExtractedText text, boolean sampled) {
        List<Integer> words = new ArrayList<>();
        text.pages().forEach(page -> {
            Matcher matcher = WORD.matcher(page.text().toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.add(matcher.group().hashCode());
            }
        });
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            int hash = spread(words.subList(i, i + LENGTH).hashCode());
            if (!sampled || Math.floorMod(hash, SAMPLE) == 0) {
                shingles.add(hash);
            }
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(words.hashCode());
        }
        return shingles;
    }

    /** The finalizer of MurmurHash3, so that a sample is a fair one. */
    private static int spread(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
