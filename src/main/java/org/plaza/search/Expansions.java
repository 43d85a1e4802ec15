package org.plaza.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.language.ArticleNumbers;
import org.plaza.language.Languages;
import org.plaza.query.Node;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Mention;

/** Which concepts the words of a question name, and which labels in other languages that adds. Immutable. */
final class Expansions {

    private final Snapshot snapshot;
    private final Question.Options options;

    Expansions(Snapshot snapshot, Question.Options options) {
        this.snapshot = snapshot;
        this.options = options;
    }

    /** The words of a question that name concepts, neighbours in plain words. */
    List<Plan.Span> spans(Node root, Set<String> likely) {
        Map<List<String>, Plan.Span> named = new LinkedHashMap<>();
        for (Node.Plain plain : Plan.plains(root)) {
            Line line = Line.of(plain);
            List<ArticleNumbers.Mention> articles = options.expand() ? ArticleNumbers.mentions(line.text()) : List.of();
            articles.forEach(article -> add(article, line, named));
            for (String language : likely) {
                for (Mention mention : snapshot.finder().longest(line.text(), language)) {
                    List<String> words = line.words(mention.start(), mention.end());
                    if (!words.isEmpty() && articles.stream().noneMatch(article -> within(article, mention))) {
                        String typed = line.text().substring(mention.start(), mention.end());
                        Plan.Span span = named.computeIfAbsent(
                                words, w -> new Plan.Span(w, typed, new LinkedHashSet<>(), new LinkedHashSet<>()));
                        span.named().add(mention.key());
                        if (searched(value(mention.key()))) {
                            span.keys().add(mention.key());
                        }
                    }
                }
            }
        }
        return List.copyOf(named.values());
    }

    private static void add(ArticleNumbers.Mention article, Line line, Map<List<String>, Plan.Span> named) {
        List<String> words = line.words(article.start(), article.end());
        String key = Meaning.article(article.article().number());
        named.put(words, new Plan.Span(words, article.article().label(), Set.of(), Set.of(key)));
    }

    /** The word for an article is no concept beside its number. */
    private static boolean within(ArticleNumbers.Mention article, Mention concept) {
        return article.start() <= concept.start() && concept.end() <= article.end();
    }

    private boolean searched(String concept) {
        return options.expand() && !options.without().contains(concept);
    }

    private static String value(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Plain words as a line of text, with where each begins. */
    private record Line(String text, List<String> words, List<Integer> starts) {

        static Line of(Node.Plain plain) {
            StringBuilder text = new StringBuilder();
            List<String> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            for (Node.Word word : plain.words()) {
                text.append(text.isEmpty() ? "" : " ");
                starts.add(text.length());
                words.add(word.text());
                text.append(word.text());
            }
            return new Line(text.toString(), words, starts);
        }

        List<String> words(int start, int end) {
            List<String> inside = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (starts.get(i) < end && starts.get(i) + words.get(i).length() > start) {
                    inside.add(words.get(i));
                }
            }
            return inside;
        }
    }

    /**
     * One for each concept of each piece of the question. Concepts of several vocabularies that have the same value are
     * one: it switches them all.
     */
    List<Answer.Expansion> shown(List<Plan.Span> spans) {
        List<Answer.Expansion> expansions = new ArrayList<>();
        for (Plan.Span span : spans) {
            Map<String, Map<String, List<String>>> byValue = new LinkedHashMap<>();
            for (String key : span.named()) {
                Map<String, List<String>> added = byValue.computeIfAbsent(value(key), v -> new LinkedHashMap<>());
                snapshot.vocabularies()
                        .byName(key.substring(0, key.indexOf(':')))
                        .flatMap(vocabulary -> vocabulary.byValue(value(key)))
                        .ifPresent(concept -> added(span, concept).forEach((tag, labels) -> merge(added, tag, labels)));
            }
            byValue.forEach((value, added) -> {
                if (!added.isEmpty()) {
                    expansions.add(new Answer.Expansion(span.typed(), value, added, searched(value)));
                }
            });
        }
        return expansions;
    }

    private static void merge(Map<String, List<String>> added, String tag, List<String> labels) {
        List<String> known = added.computeIfAbsent(tag, language -> new ArrayList<>());
        for (String label : labels) {
            if (known.stream().noneMatch(label::equalsIgnoreCase)) {
                known.add(label);
            }
        }
    }

    /** The labels of a concept in the languages of the hub, without the words themselves. */
    private Map<String, List<String>> added(Plan.Span span, Concept concept) {
        Map<String, List<String>> added = new LinkedHashMap<>();
        for (String tag : concept.labels().languages()) {
            if (snapshot.languages().containsKey(Languages.of(tag).tag())) {
                List<String> labels = concept.labels().in(tag).stream()
                        .filter(label -> !label.equalsIgnoreCase(span.typed()))
                        .toList();
                if (!labels.isEmpty()) {
                    added.put(tag, labels);
                }
            }
        }
        return added;
    }
}
