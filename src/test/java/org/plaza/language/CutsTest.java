package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final List<String> COMMON = List.of("es", "en", "fr", "ru", "el", "tr", "de");
    private static final String SIGNS = "  __··::;;,,..''’‘`´‧-/\"“”«»…—()\n\t\u00A0§%";
    private static final List<String> BROKEN = List.of("zh", "ko", "th", "und");
    private static final String WIDE = "，。．：＿＇、・「」";
    private static final String MARKS = "\u0301\u3099\u094D\u093F\u0E48\u00AD\u200D";
    private static final String EAST = "中文語國国裏维護カタぱー한국어를제조는ไทยกำधनa1";
    private static final String LETTERS = "abcXYZéñçßąœłİı²ªºабвЖёґїαβΩάς0123456789";

    @Test
    void everyUsualCharacterIsCutAsByTheAnalyzersWhateverStandsBesideIt() {
        OneGo oneGo = new OneGo();
        for (char c = 0; c < 0x3100; c++) {
            if (Letter.kind(Spelling.plain(c)) != Letter.STRANGE) {
                String text = "%c ab%cde 1%c2 x%c3 4%cя _%c_ %c%c б%cв 5 %c6 ·%c. γ%c:%cδ a%c'b".replace("%c", "" + c);
                assertSame("es", text, oneGo);
                for (String part : text.split(" ")) {
                    assertSame("fr", part, oneGo);
                }
            }
        }
    }

    @Test
    void anyRunOfUsualCharactersIsCutAsByTheAnalyzers() {
        Random random = new Random(7);
        OneGo oneGo = new OneGo();
        int inOneGo = 0;
        for (int i = 0; i < 60_000; i++) {
            String letters = random.nextBoolean() ? LETTERS : LETTERS.substring(0, 20) + "0123456789";
            String text = run(random, letters, SIGNS, 1 + random.nextInt(40));
            inOneGo += assertSame(COMMON.get(i % COMMON.size()), text, oneGo);
        }
        assertTrue(inOneGo > 15_000, inOneGo + " were cut in one go");
    }

    @Test
    void anyRunOfLettersThatIcuCutsIsCutAsByTheAnalyzers() {
        Random random = new Random(8);
        OneGo oneGo = new OneGo();
        int inOneGo = 0;
        for (int i = 0; i < 60_000; i++) {
            String letters = random.nextBoolean() ? EAST : EAST.substring(0, 10) + LETTERS + "ａＢ１";
            String signs = random.nextBoolean() ? SIGNS : "_.,:' " + WIDE + (i % 3 == 0 ? MARKS : "");
            inOneGo += assertSame(
                    BROKEN.get(i % BROKEN.size()), run(random, letters, signs, 1 + random.nextInt(40)), oneGo);
        }
        assertTrue(inOneGo > 15_000, inOneGo + " were cut in one go");
    }

    @Test
    void koreanWordsThatLeaveNoTermKeepTheirPositions() {
        for (String text : List.of("주거 는 1.2 주거", "는 a_b 는 __ 토지", "를 물_물 를 물.", "제12.3조 는 1,000 원")) {
            assertSame("ko", text, new OneGo());
        }
    }

    @Test
    void longWordsAndTextsAreCutAsByTheAnalyzers() {
        for (int length : new int[] {199, 200, 201, 255, 256, 300, 3999, 4000, 4001, 9000}) {
            String word = "ab".repeat(length).substring(0, length);
            assertSame("ca", word, new OneGo());
            assertSame("ca", "1_" + word + ".b " + word + "'x", new OneGo());
            assertSame("ca", "l'aigua és 11.3 ".repeat(length).substring(0, length), new OneGo());
            assertSame("zh", "居住权，11.3 ".repeat(length).substring(0, length), new OneGo());
        }
    }

    @Test
    void everyLanguageGetsTheTermsOfItsAnalyzers() {
        String text = "L'aigua 11.3 dret_a l'habitatge; вода ёлка Straßen 물과 토지 居住權 पानी ماء housing's 2.º ΜΆΪΟΣ";
        Stream.concat(Languages.all().stream().map(Language::tag), Stream.of("und", "xx"))
                .forEach(tag -> {
                    for (String part : List.of(text, "", text.substring(0, 36), "🙂 " + text)) {
                        assertEquals(
                                terms(Cuts.apart(tag, part).stemmed()),
                                terms(Cuts.of(tag, part).stemmed()),
                                tag);
                        assertEquals(
                                terms(Cuts.apart(tag, part).exact()),
                                terms(Cuts.of(tag, part).exact()),
                                tag);
                    }
                });
    }

    /** 1 when the text was cut in one go. */
    private static int assertSame(String tag, String text, OneGo oneGo) {
        Cuts cuts = oneGo.cut(Analyzers.recipe(Analyzers.stemmed(tag)), text);
        if (cuts == null) {
            return 0;
        }
        Cuts apart = Cuts.apart(tag, text);
        assertEquals(terms(apart.stemmed()), terms(cuts.stemmed()), () -> "stems of " + text);
        assertEquals(terms(apart.exact()), terms(cuts.exact()), () -> "words of " + text);
        return 1;
    }

    private static String run(Random random, String letters, String signs, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String of = random.nextInt(3) == 0 ? signs : letters;
            text.append(of.charAt(random.nextInt(of.length())));
        }
        return text.toString();
    }

    private static List<String> terms(Cut cut) {
        List<String> terms = new ArrayList<>();
        IntStream.range(0, cut.size())
                .forEach(i -> terms.add(Objects.requireNonNull(cut.term(i)).utf8ToString() + " +" + cut.increment(i)
                        + " " + cut.start(i) + "-" + cut.end(i)));
        return terms;
    }
}
