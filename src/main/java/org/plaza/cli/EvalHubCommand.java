package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.evaluate.JudgedSet;
import org.plaza.evaluate.Metrics;
import org.plaza.evaluate.Rankings;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Question;
import org.plaza.search.Ranking;
import org.plaza.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how good the answers of a hub are by questions whose answers are known. */
@Command(
        name = "eval-hub",
        description =
                "Measures the answers of an index by golden questions, without and with the labels of vocabularies.",
        mixinStandardHelpOptions = true)
final class EvalHubCommand implements Callable<Integer> {

    private static final String HEAD = "%-8s %-5s %9s   %9s %8s   %9s %8s%n";
    private static final String ROW = "%-8s %-5s %,9d   %9.3f %8.4f   %9.3f %8.4f%n";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SET",
            arity = "1..*",
            description = {
                "Folders with queries.tsv (id, language, text) and judgements (question, 0, work, grade), both with tabs."
            })
    private List<Path> sets = new ArrayList<>();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            defaultValue = "qrels.tsv",
            description = "Name of the file of judgements in each set (default: ${DEFAULT-VALUE}).")
    private String judgements = "qrels.tsv";

    @Mixin
    private IndexOption index = new IndexOption();

    @Override
    public Integer call() throws IOException, Refused {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Searcher searcher = LuceneSearcher.open(index.filled())) {
            List<String> works = works(searcher);
            List<JudgedSet> read = new ArrayList<>();
            for (Path folder : sets) {
                read.add(JudgedSet.ofWorks(folder, judgements, works));
            }
            out.println("S@3: the best work among the first three; expansion off, then on");
            out.printf(Locale.ROOT, HEAD, "set", "lang", "questions", "off   S@3", "nDCG@10", "on    S@3", "nDCG@10");
            for (JudgedSet set : read) {
                measure(set, searcher, out);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static List<String> works(Searcher searcher) throws IOException {
        List<String> works = new ArrayList<>();
        for (int page = 1; ; page++) {
            Question.Paging paging = new Question.Paging(page, Question.MAX_SIZE, Question.Sort.TITLE);
            Ranking part = searcher.rank(new Question("", Map.of(), paging, Question.Options.DEFAULT));
            if (part.works().isEmpty()) {
                return works;
            }
            works.addAll(part.works());
        }
    }

    private static void measure(JudgedSet set, Searcher searcher, PrintWriter out) throws IOException {
        Rankings off = Rankings.ofPlaza(searcher, set, false);
        Rankings on = Rankings.ofPlaza(searcher, set, true);
        for (String language : set.askedIn()) {
            row(set.asked(language), language, off, on, out);
        }
        row(set, "all", off, on, out);
    }

    private static void row(JudgedSet set, String language, Rankings off, Rankings on, PrintWriter out) {
        Metrics without = mean(off, set);
        Metrics with = mean(on, set);
        out.printf(
                Locale.ROOT,
                ROW,
                set.name(),
                language,
                set.questions().size(),
                without.success3(),
                without.ndcg10(),
                with.success3(),
                with.ndcg10());
    }

    private static Metrics mean(Rankings rankings, JudgedSet set) {
        return Metrics.mean(List.copyOf(rankings.measure(set).values()));
    }
}
