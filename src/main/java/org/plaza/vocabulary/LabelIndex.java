package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Tokens;
import org.plaza.language.Tokens.Token;

/** The labels of one language as a tree of terms. Filled once, then safe for threads. */
final class LabelIndex {

    /** A label and the concept it names. */
    record Named(String vocabulary, String concept, String label) {}

    /** Labels that begin with the same terms. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Named> ends = new ArrayList<>(1);
    }

    /** Where a label ended: the number of the position after it, and the offset of its last character. */
    private record Match(Node node, int after, int end) {}

    /** More ways to read one label than this are not entered. */
    private static final int MOST_READINGS = 16;

    /** Stop words that may stand between two words of a label; more are another phrase. */
    private static final int MOST_SKIPPED = 3;

    private static final String SENTENCE_ENDS = ".;:!?\u2026\u3002\uff01\uff1f\uff1b\u061f\u061b\u06d4\u0964\n";

    private final String language;
    private final Node root = new Node();
    private final Abbreviations abbreviations = new Abbreviations();

    LabelIndex(String language) {
        this.language = language;
    }

    void add(Named named) {
        List<List<Token>> words = words(named.label());
        if (words.isEmpty() || Abbreviations.tooShort(named.label())) {
            abbreviations.add(named);
            return;
        }
        List<Node> ends = List.of(root);
        for (List<Token> word : words) {
            List<Node> reached = new ArrayList<>();
            for (Node node : ends) {
                word.stream()
                        .map(Token::term)
                        .distinct()
                        .limit(MOST_READINGS / ends.size())
                        .forEach(term -> reached.add(node.next.computeIfAbsent(term, t -> new Node())));
            }
            ends = reached;
        }
        ends.stream().distinct().forEach(node -> node.ends.add(named));
    }

    List<Mention> find(String text) {
        List<List<Token>> words = words(text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Match match = longest(root, words, i, text);
            if (match == null) {
                i++;
            } else {
                int start = words.get(i).getFirst().start();
                oneLabelEach(match.node.ends)
                        .forEach(named -> mentions.add(
                                new Mention(named.vocabulary(), named.concept(), start, match.end, named.label())));
                i = match.after;
            }
        }
        return abbreviations.isEmpty() ? mentions : ConceptFinder.join(mentions, abbreviations.find(text));
    }

    private @Nullable Match longest(Node node, List<List<Token>> words, int at, String text) {
        if (at == words.size() || node != root && !adjoining(words.get(at - 1), words.get(at), text)) {
            return null;
        }
        Match best = null;
        for (Token token : words.get(at)) {
            Node next = node.next.get(token.term());
            if (next != null) {
                Match match = longest(next, words, at + 1, text);
                if (match == null && !next.ends.isEmpty()) {
                    match = new Match(next, at + 1, token.end());
                }
                if (match != null && (best == null || match.after > best.after)) {
                    best = match;
                }
            }
        }
        return best;
    }

    private static boolean adjoining(List<Token> left, List<Token> right, String text) {
        if (right.getFirst().position() - left.getFirst().position() > MOST_SKIPPED + 1) {
            return false;
        }
        for (int i = left.getFirst().end(); i < right.getFirst().start(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Several labels of a concept can have the same stems: the first names it. */
    private static List<Named> oneLabelEach(List<Named> ends) {
        if (ends.size() == 1) {
            return ends;
        }
        Map<List<String>, Named> first = new LinkedHashMap<>();
        ends.forEach(named -> first.putIfAbsent(List.of(named.vocabulary(), named.concept()), named));
        return List.copyOf(first.values());
    }

    /** The terms of a text, those of one position together. */
    private List<List<Token>> words(String text) {
        List<List<Token>> words = new ArrayList<>();
        int position = -1;
        for (Token token : Tokens.stemmed(language, text)) {
            if (token.position() != position) {
                words.add(new ArrayList<>(1));
                position = token.position();
            }
            words.getLast().add(token);
        }
        return words;
    }
}
