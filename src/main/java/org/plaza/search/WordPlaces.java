package org.plaza.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.language.Cut;
import org.plaza.language.Cuts;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage.Highlight;

/**
 * Where the words of a passage, or of a head, stand in its text. The index holds their positions; to hold their offsets too takes a fifth
 * of the time of indexing, and a page shows few passages: they are cut again. Used by one thread.
 */
final class WordPlaces {

    private final String language;
    private final String text;
    private final String stemmedField;
    private final String exactField;
    private @Nullable Cuts cuts;
    private int @Nullable [] stemmed;
    private int @Nullable [] exact;

    private WordPlaces(String language, String text, String stemmedField, String exactField) {
        this.language = language;
        this.text = text;
        this.stemmedField = stemmedField;
        this.exactField = exactField;
    }

    static WordPlaces of(Passage passage) {
        String language = passage.language();
        return new WordPlaces(language, passage.text(), Fields.text(language), Fields.TEXT_EXACT);
    }

    /** Of titles, descriptions and themes. */
    static WordPlaces ofHead(String language, String text) {
        return new WordPlaces(language, text, Fields.title(language), Fields.TITLE_EXACT);
    }

    /** Where a match stands; null when it is not in the text itself. */
    @Nullable
    Highlight of(String field, MatchesIterator match) throws IOException {
        if (match.startOffset() >= 0) {
            return new Highlight(match.startOffset(), match.endOffset());
        }
        boolean inStems = field.equals(stemmedField);
        if (match.startPosition() < 0 || !inStems && !field.equals(exactField)) {
            return null;
        }
        int[] places = inStems ? stemmed() : exact();
        return new Highlight(places[2 * match.startPosition()], places[2 * match.endPosition() + 1]);
    }

    private int[] stemmed() {
        int[] known = stemmed;
        if (known == null) {
            known = places(cuts().stemmed());
            stemmed = known;
        }
        return known;
    }

    private int[] exact() {
        int[] known = exact;
        if (known == null) {
            known = places(cuts().exact());
            exact = known;
        }
        return known;
    }

    private Cuts cuts() {
        Cuts known = cuts;
        if (known == null) {
            known = Cuts.of(language, text);
            cuts = known;
        }
        return known;
    }

    /** Start and end of what stands at each position. */
    private static int[] places(Cut cut) {
        int[] places = new int[2 * cut.size()];
        int position = -1;
        for (int i = 0; i < cut.size(); i++) {
            position += cut.increment(i);
            if (2 * position + 1 >= places.length) {
                places = Arrays.copyOf(places, 2 * (position + 1) + cut.size());
            }
            places[2 * position] = cut.increment(i) == 0 ? places[2 * position] : cut.start(i);
            places[2 * position + 1] = Math.max(places[2 * position + 1], cut.end(i));
        }
        return places;
    }
}
