package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "pt-BR,pt",
        "pt_BR,pt",
        "zh-Hant,zh",
        "zh-CN,zh",
        "iw,he",
        "nb,no",
        "nn-NO,no",
        "spa,es",
        "CA,ca",
        "fil,tl",
        "und,und",
        "x-default,und",
        "Spanish,und",
        "'',und",
        "'  ',und",
        "qqq,und",
        "en-GB-oed,en"
    })
    void aTagFindsItsRow(String tag, String row) {
        assertEquals(row, Languages.of(tag).tag());
    }

    @Test
    void aRowKnowsItsNamesAndDirection() {
        assertEquals("català", Languages.of("ca").nativeName());
        assertEquals("alemán", Languages.of("de").nameIn("es-MX"));
        assertTrue(Languages.of("ar").rightToLeft());
        assertFalse(Languages.of("ru").rightToLeft());
        assertEquals("Kore", Languages.of("ko").script());
    }

    @Test
    void everyRowIsInTheScriptThatUnicodeNames() {
        for (Language language : Languages.all()) {
            ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
            assertEquals(likely.getScript(), language.script(), language::tag);
        }
    }

    @Test
    void everyRowHasANameAndAnAnalyzer() {
        assertEquals(15, Languages.all().stream().filter(Language::firstClass).count());
        for (Language language : Languages.all()) {
            assertFalse(language.nativeName().isEmpty(), language::tag);
            assertFalse(language.nativeName().equals(language.tag()), language::tag);
            assertTrue(Analyzers.stemmed(language.tag()) != null, language::tag);
        }
    }

    @Test
    void aTextIsInTheScriptOfMostOfIt() {
        assertEquals("Jpan", Languages.scriptOf("居住の権利について"));
        assertEquals("Hans", Languages.scriptOf("住房權利 UN"));
        assertEquals("Kore", Languages.scriptOf("도시 SDG"));
        assertEquals("Zyyy", Languages.scriptOf("12 – 14"));
    }
}
