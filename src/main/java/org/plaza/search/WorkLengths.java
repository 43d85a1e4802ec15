package org.plaza.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.plaza.index.Fields;

/** How long works are, read from {@link Fields#length}. */
final class WorkLengths {

    private final Snapshot snapshot;

    WorkLengths(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Mean number of words in a language, over the works in it that everybody may see; 0 when there are none. */
    double average(String language) throws IOException {
        WorkSet works = snapshot.worksIn(language);
        long words = 0;
        int counted = 0;
        for (LeafReaderContext leaf : snapshot.leaves()) {
            NumericDocValues lengths = leaf.reader().getNumericDocValues(Fields.length(language));
            Works.Leaf numbers = snapshot.works().leaf(leaf);
            int work = lengths == null ? -1 : works.next(numbers.base());
            for (; work >= 0 && work < numbers.end(); work = works.next(work + 1)) {
                if (lengths != null && lengths.advanceExact(numbers.doc(work))) {
                    words += lengths.longValue();
                    counted++;
                }
            }
        }
        return counted == 0 ? 0 : (double) words / counted;
    }
}
