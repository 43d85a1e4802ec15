package org.plaza.yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagOfWordsTest {

    private static final List<PlainText> TEXTS = List.of(
            new PlainText("a", "es", "Viviendas", "El ayuntamiento compra casas."),
            new PlainText("b", "es", "", "La vivienda digna es un derecho."),
            new PlainText("c", "es", "", "El agua."));

    @Test
    void theStandardAnalyzerKnowsNoInflection() throws IOException {
        try (BagOfWords bag = BagOfWords.standard(TEXTS)) {
            assertEquals(List.of("b"), bag.search("vivienda", 10));
        }
    }

    @Test
    void theLanguagesOwnDoesAndTitlesCount() throws IOException {
        try (BagOfWords bag = BagOfWords.inLanguage("es", TEXTS)) {
            assertEquals(2, bag.search("vivienda", 10).size());
            assertEquals(1, bag.search("vivienda", 1).size());
        }
    }
}
