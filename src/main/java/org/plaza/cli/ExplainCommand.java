package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.extract.InlineText;
import org.plaza.language.Language;
import org.plaza.language.LanguageDetector;
import org.plaza.language.Languages;
import org.plaza.language.Tokens;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Limits;
import org.plaza.model.Passage;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Searcher;
import org.plaza.segment.Segmenter;
import org.plaza.vocabulary.ConceptFinder;
import org.plaza.vocabulary.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how words and texts are read. */
@Command(
        name = "explain",
        description = "Shows how words are cut in each language, and which concepts they name.",
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

    @Override
    public Integer call() throws IOException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        HubContents contents = hub.read(command.commandLine().getErr());
        ConceptFinder finder = contents.vocabularies().finder();
        String text = String.join(" ", words);
        List<String> tags = contents.hub().languages();
        if (asText) {
            text(text, tags, finder, out);
        } else {
            List<String> spoken = tags.isEmpty() ? indexed() : tags;
            List<Language> rows = spoken.isEmpty()
                    ? Languages.all().stream().filter(Language::firstClass).toList()
                    : spoken.stream().map(Languages::of).distinct().toList();
            rows.forEach(row -> terms(row.tag(), text, finder.longest(text, row.tag()), out));
            row(out, "exact", join(Tokens.exact(text)));
        }
        return ExitCode.DONE;
    }

    /** The languages of the hub's texts; none before it is indexed. */
    private List<String> indexed() throws IOException {
        if (hub.index().current().isEmpty()) {
            return List.of();
        }
        try (Searcher searcher = LuceneSearcher.open(hub.index())) {
            return searcher.hub().languages();
        } catch (IOException e) {
            // words are explained without an index as well
            return List.of();
        }
    }

    private static void text(String text, List<String> tags, ConceptFinder finder, PrintWriter out) throws IOException {
        LanguageDetector detector = LanguageDetector.restrictedTo(tags);
        String guess = detector.probabilities(text).entrySet().stream()
                .limit(3)
                .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining("  "));
        row(out, "guess", guess.isEmpty() ? "not known" : guess);
        List<Passage> passages = InlineText.read(text, Limits.DEFAULT)
                .text()
                .map(read -> new Segmenter(detector).segment(read, LanguageClaim.NONE))
                .orElse(List.of());
        for (Passage passage : passages) {
            row(out, "passage", passage.text().replace('\n', ' '));
            List<Mention> tagged = finder.all(passage.text(), passage.language());
            terms(passage.language(), passage.text(), tagged, out);
            row(out, "exact", join(Tokens.exact(passage.text())));
        }
    }

    private static void terms(String tag, String text, List<Mention> mentions, PrintWriter out) {
        String concepts = mentions.stream()
                .map(mention -> mention.key() + " (" + mention.label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        row(out, tag, join(Tokens.stemmed(tag, text)) + (concepts.isEmpty() ? "" : "   -> " + concepts));
    }

    /** Words apart by spaces, the alternatives of one word by strokes. */
    private static String join(List<Tokens.Token> tokens) {
        Map<Integer, String> byPosition = tokens.stream()
                .collect(Collectors.toMap(
                        Tokens.Token::position, Tokens.Token::term, (a, b) -> a + "|" + b, java.util.TreeMap::new));
        return String.join(" ", byPosition.values());
    }

    private static void row(PrintWriter out, String name, String value) {
        out.println(String.format(Locale.ROOT, "%-8s %s", name, value));
    }
}
