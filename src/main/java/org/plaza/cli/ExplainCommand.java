package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.index.IndexFolder;
import org.plaza.index.LuceneShelf;
import org.plaza.model.Work;
import org.plaza.search.Explanation;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Question;
import org.plaza.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how questions and texts are read. */
@Command(
        name = "explain",
        description =
                "Shows how a question is read: each word in each language, its forms, its weight, where it is found,"
                        + " and which concepts the words name.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HubOptions hub = new HubOptions();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words of a question.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--text", description = "Reads the words as the text of a document: language, passages, terms.")
    private boolean asText;

    @Option(names = "--no-expand", description = "Without the concepts that the words name.")
    private boolean unexpanded;

    @Option(
            names = "--without",
            paramLabel = "CONCEPT",
            description = "Without this one of the concepts that the words name; may be repeated.")
    private Set<String> without = Set.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SearchCommand.Format format = SearchCommand.Format.text;

    @Override
    public Integer call() throws IOException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        boolean json = format == SearchCommand.Format.json;
        if (asText && json) {
            throw new ParameterException(
                    command.commandLine(), "--text is explained as text only: leave --format out.");
        }
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        HubContents contents = hub.read(err);
        String text = String.join(" ", words);
        ExplainedText cut = new ExplainedText(
                contents.hub().languages(), contents.vocabularies().finder(), out);
        if (asText) {
            cut.text(text);
            return ExitCode.DONE;
        }
        Question question = question(text, command);
        try {
            Explanation explanation = explain(question, contents);
            if (json) {
                out.println(ExplanationJson.of(explanation));
            } else {
                ExplainedQuestion.print(explanation, out);
            }
        } catch (IOException | Refused e) {
            if (json) {
                throw e;
            }
            err.println("Only how the words are cut is shown, for works cannot be counted. " + e.getMessage());
            cut.words(text);
        }
        return ExitCode.DONE;
    }

    private Question question(String text, CommandSpec command) {
        Question.Options asked = Question.Options.DEFAULT;
        try {
            return new Question(
                    text,
                    Map.of(),
                    Question.Paging.FIRST,
                    new Question.Options(!unexpanded, asked.syntax(), asked.ui(), without));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Explanation explain(Question question, HubContents contents) throws IOException, Refused {
        IndexFolder index = hub.filled();
        Set<String> works = contents.works().stream().map(Work::id).collect(Collectors.toSet());
        if (!LuceneShelf.ofAnotherHub(index, hub.hub(), works).isEmpty()) {
            throw new Refused("The index folder " + index.root() + " holds works of another hub than " + hub.hub()
                    + ". Name the two that belong together with --hub and --index.");
        }
        try (Searcher searcher = LuceneSearcher.open(index)) {
            return searcher.explain(question);
        }
    }
}
