package org.plaza.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.extract.Poppler.Phrase;
import org.plaza.model.ExtractedText;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Page;

/** Real PDFs: the words, phrases and sentences over page ends that {@code pdftotext} sees are in our text. */
@Tag("data")
@Tag("slow")
class PopplerComparisonTest {

    private static final Path FILES = Path.of(System.getProperty("plaza.data", "../shared/data"), "docs-a");
    private static final Limits LIMITS = new Limits(20_000_000, 5_000, 3, 60);
    private static final int SAMPLE = 30;
    /** How many of its sample a file must hold without a miss. */
    private static final int FEW = 5;

    /** A little below what was measured: the rest is fonts that do not say their letters, and words poppler cuts or turns. */
    private static final double WORD_FILES = 0.92;

    /** The same with soft hyphens left out, and pairs of letters for words where a script has no spaces. */
    private static final double PAIR_FILES = 0.93;

    private static final double PHRASES = 0.98;
    private static final double FIRST_PHRASE_FILES = 0.95;
    private static final double FEW_PHRASE_FILES = 0.88;
    private static final double STRADDLING = 0.90;

    @TempDir
    private Path scratch;

    private final Share wordFiles = new Share();
    private final Share pairFiles = new Share();
    private final Share phrases = new Share();
    private final Share firstPhrases = new Share();
    private final Share fewPhrases = new Share();
    private final Share straddling = new Share();

    /** How many of how many. */
    private static final class Share {
        private int held;
        private int all;
        private final List<String> missed = new ArrayList<>();

        void count(boolean holds, String what) {
            all++;
            held += holds ? 1 : 0;
            if (!holds) {
                missed.add(what);
            }
        }

        void assertAtLeast(String what, double floor) {
            System.getLogger(PopplerComparisonTest.class.getName())
                    .log(System.Logger.Level.INFO, "{0}: {1} of {2}", what, held, all);
            assertTrue(held >= floor * all, () -> held + " of " + all + ", missed:\n" + String.join("\n", missed));
        }
    }

    @Test
    void whatPopplerReadsIsInOurText() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(FILES), "no test data at " + FILES.toAbsolutePath());
        Assumptions.assumeTrue(Poppler.installed(), "pdftotext is not installed");
        try (ExtractorPool pool = new ExtractorPool(WorkerSettings.of(1, "512m"))) {
            for (Path file : files()) {
                compare(file, pool.extract(file, LIMITS));
            }
        }
        wordFiles.assertAtLeast("files with their words", WORD_FILES);
        pairFiles.assertAtLeast("files with their words or pairs of letters", PAIR_FILES);
        phrases.assertAtLeast("phrases", PHRASES);
        firstPhrases.assertAtLeast("files with their first phrase", FIRST_PHRASE_FILES);
        fewPhrases.assertAtLeast("files with five phrases", FEW_PHRASE_FILES);
        straddling.assertAtLeast("phrases over page ends", STRADDLING);
    }

    private void compare(Path file, Extraction extraction) throws IOException, InterruptedException {
        Poppler poppler = Poppler.read(file, scratch);
        List<Page> pages = extraction.text().map(ExtractedText::pages).orElse(List.of());
        String whole = pages.stream().map(Page::text).collect(Collectors.joining("\f"));
        double share = poppler.shareIn(Poppler.words(whole));
        wordFiles.count(share >= 0.95, file + " " + share);
        double pairs = poppler.pairsIn(whole);
        pairFiles.count(pairs >= 0.95, file + " " + pairs);
        if (poppler.pages().size() > 1 && String.join("", poppler.pages()).length() > 500) {
            List<String> folded = new ArrayList<>();
            for (int i = 1; i <= poppler.pages().size() + 1; i++) {
                int number = i;
                folded.add(Poppler.folded(pages.stream()
                        .filter(page -> page.number() == number)
                        .map(Page::text)
                        .collect(Collectors.joining())));
            }
            List<Phrase> sample = poppler.phrases(SAMPLE);
            sample.forEach(p -> phrases.count(holds(folded, p), file + " " + p));
            if (!sample.isEmpty()) {
                firstPhrases.count(holds(folded, sample.getFirst()), file.toString());
                fewPhrases.count(sample.stream().limit(FEW).allMatch(p -> holds(folded, p)), file.toString());
            }
            poppler.straddling()
                    .forEach(p -> straddling.count(
                            Poppler.folded(folded.get(p.page()) + folded.get(p.page() + 1))
                                    .contains(p.words()),
                            file + " " + p));
        }
    }

    private static boolean holds(List<String> pages, Phrase phrase) {
        return pages.get(phrase.page()).contains(phrase.words());
    }

    /** The PDFs in which the manifest counts characters. */
    private static List<Path> files() throws IOException {
        try (Stream<String> rows = Files.lines(FILES.resolve("manifest.csv"))) {
            return rows.map(row -> row.split(",", -1))
                    .filter(row -> row[1].equals("pdf") && !row[7].isEmpty() && !row[7].equals("0"))
                    .map(row -> FILES.resolve(row[0]))
                    .toList();
        }
    }
}
