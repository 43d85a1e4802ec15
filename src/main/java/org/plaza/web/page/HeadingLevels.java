package org.plaza.web.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers the headings of a text so that none is more than one level below the one before it. Used once, in order. */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private final int highest;
    private final Deque<Integer> over = new ArrayDeque<>();

    /** Numbers from a level on: 3 under a second heading. */
    HeadingLevels(int highest) {
        this.highest = highest;
    }

    /** The level in HTML of the next heading, which stands so deep in its document. */
    int next(int depth) {
        over.removeIf(open -> open >= depth);
        over.addLast(depth);
        return Math.min(LOWEST, highest + over.size() - 1);
    }
}
