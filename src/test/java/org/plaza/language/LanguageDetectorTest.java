package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private static LanguageDetector all;

    @BeforeAll
    static void load() throws IOException {
        all = LanguageDetector.restrictedTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | لكل شخص الحق في سكن لائق في مدينته
            ca | L'habitatge és un dret de totes les persones que viuen aquí
            de | Die Stadt gehört allen, die in ihr wohnen und arbeiten
            el | Η πόλη ανήκει σε όλους
            en | The city belongs to everyone who lives and works in it
            es | La ciudad es de quienes viven y trabajan en ella
            eu | Hiria bertan bizi diren guztiena da eta denona izango da
            fa | شهر برای همه کسانی است که در آن زندگی می‌کنند
            fr | La ville appartient à celles et ceux qui y vivent
            gl | A cidade é de quen vive e traballa nela, e de ninguén máis
            he | העיר שייכת לכולם
            hi | शहर उन सभी का है जो इसमें रहते हैं और काम करते हैं
            it | La città è di chi ci vive e ci lavora ogni giorno
            ja | 都市はそこに住むすべての人のものである
            ko | 도시는 그 안에 사는 모든 사람의 것이다
            pt | A cidade pertence a quem nela vive e trabalha, não a outros
            ru | Город принадлежит всем, кто в нём живёт и работает
            th | เมืองเป็นของทุกคน
            tr | Kent, içinde yaşayan ve çalışan herkesindir
            uk | Місто належить усім, хто в ньому живе і працює
            zh | 城市属于所有居住在其中的人
            """)
    void aSentenceIsInItsLanguage(String language, String sentence) {
        assertEquals(language, all.probabilities(sentence).keySet().iterator().next());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Aprobado por los presentes: ANTONI PUJOL - JORDI SERRAT - MONTSERRAT CASTELLS - GUILLEM ROVIRA
            es | El informe se entrega a quien lo pide. Firman: João Magalhães, Branca Guimarães, Inês Falcão
            en | The minutes were read by Núria Castellà i Puig, Lluïsa Martí and François Lefèvre
            """)
    void namesSayLessThanTheWordsAroundThem(String language, String text) {
        assertEquals(language, all.probabilities(text).keySet().iterator().next());
    }

    @Test
    void theLettersOfOptionsAreNoElidedWords() {
        assertEquals(
                "en",
                all.probabilities("use the -l, -d, -n and -s options")
                        .keySet()
                        .iterator()
                        .next());
    }

    @Test
    void aRepeatedWordSaysLittleMoreThanOnce() {
        String repeated = "imagens ".repeat(20);
        assertEquals(
                "es",
                all.probabilities("Hoy no se puede ver lo que hay en la lista: " + repeated)
                        .keySet()
                        .iterator()
                        .next());
    }

    @Test
    void probabilitiesFallAndSumToAtMostOne() {
        Map<String, Double> probabilities = all.probabilities("La vida en común");
        double sum = probabilities.values().stream().mapToDouble(p -> p).sum();
        assertTrue(sum > 0.99 && sum < 1.000001, probabilities::toString);
        double last = 1;
        for (double probability : probabilities.values()) {
            assertTrue(probability <= last, probabilities::toString);
            last = probability;
        }
    }

    @Test
    void nothingIsKnownOfTextWithoutWords() {
        for (String text : List.of("", " ", "12 – 34", "https://example.org/a?b=1", "\u0000\uD800")) {
            assertEquals(Map.of(), all.probabilities(text));
        }
    }

    @Test
    void aRestrictedDetectorNeverAnswersAnotherLanguage() throws IOException {
        LanguageDetector two = LanguageDetector.restrictedTo(List.of("es", "pt-BR", "qqq"));
        assertTrue(two.probabilities("The house is near the river").keySet().stream()
                .allMatch(tag -> List.of("es", "pt").contains(tag)));
        assertEquals(Map.of(), two.probabilities("도시는 모두의 것이다"));
    }
}
