package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;
import org.plaza.model.Article;
import org.plaza.search.FoundPassage;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.ParallelText;
import org.plaza.search.ParallelText.Basis;
import org.plaza.search.ParallelText.Row;
import org.plaza.search.ParallelText.Side;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import org.plaza.search.WorkView;

/** Every two versions of every work of the sample hub, side by side. */
@Tag("slow")
class ParallelHubTest {

    /** Of the rows of versions that have headings, those that have both sides. */
    private static final double PAIRED = 0.85;

    @TempDir
    private static Path folder;

    private static Path index;

    @BeforeAll
    static void index() {
        index = folder.resolve("index");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "index",
                "--hub",
                "corpus",
                "--index",
                index.toString());
        assertEquals(0, code, err::toString);
    }

    @Test
    void everyPassageStandsInOneRowAndArticlesPairByNumber() throws IOException {
        int pairs = 0;
        int articles = 0;
        int both = 0;
        int rows = 0;
        try (Searcher searcher = LuceneSearcher.open(new IndexFolder(index))) {
            for (String id : works(searcher)) {
                WorkView work = searcher.work(id, "en").orElseThrow();
                List<WorkView.Version> versions = work.versions();
                for (int i = 0; work.card().readable() && i < versions.size(); i++) {
                    for (int j = i + 1; j < versions.size(); j++) {
                        ParallelText text = parallel(searcher, id, versions.get(i), versions.get(j));
                        pairs++;
                        articles += articles(text);
                        if (text.basis() != Basis.PASSAGES) {
                            rows += text.rows().size();
                            both += (int) text.rows().stream()
                                    .filter(ParallelHubTest::paired)
                                    .count();
                        }
                    }
                }
            }
        }
        assertTrue(pairs > 200, "only " + pairs + " pairs of versions");
        assertTrue(articles > 300, "only " + articles + " pairs of articles");
        assertTrue(both >= PAIRED * rows, both + " of " + rows + " rows have both sides");
    }

    @Test
    void threeLanguagesOfOnePdfStandArticleByArticle() throws IOException {
        try (Searcher searcher = LuceneSearcher.open(new IndexFolder(index))) {
            for (String beside : List.of("fr", "es")) {
                ParallelText text = searcher.parallel("european-charter", "en", beside, "en")
                        .orElseThrow();
                assertEquals(
                        1,
                        text.rows().stream()
                                .flatMap(row -> Stream.of(side(row.version()), side(row.beside())))
                                .flatMap(side -> side.passages().stream())
                                .map(FoundPassage::document)
                                .distinct()
                                .count());
                assertEquals(28, articles(text));
            }
        }
    }

    private static List<String> works(Searcher searcher) throws IOException {
        Question all = new Question(
                "",
                Map.of(),
                new Question.Paging(1, Question.MAX_SIZE, Question.Sort.TITLE),
                Question.of("").options());
        return searcher.rank(all).works();
    }

    private static ParallelText parallel(Searcher searcher, String id, WorkView.Version one, WorkView.Version other)
            throws IOException {
        ParallelText text =
                searcher.parallel(id, one.language(), other.language(), "en").orElseThrow();
        assertEquals(one.passages(), passages(text.rows().stream().map(Row::version)), () -> id + " " + one.language());
        assertEquals(
                other.passages(), passages(text.rows().stream().map(Row::beside)), () -> id + " " + other.language());
        return text;
    }

    private static int passages(Stream<? extends @Nullable Side> sides) {
        return sides.mapToInt(side -> side == null ? 0 : side.passages().size()).sum();
    }

    private static int articles(ParallelText text) {
        int articles = 0;
        for (Row row : text.rows()) {
            if (paired(row)) {
                Article one = side(row.version()).article();
                Article other = side(row.beside()).article();
                if (one != null && other != null) {
                    articles++;
                    assertEquals(one.number(), other.number(), () -> text.work().id() + " " + one + " " + other);
                }
            }
        }
        return articles;
    }

    private static boolean paired(Row row) {
        return row.version() != null && row.beside() != null;
    }

    private static Side side(@Nullable Side side) {
        assertNotNull(side);
        return side;
    }
}
