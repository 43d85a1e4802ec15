package org.plaza.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Reads a keyword that has few values, one for each document, in one segment; goes forward only. Used by one thread. */
final class Keyword {

    private final SortedSetDocValues values;
    private final @Nullable String[] known;

    Keyword(LeafReader reader, String field) throws IOException {
        this.values = DocValues.getSortedSet(reader, field);
        this.known = new String[(int) values.getValueCount()];
    }

    /** Empty when the document has none. */
    String of(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return "";
        }
        int ord = (int) values.nextOrd();
        String value = known[ord];
        if (value == null) {
            value = values.lookupOrd(ord).utf8ToString();
            known[ord] = value;
        }
        return value;
    }
}
