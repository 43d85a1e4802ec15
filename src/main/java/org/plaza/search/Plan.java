package org.plaza.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plaza.query.Node;
import org.plaza.query.ParsedQuestion;
import org.plaza.query.QuestionLimits;
import org.plaza.search.Answer.Note;

/**
 * A question made ready for one state of the index.
 *
 * @param parsed the tree
 * @param words every word of plain text in the tree, by its text
 * @param languages that it seems to be in
 * @param stops words that carry nothing in the likely ones
 * @param spans words of the question that name concepts, those that are switched off too
 */
record Plan(
        ParsedQuestion parsed,
        Map<String, Forms> words,
        QuestionLanguages languages,
        Set<String> stops,
        List<Span> spans) {

    /**
     * Words that name concepts, or an article by its number.
     *
     * @param words of the question, neighbours
     * @param typed as they stand in the question
     * @param named the concepts, {@code vocabulary:value}
     * @param keys those of them that are searched, and the article, as {@link Meaning} writes it
     */
    record Span(List<String> words, String typed, Set<String> named, Set<String> keys) {

        /** Whether it can be asked for in every language: what names a concept can, and so can a number. */
        boolean universal() {
            return !keys.isEmpty() || typed.codePoints().noneMatch(Character::isLetter);
        }
    }

    /** What the reader is told of how the text was read; to be added to. */
    List<Note> notes(Question question) {
        List<Note> notes = new ArrayList<>();
        new LinkedHashSet<>(parsed.misread())
                .forEach(piece -> notes.add(new Note(Note.Kind.READ_AS_WORDS, List.of(piece))));
        if (parsed.tooManyWords()) {
            notes.add(new Note(Note.Kind.TOO_MANY_WORDS, List.of(Integer.toString(QuestionLimits.WORDS))));
        }
        if (parsed.root().isEmpty() && !question.text().isBlank()) {
            notes.add(new Note(Note.Kind.NO_WORDS, List.of()));
        }
        return notes;
    }

    /** How a word of plain text in the tree is cut. */
    Forms forms(String word) {
        return Objects.requireNonNull(words.get(word), word);
    }

    /** The concepts that a word has part in. */
    Set<String> conceptsOf(String word) {
        Set<String> keys = new LinkedHashSet<>();
        for (Span span : spans) {
            if (span.words().contains(word)) {
                keys.addAll(span.keys());
            }
        }
        return keys;
    }

    /** The plain words in the order typed, repeats included; none that must not be held. */
    List<String> typed() {
        Set<String> wanted = new LinkedHashSet<>();
        parsed.root()
                .ifPresent(root ->
                        plains(root).forEach(plain -> plain.words().forEach(word -> wanted.add(word.text()))));
        return parsed.typed().stream().filter(wanted::contains).toList();
    }

    /** The words that must be held: without stop words, unless there is nothing else. */
    List<String> content(Node.Plain plain) {
        List<String> all =
                plain.words().stream().map(Node.Word::text).distinct().toList();
        List<String> content =
                all.stream().filter(word -> !stops.contains(word)).toList();
        return content.isEmpty() ? all : content;
    }

    /** The content words in pieces: those that name concepts together, then each other word as a span without concepts. */
    List<Span> pieces(Node.Plain plain) {
        List<String> content = content(plain);
        Set<String> done = new LinkedHashSet<>();
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            List<String> inside = span.words().stream()
                    .filter(word -> content.contains(word) && !done.contains(word))
                    .toList();
            if (!inside.isEmpty() && !span.keys().isEmpty()) {
                pieces.add(new Span(inside, span.typed(), span.named(), span.keys()));
                done.addAll(inside);
            }
        }
        for (String word : content) {
            if (done.add(word)) {
                pieces.add(new Span(List.of(word), word, Set.of(), Set.of()));
            }
        }
        return pieces;
    }

    /** The same of all plain words that may be expanded. */
    List<Span> pieces() {
        return parsed.root().stream()
                .flatMap(root -> plains(root).stream())
                .flatMap(plain -> pieces(plain).stream())
                .toList();
    }

    /** Every node of plain words that may be expanded: none under a NOT. */
    static List<Node.Plain> plains(Node node) {
        List<Node.Plain> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node.Plain> found) {
        switch (node) {
            case Node.Plain plain -> found.add(plain);
            case Node.Word word -> found.add(new Node.Plain(List.of(word)));
            case Node.And and -> and.parts().forEach(part -> collect(part, found));
            case Node.Or or -> or.parts().forEach(part -> collect(part, found));
            case Node.Not not -> {}
            case Node.Prefix prefix -> {}
            case Node.Phrase phrase -> {}
            case Node.Near near -> {}
            case Node.Scoped scoped -> {}
        }
    }

    /** The texts of all words, those under a NOT too. */
    static Set<String> words(Node node) {
        Set<String> words = new LinkedHashSet<>();
        switch (node) {
            case Node.Plain plain -> plain.words().forEach(word -> words.add(word.text()));
            case Node.Word word -> words.add(word.text());
            case Node.And and -> and.parts().forEach(part -> words.addAll(words(part)));
            case Node.Or or -> or.parts().forEach(part -> words.addAll(words(part)));
            case Node.Not not -> words.addAll(words(not.part()));
            case Node.Prefix prefix -> {}
            case Node.Phrase phrase -> {}
            case Node.Near near -> {}
            case Node.Scoped scoped -> {}
        }
        return words;
    }
}
