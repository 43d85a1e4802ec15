package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {

    @Test
    void aLevelThatIsLeftOutIsClosedUp() {
        assertEquals(List.of(3, 4, 5, 4), levels(1, 3, 9, 3));
    }

    @Test
    void aPageThatBeginsDeepInItsDocumentBeginsAtTheHighest() {
        assertEquals(List.of(3, 3, 3, 4), levels(4, 4, 2, 3));
    }

    @Test
    void nothingIsBelowTheLowestThereIs() {
        assertEquals(List.of(3, 4, 5, 6, 6, 6, 3), levels(1, 2, 3, 4, 5, 6, 1));
    }

    private static List<Integer> levels(int... depths) {
        HeadingLevels levels = new HeadingLevels(3);
        return Arrays.stream(depths).map(levels::next).boxed().toList();
    }
}
