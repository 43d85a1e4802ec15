package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.evaluate.Evaluation;
import org.plaza.evaluate.JudgedSet;
import org.plaza.index.IndexFolder;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how good the answers are on judged sets, beside plain Lucene. */
@Command(
        name = "eval",
        description = "Measures how good the answers are on judged sets, beside plain Lucene.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

    /** A switch. */
    enum Switch {
        on,
        off
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SET",
            arity = "1..*",
            description = {
                "Folders with docs.jsonl (id, lang, title, text), queries.tsv (id, language, text)",
                "and judgements (question, 0, document, grade), both with tabs."
            })
    private List<Path> sets = new ArrayList<>();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            defaultValue = "qrels.tsv",
            description = "Name of the file of judgements in each set (default: ${DEFAULT-VALUE}).")
    private String judgements = "qrels.tsv";

    @Option(names = "--pooled", description = "One hub for all languages of a set, instead of one for each language.")
    private boolean pooled;

    @Option(
            names = "--expand",
            defaultValue = "off",
            description =
                    "Whether labels of vocabularies are added: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Switch expand = Switch.off;

    @Option(names = "--folds", defaultValue = "1", description = "Figures of so many random parts (default: none).")
    private int folds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random parts (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--runs", paramLabel = "DIR", description = "Writes the rankings there, as trec_eval reads them.")
    private @Nullable Path runs;

    @Mixin
    private JudgedHubOptions hubs = new JudgedHubOptions();

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        if (folds < 1) {
            throw new ParameterException(
                    command.commandLine(), "--folds " + folds + " is not possible: choose 1 or more.");
        }
        EvalReport report = new EvalReport(command.commandLine().getOut(), folds, seed);
        PrintWriter err = command.commandLine().getErr();
        if (runs != null) {
            Files.createDirectories(runs);
        }
        try (JudgedHubs made = hubs.open(err)) {
            for (Path folder : sets) {
                JudgedSet set = JudgedSet.read(folder, judgements);
                if (pooled) {
                    report.pooled(evaluate(set, "pooled", made));
                } else {
                    for (String language : set.languages()) {
                        JudgedSet own = set.in(language);
                        if (!own.questions().isEmpty()) {
                            report.row(language, evaluate(own, language, made));
                        }
                    }
                }
            }
        }
        report.end();
        return ExitCode.DONE;
    }

    private Evaluation evaluate(JudgedSet set, String part, JudgedHubs made)
            throws IOException, InterruptedException, Refused {
        IndexFolder index = made.index(set, part);
        try (Searcher searcher = LuceneSearcher.open(index)) {
            Evaluation evaluation = Evaluation.of(set, searcher, expand == Switch.on);
            if (runs != null) {
                String name = set.name() + "." + part + ".";
                evaluation.plaza().write(runs.resolve(name + "plaza.run"));
                evaluation
                        .better()
                        .write(runs.resolve(name + evaluation.better().system() + ".run"));
            }
            return evaluation;
        }
    }
}
