package org.plaza.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.segment.Texts.cut;
import static org.plaza.segment.Texts.paragraphs;
import static org.plaza.segment.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Document.FixedPages;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Passage;

class PassageLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ca", "en", "es", "eu", "fr", "gl", "it", "pt"})
    void eachParagraphAloneIsInItsLanguage(String language) {
        for (String paragraph : paragraphs(language)) {
            assertEquals(List.of(language), languages(cut(paragraph)), paragraph);
        }
    }

    @Test
    void threeLanguagesInOneFileChangeInsideItsPages() {
        for (List<String> three : List.of(
                List.of("en", "es", "fr"),
                List.of("ca", "es", "gl"),
                List.of("pt", "gl", "es"),
                List.of("ar", "en", "ca"))) {
            Random random = new Random(3);
            List<String> lines = new ArrayList<>();
            List<String> truth = new ArrayList<>();
            for (int turn = 0; turn < 30; turn++) {
                String language = three.get(turn % 3);
                List<String> own = paragraphs(language);
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    lines.add(own.get(random.nextInt(own.size())));
                    truth.add(language);
                }
            }
            List<Passage> passages =
                    cut(String.join("\n", lines.subList(0, 20)), String.join("\n", lines.subList(20, lines.size())));
            long right = passages.stream()
                    .filter(p -> Stream.of(p.text().split("\n"))
                            .allMatch(line -> truth.get(lines.indexOf(line)).equals(p.language())))
                    .count();
            assertTrue(right >= 0.98 * passages.size(), () -> three + ": " + right + " of " + passages.size());
        }
    }

    @Test
    void aShortTitleFollowsItsNeighbours() {
        List<String> es = paragraphs("es");
        List<Passage> passages = cut(es.get(0) + "\nResume\n" + es.get(1));
        assertEquals(List.of("es"), languages(passages));
    }

    @Test
    void aChangeOfScriptDecidesAtOnce() {
        List<Passage> passages = cut(paragraphs("en").getFirst() + "\nلكل شخص الحق في سكن لائق\n"
                + paragraphs("en").get(1));
        assertEquals(List.of("en", "ar", "en"), languages(passages));
    }

    @Test
    void theTextContradictsAHint() {
        LanguageClaim hint = new LanguageClaim("en-US", List.of());
        assertEquals(List.of("ca"), languages(cut(text(paragraphs("ca").getFirst()), hint)));
        assertEquals(
                List.of("ar"),
                languages(cut(Texts.textIn("en-US", paragraphs("ar").getFirst()), LanguageClaim.NONE)));
    }

    @Test
    void aHintDecidesWhereTheTextSaysLittle() {
        LanguageClaim hint = new LanguageClaim("gl", List.of());
        assertEquals(List.of("gl"), languages(cut(text("Artigo 4"), hint)));
        assertEquals(List.of("und"), languages(cut("12345 / 678")));
    }

    @Test
    void fixedPagesAlwaysWin() {
        LanguageClaim claim = new LanguageClaim(
                "fr", List.of(new FixedPages(1, 1, "es"), new FixedPages(2, Integer.MAX_VALUE, "pt-BR")));
        List<Passage> passages = cut(
                text(
                        paragraphs("en").get(0),
                        paragraphs("en").get(1),
                        paragraphs("en").get(2)),
                claim);
        assertEquals(List.of("es", "pt"), languages(passages));
    }

    @Test
    void anotherLanguageThanTheHubsIsUnknown() {
        Segmenter english = new Segmenter(Texts.detector("en"));
        List<Passage> passages = english.segment(text(String.join("\n", paragraphs("eu"))), LanguageClaim.NONE);
        assertEquals(List.of("und"), languages(passages));
        assertEquals(
                List.of("und"), languages(english.segment(text(paragraphs("ar").getFirst()), LanguageClaim.NONE)));
    }

    /** The languages in order, a run once. */
    private static List<String> languages(List<Passage> passages) {
        List<String> runs = new ArrayList<>();
        for (Passage passage : passages) {
            if (runs.isEmpty() || !runs.getLast().equals(passage.language())) {
                runs.add(passage.language());
            }
        }
        return runs;
    }
}
