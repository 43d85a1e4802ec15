package org.plaza.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Stop words. */
final class Stops {

    private static final int SHORTEST_UNACCENTED = 3;

    private Stops() {}

    /** The English list of Snowball: Lucene's own has no question words or pronouns. */
    static CharArraySet english() {
        try (InputStream in = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            if (in == null) {
                throw new IllegalStateException("english_stop.txt is missing from lucene-analysis-common");
            }
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CharArraySet of(String words) {
        return new CharArraySet(List.of(words.split(" ")), false);
    }

    /** Without a noun that a list counts among its small words. */
    static CharArraySet without(CharArraySet stops, String noun) {
        CharArraySet rest = new CharArraySet(stops.size(), false);
        for (Object stop : stops) {
            String word = new String((char[]) stop);
            if (!word.equals(noun)) {
                rest.add(word);
            }
        }
        return rest;
    }

    /** With the same words as they are typed without accents. */
    static CharArraySet withUnaccented(CharArraySet stops) {
        CharArraySet all = new CharArraySet(stops, false);
        for (Object stop : stops) {
            String plain = Spelling.FOLD.normalize(new String((char[]) stop));
            if (plain.length() >= SHORTEST_UNACCENTED) {
                all.add(plain);
            }
        }
        return all;
    }
}
