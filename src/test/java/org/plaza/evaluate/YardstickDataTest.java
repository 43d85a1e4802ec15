package org.plaza.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plaza.yardstick.BagOfWords;
import org.plaza.yardstick.PlainText;

/** The yardstick measures what others measured with it. */
@Tag("data")
@Tag("slow")
class YardstickDataTest {

    private static final Path DATA = Path.of(System.getProperty("plaza.data", "../shared/data"));
    private static final double ROUNDING = 0.002;

    @ParameterizedTest
    @CsvSource({
        "cranfield, en, .3696, .3922",
        "cisi,      en, .3371, .3710",
        "cacm,      en, .4660, .5100",
        "npl,       en, .3577, .4326",
        "law-kis,   ca, .7106, .6340",
        "law-kis,   de, .7410, .7546",
        "law-kis,   es, .5187, .5999",
        "law-kis,   fr, .6600, .6357"
    })
    void plainLuceneReachesItsKnownFigures(String name, String language, double standard, double own)
            throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA.resolve(name)), "no collection in " + DATA.toAbsolutePath());
        JudgedSet set = JudgedSet.read(DATA.resolve(name), "qrels.tsv").in(language);
        List<PlainText> texts = set.documents().stream()
                .map(d -> new PlainText(d.id(), d.language(), d.title(), d.text()))
                .toList();
        try (BagOfWords plain = BagOfWords.standard(texts);
                BagOfWords stemmed = BagOfWords.inLanguage(language, texts)) {
            assertEquals(standard, ndcg(Rankings.ofPlain("standard", plain, set), set), ROUNDING);
            assertEquals(own, ndcg(Rankings.ofPlain("language", stemmed, set), set), ROUNDING);
        }
    }

    private static double ndcg(Rankings rankings, JudgedSet set) {
        return Metrics.mean(List.copyOf(rankings.measure(set).values())).ndcg10();
    }
}
