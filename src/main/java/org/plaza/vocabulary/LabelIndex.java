package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.language.Tokens;
import org.plaza.language.Tokens.Token;

/** The labels of one language as a tree of terms. Filled once, then safe for threads. */
final class LabelIndex {

    /** A label and the concept it names. */
    record Named(String vocabulary, String concept, String label) {}

    /**
     * A label at the end of its terms. Where stop words leave only one term of several words ("city for all"), they must
     * stand in the text as well.
     */
    private record End(Named named, String before, String after) {

        boolean fits(String text, int start, int end) {
            return before.isEmpty() && after.isEmpty()
                    || start >= before.length()
                            && end + after.length() <= text.length()
                            && Folding.fold(text.substring(start - before.length(), start))
                                    .equals(Folding.fold(before))
                            && Folding.fold(text.substring(end, end + after.length()))
                                    .equals(Folding.fold(after));
        }
    }

    /** Labels that begin with the same terms. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<End> ends = new ArrayList<>(1);
    }

    /** Labels that were found: the number of the position after them, and the offsets of their words. */
    private record Match(List<End> ends, int after, int end) {}

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
        End end = end(named, words);
        ends.stream().distinct().forEach(node -> node.ends.add(end));
    }

    private static End end(Named named, List<List<Token>> words) {
        if (words.size() > 1) {
            return new End(named, "", "");
        }
        Token only = words.getFirst().getFirst();
        return new End(
                named,
                wordsOf(named.label().substring(0, only.start())),
                wordsOf(named.label().substring(only.end())));
    }

    /** Nothing when there is no letter in it. */
    private static String wordsOf(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    /** The longest labels: none overlap. */
    List<Mention> longest(String text) {
        List<List<Token>> words = words(text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Match longest = null;
            for (Match match : from(i, words, text)) {
                longest = longest == null || match.after > longest.after ? match : longest;
            }
            if (longest != null) {
                mentions.addAll(mentions(longest, words.get(i)));
            }
            i = longest == null ? i + 1 : longest.after;
        }
        return abbreviations.isEmpty() ? mentions : ConceptFinder.join(mentions, abbreviations.find(text));
    }

    /** Every label, those inside others too. */
    List<Mention> all(String text) {
        List<List<Token>> words = words(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Match match : from(i, words, text)) {
                mentions.addAll(mentions(match, words.get(i)));
            }
        }
        mentions.addAll(abbreviations.find(text));
        return mentions;
    }

    private List<Match> from(int first, List<List<Token>> words, String text) {
        List<Match> found = new ArrayList<>(1);
        collect(root, words, first, first, text, found);
        return found;
    }

    private static List<Mention> mentions(Match match, List<Token> word) {
        int start = word.getFirst().start();
        return oneLabelEach(match.ends).stream()
                .map(named -> new Mention(named.vocabulary(), named.concept(), start, match.end, named.label()))
                .toList();
    }

    /** Adds the labels that go on from a node; whether there are any. */
    private static boolean collect(
            Node node, List<List<Token>> words, int first, int at, String text, List<Match> found) {
        if (at == words.size() || at > first && !adjoining(words.get(at - 1), words.get(at), text)) {
            return false;
        }
        boolean any = false;
        for (Token token : words.get(at)) {
            Node next = node.next.get(token.term());
            if (next != null) {
                any |= collect(next, words, first, at + 1, text, found);
                any |= ending(next, words.get(first).getFirst().start(), token.end(), at + 1, text, found);
            }
        }
        return any
                || at > first
                        && oneLetter(words.get(at).getFirst())
                        && collect(node, words, first, at + 1, text, found);
    }

    /** A letter between the words of a label is passed over: "à" is a stop word in French, and "a" without accent not. */
    private static boolean oneLetter(Token token) {
        return token.end() - token.start() == 1 && Abbreviations.tooShort(token.term());
    }

    private static boolean ending(Node node, int start, int end, int after, String text, List<Match> found) {
        List<End> ends =
                node.ends.stream().filter(each -> each.fits(text, start, end)).toList();
        return !ends.isEmpty() && found.add(new Match(ends, after, end));
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
    private static Collection<Named> oneLabelEach(List<End> ends) {
        Map<List<String>, Named> first = new LinkedHashMap<>();
        for (End end : ends) {
            first.putIfAbsent(List.of(end.named.vocabulary(), end.named.concept()), end.named);
        }
        return first.values();
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
