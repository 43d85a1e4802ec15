package org.plaza.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void countsAgreeWithTheirNouns() {
        assertEquals("1 work found", Messages.of(UiLanguage.EN).text("search.total", 1L));
        assertEquals("12,345 works found", Messages.of(UiLanguage.EN).text("search.total", 12_345L));
        assertEquals(
                "No se encontró ninguna publicación", Messages.of(UiLanguage.ES).text("search.total", 0L));
        assertEquals(
                "S’han trobat 1.234 publicacions", Messages.of(UiLanguage.CA).text("search.total", 1_234L));
        assertEquals("1 publicação encontrada", Messages.of(UiLanguage.PT).text("search.total", 1L));
        assertEquals(
                "2.345.000 publicações encontradas", Messages.of(UiLanguage.PT).text("search.total", 2_345_000L));
        assertEquals("자료 12,345건을 찾았습니다", Messages.of(UiLanguage.KO).text("search.total", 12_345L));
        assertEquals(
                "12\u202f345 publications trouvées", Messages.of(UiLanguage.FR).text("search.total", 12_345L));
        Messages arabic = Messages.of(UiLanguage.AR);
        assertEquals("عُثر على منشورين", arabic.text("search.total", 2L));
        assertEquals("عُثر على 3 منشورات", arabic.text("search.total", 3L));
        assertEquals("عُثر على 11 منشورًا", arabic.text("search.total", 11L));
        assertEquals("عُثر على 100 منشور", arabic.text("search.total", 100L));
    }

    @Test
    void bracesAndQuotesOfTheReaderAreNoPattern() {
        assertEquals("Search: {0} '{1}' ''", Messages.of(UiLanguage.EN).text("search.title", "{0} '{1}' ''"));
    }

    @Test
    void aMessageThatIsNotThereIsAWrongCall() {
        assertThrows(
                IllegalArgumentException.class, () -> Messages.of(UiLanguage.EN).text("no.such"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ES | 1 de diciembre de 2010   | marzo de 2019
                    EN | December 1, 2010         | March 2019
                    FR | 1 décembre 2010          | mars 2019
                    CA | 1 de desembre del 2010   | març del 2019
                    PT | 1 de dezembro de 2010    | março de 2019
                    AR | 1 ديسمبر 2010            | مارس 2019
                    KO | 2010년 12월 1일          | 2019년 3월
                    """)
    void datesAreWrittenAsTheReaderWritesThem(UiLanguage language, String day, String month) {
        Messages messages = Messages.of(language);
        assertEquals(day, messages.date("2010-12-01"));
        assertEquals(month, messages.date("2019-03"));
        assertEquals("2016", messages.date("2016"));
        assertEquals("2011-13-45", messages.date("2011-13-45"));
    }

    @Test
    void wordsOfTheOtherDirectionAreIsolated() {
        Messages spanish = Messages.of(UiLanguage.ES);
        Messages arabic = Messages.of(UiLanguage.AR);
        assertEquals("Búsqueda: \u2068السكن\u2069", spanish.text("search.title", "السكن"));
        assertEquals("بحث: \u2068housing\u2069", arabic.text("search.title", "housing"));
        assertEquals("بحث: السكن 2015", arabic.text("search.title", "السكن 2015"));
        assertEquals("Búsqueda: 주거 2015", spanish.text("search.title", "주거 2015"));
        assertEquals("Búsqueda: \u2068a\u202eb\u2069", spanish.text("search.title", "a\u202eb"));
        assertEquals("صفحة 12", arabic.text("page.number", "12"));
    }

    @Test
    void languagesAreNamedForTheReader() {
        assertEquals("Gallego", LanguageMarkup.name("gl", Messages.of(UiLanguage.ES)));
        assertEquals("Coréen", LanguageMarkup.name("ko", Messages.of(UiLanguage.FR)));
        assertEquals("Àrab", LanguageMarkup.name("ar", Messages.of(UiLanguage.CA)));
        assertEquals("Espanhol", LanguageMarkup.name("es", Messages.of(UiLanguage.PT)));
        assertEquals("카탈로니아어", LanguageMarkup.name("ca", Messages.of(UiLanguage.KO)));
        assertEquals("Language not known", LanguageMarkup.name("und", Messages.of(UiLanguage.EN)));
        assertEquals("rtl", LanguageMarkup.direction("ar"));
        assertEquals("rtl", LanguageMarkup.direction("fa"));
        assertEquals("ltr", LanguageMarkup.direction("ko"));
        assertEquals("auto", LanguageMarkup.direction("und"));
    }

    @Test
    void theSwitchListsTheLanguagesByTheirOwnNames() {
        assertEquals(
                List.of("Español", "English", "Français", "Català", "Português", "العربية", "한국어"),
                Arrays.stream(UiLanguage.values()).map(UiLanguage::ownName).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, ES",
        "en-GB, EN",
        "fr-CA, FR",
        "ca-valencia, CA",
        "ca-ES-valencia, CA",
        "pt-BR, PT",
        "PT-pt, PT",
        "ar-MA, AR",
        "ko-Kore-KR, KO"
    })
    void regionsAndVariantsAreSpokenToInTheirLanguage(String tag, UiLanguage language) {
        assertEquals(language, UiLanguage.ofTag(tag).orElseThrow());
        assertEquals(language, UiLanguage.negotiate(tag, List.of("de")));
        assertEquals(language, UiLanguage.negotiate(null, List.of("de", tag, "fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "gl", "cat", "portuguese", "<b>", "und"})
    void otherTagsAreNotSpoken(String tag) {
        assertEquals(Optional.empty(), UiLanguage.ofTag(tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de;q=0.9, fr-CA;q=0.8, en;q=0.1                  | FR
                    de-CH, pt-BR;q=0.9, ca-valencia;q=0.95, *;q=0.1  | CA
                    ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7              | KO
                    en;q=0.2, pt-PT                                  | PT
                    de, en;q=0, *;q=0.5                              | AR
                    de                                               | AR
                    *                                                | AR
                    not a; header=,                                  | AR
                    """)
    void theReadersFavouriteComesFirstThenTheHubs(String header, UiLanguage language) {
        assertEquals(language, UiLanguage.negotiate(header, List.of("gl", "ar", "en")));
    }

    @Test
    void withoutAnyWishTheInterfaceIsEnglish() {
        assertEquals(UiLanguage.EN, UiLanguage.negotiate(null, List.of("gl")));
        assertEquals(UiLanguage.EN, UiLanguage.negotiate("  ", List.of()));
        assertEquals(UiLanguage.EN, UiLanguage.negotiate("es,".repeat(400), List.of()));
    }
}
