package org.plaza.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.search.WorkCard.Title;

/**
 * What there is instead of something that was removed. Of its text nothing is told.
 *
 * @param work the work it was part of, as it is today; null when that is removed too, or not public
 * @param title what the removed work was called; null when the work is still here, was never public, or is kept back
 * @param nearest the passages of today that come nearest to a passage that was removed, best first, all of {@code work}
 */
public record Gone(@Nullable WorkCard work, @Nullable Title title, List<FoundPassage> nearest) {

    /** Copies the list. */
    public Gone {
        nearest = List.copyOf(nearest);
    }
}
