package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Tokens.Token;
import org.plaza.vocabulary.LabelTerms.Met;

/**
 * The labels of one language as trees of terms, one for each term that a label begins with: grown when a text holds that
 * term, since a question holds a few of thousands. Filled once, then safe for threads.
 */
final class LabelIndex {

    /** Labels that begin with the same terms. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<LabelTerms> ends = new ArrayList<>(1);
    }

    /** Labels that were found: the number of the position after them, and the offsets of their words. */
    private record Match(List<LabelTerms> ends, int after, int end) {}

    /** More ways to read one label than this are not entered. */
    private static final int MOST_READINGS = 16;

    /** Stop words that may stand between two words of a label; more are another phrase. */
    private static final int MOST_SKIPPED = 3;

    private static final String NO_TERM = "";
    private static final String SENTENCE_ENDS = ".;:!?\u2026\u3002\uff01\uff1f\uff1b\u061f\u061b\u06d4\u0964\n";

    private final String language;
    private final Map<String, Lazy<List<LabelTerms>>> byFirst;
    private final Map<String, Node> grown = new ConcurrentHashMap<>();
    private final Abbreviations abbreviations = new Abbreviations();

    /** Of labels as {@link #byFirstTerm} arranges them. */
    LabelIndex(String language, Map<String, Lazy<List<LabelTerms>>> byFirst) {
        this.language = language;
        this.byFirst = byFirst;
        Lazy<List<LabelTerms>> abbreviated = byFirst.get(NO_TERM);
        if (abbreviated != null) {
            abbreviated.get().forEach(abbreviations::add);
        }
    }

    static LabelIndex of(String language, List<LabelTerms> labels) {
        Map<String, Lazy<List<LabelTerms>>> byFirst = new HashMap<>();
        byFirstTerm(labels).forEach((term, those) -> byFirst.put(term, new Lazy<>(() -> those)));
        return new LabelIndex(language, byFirst);
    }

    /** Labels by each term they begin with; those without a term, found only as abbreviations, by the empty text. */
    static Map<String, List<LabelTerms>> byFirstTerm(List<LabelTerms> labels) {
        Map<String, List<LabelTerms>> byFirst = new LinkedHashMap<>();
        for (LabelTerms label : labels) {
            for (String term : firsts(label)) {
                byFirst.computeIfAbsent(term, t -> new ArrayList<>(1)).add(label);
            }
        }
        return byFirst;
    }

    private static List<String> firsts(LabelTerms label) {
        if (label.words().isEmpty()) {
            return List.of(NO_TERM);
        }
        List<String> word = label.words().getFirst().terms();
        return word.subList(0, Math.min(word.size(), MOST_READINGS));
    }

    private static Node grow(List<LabelTerms> labels) {
        Node first = new Node();
        for (LabelTerms label : labels) {
            int readings = MOST_READINGS / firsts(label).size();
            List<Node> ends = List.of(first);
            for (LabelWord next : label.words().subList(1, label.words().size())) {
                List<String> word = next.terms();
                List<Node> reached = new ArrayList<>();
                for (Node node : ends) {
                    for (String term : word.subList(0, Math.min(word.size(), readings / ends.size()))) {
                        reached.add(node.next.computeIfAbsent(term, t -> new Node()));
                    }
                }
                ends = reached;
            }
            new LinkedHashSet<>(ends).forEach(node -> node.ends.add(label));
        }
        return first;
    }

    /** What goes on from a node, or from nothing, by a term. */
    private @Nullable Node next(@Nullable Node node, String term) {
        if (node != null) {
            return node.next.get(term);
        }
        Lazy<List<LabelTerms>> labels = byFirst.get(term);
        return labels == null ? null : grown.computeIfAbsent(term, t -> grow(labels.get()));
    }

    /** The longest labels: none overlap. */
    List<Mention> longest(String text) {
        List<List<Token>> words = LabelTerms.whole(language, text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Match longest = null;
            for (Match match : new Walk(words, text, false).from(i)) {
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
        List<List<Token>> words = LabelTerms.cut(language, text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Match match : new Walk(words, text, true).from(i)) {
                mentions.addAll(mentions(match, words.get(i)));
            }
        }
        mentions.addAll(abbreviations.find(text));
        return mentions;
    }

    private static List<Mention> mentions(Match match, List<Token> word) {
        int start = word.getFirst().start();
        return oneLabelEach(match.ends).stream()
                .map(label -> new Mention(
                        label.named().vocabulary(), label.named().concept(), start, match.end, label.label()))
                .toList();
    }

    /** Goes from a word of a text along the trees. */
    private final class Walk {

        private final List<List<Token>> words;
        private final String text;
        private final boolean written;
        private final List<Met> path = new ArrayList<>();
        private final List<Match> found = new ArrayList<>(1);

        Walk(List<List<Token>> words, String text, boolean written) {
            this.words = words;
            this.text = text;
            this.written = written;
        }

        List<Match> from(int first) {
            collect(null, first);
            return found;
        }

        /** Adds the labels that go on from a node; whether there are any. */
        private boolean collect(@Nullable Node node, int at) {
            if (at == words.size() || !path.isEmpty() && !adjoining(words.get(at - 1), words.get(at), text)) {
                return false;
            }
            boolean any = false;
            for (Token token : words.get(at)) {
                Node next = next(node, token.term());
                if (next != null) {
                    path.add(new Met(words.get(at).getFirst(), token));
                    any |= collect(next, at + 1);
                    any |= ending(next, at + 1);
                    path.removeLast();
                }
            }
            return any || !path.isEmpty() && oneLetter(words.get(at).getFirst()) && collect(node, at + 1);
        }

        private boolean ending(Node node, int after) {
            List<LabelTerms> ends = node.ends.stream()
                    .filter(each -> each.fits(text, path, language, written))
                    .toList();
            return !ends.isEmpty()
                    && found.add(new Match(ends, after, path.getLast().term().end()));
        }
    }

    /** A letter between the words of a label is passed over: "à" is a stop word in French, and "a" without accent not. */
    private static boolean oneLetter(Token token) {
        return token.end() - token.start() == 1 && Abbreviations.tooShort(token.term());
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
    private static Collection<LabelTerms> oneLabelEach(List<LabelTerms> ends) {
        Map<LabelTerms.Named, LabelTerms> first = new LinkedHashMap<>();
        for (LabelTerms end : ends) {
            first.putIfAbsent(end.named(), end);
        }
        return first.values();
    }
}
