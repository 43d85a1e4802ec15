package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeystrokesTest {

    @ParameterizedTest
    @CsvSource({"ㅈ,주거", "주,주거", "죽,주거", "주거,주거권", "고,과일", "갑,값", "ㄱ,가", "도,동네", "돗,도시", "앉,안전"})
    void whatIsHalfTypedBeginsWhatItWillBe(String half, String whole) {
        assertTrue(Keystrokes.of(whole).startsWith(Keystrokes.of(half)));
    }

    @Test
    void anotherSyllableDoesNot() {
        assertFalse(Keystrokes.of("주거").startsWith(Keystrokes.of("준")));
        assertFalse(Keystrokes.of("주거").startsWith(Keystrokes.of("자")));
    }

    @Test
    void decomposedHangulIsTypedAlike() {
        assertEquals(Keystrokes.of("주거"), Keystrokes.of("\u110c\u116e\u1100\u1165"));
    }

    @Test
    void arabicLettersThatAreTypedForEachOtherAreOne() {
        assertEquals(Keystrokes.of("اداره"), Keystrokes.of("إدارة"));
    }

    @Test
    void otherTextIsAsItIs() {
        assertEquals("city 城市 \ud83c", Keystrokes.of("city 城市 \ud83c"));
    }

    @Test
    void theRangeOfAHalfTypedSyllableHoldsAllItMayBecome() {
        assertEquals("주쥫", Keystrokes.range('죽'));
        assertEquals("자짛", Keystrokes.range('ㅈ'));
        assertEquals("aa", Keystrokes.range('a'));
    }

    @Test
    void neighboursInTheWrongOrderAreOneError() {
        assertEquals(1, Keystrokes.distance("vivienda", "vivineda", 2));
        assertEquals(1, Keystrokes.distance("vivienda", "vivenda", 2));
        assertEquals(2, Keystrokes.distance("vivienda", "bivenda", 2));
        assertEquals(3, Keystrokes.distance("vivienda", "agua", 2));
        assertEquals(0, Keystrokes.distance("", "", 2));
        assertEquals(2, Keystrokes.distance("abcdef", "ghijkl", 1));
    }
}
