package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.evaluate.BenchQuestions;
import org.plaza.evaluate.BenchQuestions.Kind;
import org.plaza.evaluate.BenchTexts;
import org.plaza.evaluate.Latencies;
import org.plaza.evaluate.Race;
import org.plaza.index.IndexFolder;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Searcher;
import org.plaza.yardstick.BagOfWords;
import org.plaza.yardstick.PlainHub;
import org.plaza.yardstick.PlainQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast works are indexed and questions answered, beside plain Lucene in the same run. */
@Command(
        name = "bench",
        description = "Measures how fast works are indexed and questions answered, beside plain Lucene.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private static final int WARM_UP = 200;

    /** Indexed by both and thrown away: neither is timed while the virtual machine still learns. */
    private static final int WARM_UP_WORKS = 500;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TEXTS", description = "Folder with passages in *.jsonl or *.jsonl.gz: lang, text.")
    private Path folder = Path.of("");

    @Option(
            names = "--works",
            defaultValue = "2000",
            description = "Works of ten passages each (default: ${DEFAULT-VALUE}).")
    private int works;

    @Option(
            names = "--questions",
            defaultValue = "1000",
            description = "Different questions of each kind (default: ${DEFAULT-VALUE}).")
    private int questions;

    @Option(names = "--threads", defaultValue = "2", description = "That index (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "Of the questions (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keeps the indexes there, and uses those it holds.")
    private @Nullable Path keep;

    @Option(
            names = "--compact-plain",
            description = "Makes one segment of plain B's index too, as Plaza's is; that counts as indexing.")
    private boolean compactPlain;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (works < 1 || questions < 1 || threads < 1) {
            throw new ParameterException(
                    command.commandLine(), "--works, --questions and --threads are whole numbers of at least 1.");
        }
        PrintWriter out = command.commandLine().getOut();
        BenchTexts texts = BenchTexts.read(folder);
        Path place = keep == null ? Files.createTempDirectory("plaza-bench-") : Files.createDirectories(keep);
        try {
            measure(texts, place.toAbsolutePath(), out);
        } finally {
            if (keep == null) {
                Folders.delete(place);
            }
        }
        return ExitCode.DONE;
    }

    private void measure(BenchTexts texts, Path place, PrintWriter out) throws IOException, InterruptedException {
        BenchShelf shelf = new BenchShelf(texts, works, threads);
        IndexFolder index = new IndexFolder(place.resolve("plaza"));
        Path plain = place.resolve("plain");
        Path made = place.resolve("made");
        String what = works + " works of " + folder.toRealPath() + (compactPlain ? ", plain B compact" : "");
        if (!Files.exists(made) || !Files.readString(made).equals(what)) {
            Files.deleteIfExists(made);
            warmUp(texts, place.resolve("warm"));
            indexing("plain B", shelf.plain(plain, compactPlain), out);
            indexing("plaza", shelf.plaza(index), out);
            Files.writeString(made, what);
        }
        try (BagOfWords bag = shelf.bag(place.resolve("bag"));
                PlainHub hub = PlainHub.open(plain, List.of(BenchTexts.LANGUAGE));
                Searcher searcher = LuceneSearcher.open(index)) {
            Race race = new Race(searcher, hub, bag);
            for (Kind kind : Kind.values()) {
                race.run(new BenchQuestions(texts, works, seed + 1).draw(kind, WARM_UP));
            }
            Map<Kind, Map<Race.Runner, Latencies>> times = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                times.put(kind, race.run(drawn(new BenchQuestions(texts, works, seed), kind)));
            }
            print(times, out);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            out.printf(
                    Locale.ROOT,
                    "heap in use after a collection, all readers open: %,d MB of %,d MB%n",
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20);
        }
        out.flush();
    }

    private List<PlainQuestion> drawn(BenchQuestions from, Kind kind) throws IOException {
        List<PlainQuestion> drawn = from.draw(kind, questions);
        if (drawn.isEmpty()) {
            throw new IOException("The texts in " + folder + " are too few for a single question of the kind " + kind
                    + ": give more of them.");
        }
        return drawn;
    }

    private void warmUp(BenchTexts texts, Path place) throws IOException, InterruptedException {
        BenchShelf few = new BenchShelf(texts, Math.min(works, WARM_UP_WORKS), threads);
        few.plain(place.resolve("plain"), compactPlain);
        few.plaza(new IndexFolder(place.resolve("plaza")));
        Folders.delete(place);
    }

    private void indexing(String who, double seconds, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-8s %,d works, %,d threads: %.1f s, %,.0f passages/s%n",
                who,
                works,
                threads,
                seconds,
                works * 10 / seconds);
        out.flush();
    }

    private static void print(Map<Kind, Map<Race.Runner, Latencies>> times, PrintWriter out) {
        out.println("milliseconds: p50 / p95 / p99 of everything a page shows; bare: ids alone");
        out.printf(
                Locale.ROOT,
                "%-10s %23s %23s %6s %15s %15s %6s %8s%n",
                "",
                "plaza",
                "plain B",
                "x p50",
                "plaza bare",
                "B bare",
                "x p50",
                "A bare");
        double ours = 0;
        double theirs = 0;
        for (Map.Entry<Kind, Map<Race.Runner, Latencies>> row : times.entrySet()) {
            Map<Race.Runner, Latencies> of = row.getValue();
            Latencies plaza = Objects.requireNonNull(of.get(Race.Runner.PLAZA));
            Latencies plain = Objects.requireNonNull(of.get(Race.Runner.PLAIN));
            Latencies bare = Objects.requireNonNull(of.get(Race.Runner.PLAZA_BARE));
            Latencies plainBare = Objects.requireNonNull(of.get(Race.Runner.PLAIN_BARE));
            ours += plaza.mean();
            theirs += plain.mean();
            out.printf(
                    Locale.ROOT,
                    "%-10s %23s %23s %6.2f %15.3f %15.3f %6.2f %8.3f%n",
                    row.getKey().name().toLowerCase(Locale.ROOT),
                    percentiles(plaza),
                    percentiles(plain),
                    plaza.millis(0.5) / plain.millis(0.5),
                    bare.millis(0.5),
                    plainBare.millis(0.5),
                    bare.millis(0.5) / plainBare.millis(0.5),
                    Objects.requireNonNull(of.get(Race.Runner.BAG)).millis(0.5));
        }
        out.printf(Locale.ROOT, "the mix, mean over all kinds: plaza by plain B %.2f%n", ours / theirs);
    }

    private static String percentiles(Latencies times) {
        return String.format(
                Locale.ROOT, "%.2f / %.2f / %.2f", times.millis(0.5), times.millis(0.95), times.millis(0.99));
    }
}
