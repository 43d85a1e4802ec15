package org.plaza.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.search.Answer;
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

/** Asks the index. */
@Command(name = "search", description = "Asks the index.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    /** How the answer is written. */
    enum Format {
        text,
        json
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description =
                    "What to look for; nothing asks for every work. In quotes when it holds a minus: 'water -rent'.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--facet",
            paramLabel = "NAME=VALUE",
            description = "Narrows, for example --facet theme=housing; may be repeated.")
    private List<String> facets = new ArrayList<>();

    @Option(names = "--size", defaultValue = "10", description = "Works to list (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        Question question = question(command);
        try (Searcher searcher = LuceneSearcher.open(index.filled())) {
            refuseUnknownFacets(question, searcher.hub().facets(), command);
            Answer answer = searcher.search(question);
            if (format == Format.json) {
                out.println(json(answer));
            } else {
                TextAnswer.print(answer, out);
            }
        }
        return ExitCode.DONE;
    }

    private Question question(CommandSpec command) {
        try {
            Map<String, List<String>> selection = new HashMap<>();
            for (String facet : facets) {
                int equals = facet.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException(
                            "--facet " + facet + " cannot be read: write NAME=VALUE, for example theme=housing.");
                }
                selection
                        .computeIfAbsent(facet.substring(0, equals), name -> new ArrayList<>())
                        .add(facet.substring(equals + 1));
            }
            Question.Paging paging = new Question.Paging(1, size, Question.Sort.RELEVANCE);
            return new Question(String.join(" ", words), selection, paging, Question.Options.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static void refuseUnknownFacets(Question question, List<Facet> facets, CommandSpec command) {
        List<String> names = facets.stream().map(Facet::name).toList();
        for (String name : question.selection().keySet()) {
            if (!names.contains(name)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--facet " + name + ": there is no such facet here. There "
                                + (names.isEmpty() ? "are none." : "are: " + String.join(", ", names) + "."));
            }
        }
    }

    private static ObjectNode json(Answer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", answer.total());
        json.put("tookMillis", answer.tookMillis());
        ArrayNode hits = json.putArray("hits");
        for (Answer.Hit hit : answer.hits()) {
            ObjectNode node = hits.addObject();
            node.put("id", hit.work().id());
            node.put("title", hit.work().title().text());
            node.put("score", hit.score());
            ArrayNode matched = node.putArray("matched");
            hit.why().reasons().forEach(reason -> matched.add(reason.said()));
            ArrayNode passages = node.putArray("passages");
            hit.passages()
                    .forEach(passage -> passages.addObject()
                            .put("id", passage.id())
                            .put("document", passage.document())
                            .put("page", passage.best().page())
                            .put("language", passage.passage().language())
                            .put("text", passage.passage().text()));
            node.put("morePassages", hit.morePassages());
        }
        return json;
    }
}
