package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample hub is searched no worse than when its base line was taken. */
@Tag("slow")
class GoldenQuestionsTest {

    private static final Path GOLDEN = Path.of("corpus/golden");

    /** Fifteen questions of a language: one that is answered worse may go unseen. */
    private static final double SLACK_OF_A_LANGUAGE = 0.03;

    private static final double SLACK_OF_ALL = 0.01;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void noLanguageIsAnsweredWorseThanBefore() throws IOException {
        String index = folder.resolve("index").toString();
        assertEquals(0, run("index", "--hub", "corpus", "--index", index), err::toString);
        out.getBuffer().setLength(0);
        String open = GOLDEN.resolve("open").toString();
        String held = GOLDEN.resolve("held").toString();
        assertEquals(0, run("eval-hub", open, held, "--index", index), err::toString);
        Map<String, double[]> before = figures(Files.readString(GOLDEN.resolve("baseline.txt")));
        Map<String, double[]> now = figures(out.toString());
        assertEquals(before.keySet(), now.keySet());
        assertEquals(16, now.size());
        List<String> worse = before.entrySet().stream()
                .flatMap(row -> worse(
                        row.getKey(),
                        row.getValue(),
                        now.getOrDefault(row.getKey(), new double[row.getValue().length])))
                .toList();
        assertEquals(List.of(), worse);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    /** Set and language to questions, success and nDCG without expansion, success and nDCG with it. */
    private static Map<String, double[]> figures(String table) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length == 7)
                .forEach(cells -> {
                    if (cells[2].matches("\\d+")) {
                        figures.put(
                                cells[0] + " " + cells[1],
                                Stream.of(cells)
                                        .skip(2)
                                        .mapToDouble(Double::parseDouble)
                                        .toArray());
                    }
                });
        return figures;
    }

    private static Stream<String> worse(String row, double[] before, double[] now) {
        boolean all = row.endsWith(" all");
        double slack = all ? SLACK_OF_ALL : SLACK_OF_A_LANGUAGE;
        // one question is a fifteenth of a language's success, and a hundredth of all
        return (all ? Stream.of(1, 2, 3, 4) : Stream.of(2, 4))
                .filter(column -> now[column] < before[column] - slack)
                .map(column -> row + " column " + column + " was " + before[column] + " and is " + now[column]);
    }
}
