package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aTextBeginsWithItsFirstLineCutBetweenWords() {
        assertEquals("Article 12", Excerpt.beginning("Article 12\nEvery person", "en"));
        assertEquals(
                "Every person who lives in the city has the right to…",
                Excerpt.beginning(
                        "Every person who lives in the city has the right to adequate-housing-for-all", "en"));
        assertEquals("", Excerpt.beginning("", "und"));
    }

    @Test
    void aWordLongerThanThatIsCutButNoCharacterIs() {
        assertEquals("𐐷".repeat(30) + "…", Excerpt.beginning("𐐷".repeat(40), "und"));
        assertEquals("a" + "𐐷".repeat(29) + "…", Excerpt.beginning("a" + "𐐷".repeat(40), "und"));
    }
}
