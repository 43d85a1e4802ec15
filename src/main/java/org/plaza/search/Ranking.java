package org.plaza.search;

import java.util.List;

/**
 * The works that match, without anything that is shown of them.
 *
 * @param total works that match, exactly
 * @param works ids of the works of the page asked for, in order
 */
public record Ranking(long total, List<String> works) {

    /** Copies the list. */
    public Ranking {
        works = List.copyOf(works);
    }
}
