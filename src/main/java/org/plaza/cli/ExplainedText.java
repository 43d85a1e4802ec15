package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plaza.extract.InlineText;
import org.plaza.language.Language;
import org.plaza.language.LanguageDetector;
import org.plaza.language.Languages;
import org.plaza.language.Tokens;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Limits;
import org.plaza.model.Passage;
import org.plaza.segment.Segmenter;
import org.plaza.vocabulary.ConceptFinder;
import org.plaza.vocabulary.Mention;

/** How the texts of a hub are cut, and words as long as there is no index of them. */
final class ExplainedText {

    private final List<String> languages;
    private final ConceptFinder finder;
    private final PrintWriter out;

    /** For a hub restricted to some languages; none for all. */
    ExplainedText(List<String> languages, ConceptFinder finder, PrintWriter out) {
        this.languages = languages;
        this.finder = finder;
        this.out = out;
    }

    /** Words of a question in each language. */
    void words(String text) {
        List<Language> rows = languages.isEmpty()
                ? Languages.all().stream().filter(Language::firstClass).toList()
                : languages.stream().map(Languages::of).distinct().toList();
        for (Language row : rows) {
            terms(row.tag(), Tokens.question(row.tag(), text), finder.longest(text, row.tag()));
        }
        row("exact", join(Tokens.exact(text)));
    }

    /** The text of a document: its language, passages, terms. */
    void text(String text) throws IOException {
        LanguageDetector detector = LanguageDetector.restrictedTo(languages);
        String guess = detector.probabilities(text).entrySet().stream()
                .limit(3)
                .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining("  "));
        row("guess", guess.isEmpty() ? "not known" : guess);
        List<Passage> passages = InlineText.read(text, Limits.DEFAULT)
                .text()
                .map(read -> new Segmenter(detector).segment(read, LanguageClaim.NONE))
                .orElse(List.of());
        for (Passage passage : passages) {
            row("passage", passage.text().replace('\n', ' '));
            terms(
                    passage.language(),
                    Tokens.stemmed(passage.language(), passage.text()),
                    finder.all(passage.text(), passage.language()));
            row("exact", join(Tokens.exact(passage.text())));
        }
    }

    private void terms(String tag, List<Tokens.Token> tokens, List<Mention> mentions) {
        String concepts = mentions.stream()
                .map(mention -> mention.key() + " (" + mention.label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        row(tag, join(tokens) + (concepts.isEmpty() ? "" : "   -> " + concepts));
    }

    private static String join(List<Tokens.Token> tokens) {
        TreeMap<Integer, List<String>> places = new TreeMap<>();
        tokens.forEach(token -> places.computeIfAbsent(token.position(), place -> new ArrayList<>())
                .add(token.term()));
        return ExplainedQuestion.form(List.copyOf(places.values()));
    }

    private void row(String name, String value) {
        out.println(String.format(Locale.ROOT, "%-8s %s", name, value));
    }
}
