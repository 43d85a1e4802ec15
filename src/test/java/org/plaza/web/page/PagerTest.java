package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void theEndsAndTheNeighboursAreShown() {
        assertEquals("1 … 8 9 [10] 11 12 … 50", drawn(10, 10, 500));
        assertEquals("[1] 2 3 … 7", drawn(1, 10, 61));
        assertEquals("1 2 3 [4] 5", drawn(4, 3, 15));
    }

    @Test
    void oneLeftOutPageIsAGapToo() {
        assertEquals("1 … 3 4 [5] 6 7 … 9", drawn(5, 1, 9));
    }

    @Test
    void aSinglePageNeedsNoLinks() {
        assertEquals("", drawn(1, 10, 10));
        assertEquals("", drawn(1, 10, 0));
    }

    @Test
    void beyondTheEndTheWayLeadsBack() {
        Pager pager = Pager.of(999_999_999, 10, 61, Integer::toString);
        assertEquals("7", pager.previous());
        assertNull(pager.next());
        assertEquals("1 … 7", drawn(999_999_999, 10, 61));
    }

    @Test
    void theLastPageOfAVeryLongListIsWithinReach() {
        assertEquals("[1] 2 3 … 100000000", drawn(1, 1, 100_000_000));
    }

    private static String drawn(int page, int size, long total) {
        return Pager.of(page, size, total, Integer::toString).steps().stream()
                .map(s -> (s.gap() ? "… " : "") + (s.current() ? "[" + s.number() + "]" : s.number()))
                .collect(Collectors.joining(" "));
    }
}
