package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plaza.cli.FileRace.Runner;

/** Prints how both readers fared: two rows for each format and for all. */
final class FileHeats {

    private FileHeats() {}

    static void print(List<FileHeat> heats, PrintWriter out) throws IOException {
        out.println("text, empty, failed: files with text, with neither text nor error, with an error;"
                + " characters without white space");
        out.println("seconds: of a round, the median by format; ratio: seconds of plaza by those of tika");
        out.printf(
                Locale.ROOT,
                "%-8s %6s %9s  %-5s %6s %6s %6s %13s %9s %8s %7s %6s%n",
                "",
                "files",
                "MB",
                "",
                "text",
                "empty",
                "failed",
                "characters",
                "seconds",
                "files/s",
                "MB/s",
                "ratio");
        Map<Runner, FileScore> total = new EnumMap<>(Runner.class);
        long files = 0;
        long bytes = 0;
        for (FileHeat heat : heats) {
            Map<Runner, FileScore> scores = new EnumMap<>(Runner.class);
            for (Runner runner : Runner.values()) {
                scores.put(runner, heat.score(runner));
                total.merge(runner, heat.score(runner), FileScore::plus);
            }
            rows(heat.format(), heat.files().size(), heat.bytes(), scores, out);
            files += heat.files().size();
            bytes += heat.bytes();
        }
        rows("all", files, bytes, total, out);
        for (Runner runner : Runner.values()) {
            failures(runner, heats, out);
        }
    }

    private static void rows(String format, long files, long bytes, Map<Runner, FileScore> scores, PrintWriter out) {
        FileScore plaza = Objects.requireNonNull(scores.get(Runner.PLAZA));
        FileScore tika = Objects.requireNonNull(scores.get(Runner.TIKA));
        double megabytes = bytes / 1e6;
        out.printf(Locale.ROOT, "%-8s %,6d %,9.2f  ", format, files, megabytes);
        row(Runner.PLAZA, files, megabytes, plaza, out);
        out.printf(Locale.ROOT, " %6.2f%n%27s", plaza.seconds() / tika.seconds(), "");
        row(Runner.TIKA, files, megabytes, tika, out);
        out.println();
    }

    private static void row(Runner runner, long files, double megabytes, FileScore score, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-5s %,6d %,6d %,6d %,13d %,9.3f %,8.1f %,7.2f",
                runner.label(),
                score.text(),
                score.empty(),
                score.failed(),
                score.characters(),
                score.seconds(),
                files / score.seconds(),
                megabytes / score.seconds());
    }

    private static void failures(Runner runner, List<FileHeat> heats, PrintWriter out) {
        Map<String, Long> failures = heats.stream()
                .flatMap(heat -> heat.failures(runner))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (!failures.isEmpty()) {
            out.println(runner.label() + " failed: "
                    + failures.entrySet().stream()
                            .map(failure -> failure.getValue() + " " + failure.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }
}
