package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Water is free", "  Water is free", "\u2013 Water is free", "\u2022 \u00ab Water is free"})
    void theFirstWordOfATextIsNoNameForItsCapital(String text) {
        RunningWords words = RunningWords.of(text);
        assertEquals(Set.of("water", "is", "free"), words.plain().keySet());
        assertEquals(Map.of(), words.names());
    }

    @Test
    void aCapitalAfterADashInsideASentenceOrAfterANumberIsAName() {
        assertEquals(
                Set.of("marta", "pol"),
                RunningWords.of("Seen by \u2013 Marta and 12 Pol").names().keySet());
    }
}
