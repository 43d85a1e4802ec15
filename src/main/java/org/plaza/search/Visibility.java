package org.plaza.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.lucene.document.LongField;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;

/**
 * Which works everybody may see: those whose first public day has come, in UTC. Drafts and withdrawn works are not on the
 * shelf at all. Thread-safe; worked out once a day for a state of the index.
 */
final class Visibility {

    private volatile @Nullable Known known;

    private record Known(long day, WorkSet works) {}

    /** Shared: copy before changing. */
    WorkSet of(Snapshot snapshot) throws IOException {
        long today = LocalDate.now(ZoneOffset.UTC).toEpochDay();
        Known last = known;
        if (last == null || last.day() != today) {
            last = new Known(
                    today, snapshot.parentsOf(LongField.newRangeQuery(Fields.VISIBLE_FROM, Long.MIN_VALUE, today)));
            known = last;
        }
        return last.works();
    }
}
