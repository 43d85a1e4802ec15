package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import org.apache.lucene.analysis.CharFilter;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final String LETTERS = "aZñ１２ＡＺ！～，．＿ﾊﾞ中國ｶだ한\u1112\u1161ภคक्षिक़أﷲﬁⅣ\uD83D\uDE42";
    private static final String MARKS = "\u0301\u0323\u3099\uFF9E\u093C\u094D\u0E48\u00AD\u200D\uFE0F\uD83D\uDE42 .";

    @Test
    void everyCharacterIsCleanedAsByTheFilters() throws IOException {
        for (char c = 0; c < '\uFFFF'; c++) {
            assertCleaned(c + "a" + c + c + "\u0301 １" + c + "\u3099");
        }
    }

    @Test
    void anyRunOfCharactersIsCleanedAsByTheFilters() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                String of = random.nextInt(3) == 0 ? MARKS : LETTERS;
                text.append(of.charAt(random.nextInt(of.length())));
            }
            assertCleaned(text.toString());
        }
    }

    private static void assertCleaned(String text) throws IOException {
        assertEquals(
                read(Spelling.composed(new StringReader(plain(text)))),
                read(Spelling.clean(new StringReader(text))),
                () -> text.codePoints().mapToObj(Integer::toHexString).toList().toString());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Spelling.plain((char) c)));
        return plain.toString();
    }

    /** The text, and where its characters come from. */
    private static String read(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        int length = text.getBuffer().length();
        for (int i = 0; i <= length; i++) {
            text.append(" " + (reader instanceof CharFilter filter ? filter.correctOffset(i) : i));
        }
        return text.toString();
    }
}
