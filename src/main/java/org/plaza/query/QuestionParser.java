package org.plaza.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.query.Symbol.Mark;

/**
 * Reads a question. Nothing is refused: what cannot be read as syntax is read as words and said. Used once, by one
 * thread.
 *
 * <p>Binding, tightest first: quotes, field, {@code -} and NOT, NEAR, side by side and AND, OR; parentheses group.
 */
public final class QuestionParser {

    private static final int MAX_DEPTH = 40;

    /** A prefix stands for many words: it takes the room of so many. */
    private static final int PREFIX_WEIGHT = 8;

    private final List<Symbol> symbols;
    private final List<String> misread;
    private final Set<String> words = new HashSet<>();
    private final List<String> typed = new ArrayList<>();
    private final List<TypedWord> wanted = new ArrayList<>();
    private int room = QuestionLimits.WORDS;
    private boolean tooManyWords;
    private int at;
    private int depth;

    private QuestionParser(List<Symbol> symbols, List<String> misread) {
        this.symbols = symbols;
        this.misread = misread;
    }

    /**
     * Reads quotes, operators and fields.
     *
     * @param text of any length
     * @param names of fields and facets that may stand before a colon
     * @return the tree and what could not be read as syntax
     */
    public static ParsedQuestion parse(String text, Set<String> names) {
        Scanner scanner = new Scanner(text, names);
        List<Symbol> symbols = scanner.scan();
        QuestionParser parser = new QuestionParser(symbols, new ArrayList<>(scanner.misread()));
        Optional<Node> root = Optional.ofNullable(parser.all());
        return new ParsedQuestion(root, parser.misread, parser.typed, parser.tooManyWords, parser.wanted);
    }

    /**
     * Reads everything as words.
     *
     * @param text of any length
     * @return plain words
     */
    public static ParsedQuestion words(String text) {
        List<TypedWord> typed = Scanner.typed(text);
        Set<String> words = new LinkedHashSet<>();
        typed.forEach(word -> words.add(word.text()));
        Set<Node.Word> plain = new LinkedHashSet<>();
        words.stream().limit(QuestionLimits.WORDS).forEach(word -> plain.add(new Node.Word(word)));
        Optional<Node> root = plain.isEmpty() ? Optional.empty() : Optional.of(new Node.Plain(List.copyOf(plain)));
        List<TypedWord> kept = typed.stream()
                .filter(word -> plain.contains(new Node.Word(word.text())))
                .toList();
        return new ParsedQuestion(
                root,
                List.of(),
                kept.stream().map(TypedWord::text).toList(),
                words.size() > QuestionLimits.WORDS,
                kept);
    }

    private @Nullable Node all() {
        List<Node> parts = new ArrayList<>();
        while (at < symbols.size()) {
            Node part = or();
            if (part != null) {
                parts.add(part);
            }
            if (at < symbols.size()) {
                // only a parenthesis that closes nothing stops the reading before the end
                misread.add(")");
                at++;
            }
        }
        return and(parts);
    }

    private @Nullable Node or() {
        List<Node> parts = new ArrayList<>();
        Node first = sequence();
        if (first != null) {
            parts.add(first);
        }
        while (peek() == Mark.OR) {
            at++;
            Node next = sequence();
            if (next == null || parts.isEmpty()) {
                misread.add("OR");
            }
            if (next != null) {
                parts.add(next);
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Node.Or(parts);
    }

    private @Nullable Node sequence() {
        List<Node> required = new ArrayList<>();
        Set<Node.Word> plain = new LinkedHashSet<>();
        boolean joined = false;
        while (at < symbols.size() && peek() != Mark.OR && peek() != Mark.CLOSE) {
            if (peek() == Mark.AND) {
                at++;
                joined = !required.isEmpty() || !plain.isEmpty();
                if (!joined || at == symbols.size() || peek() == Mark.OR || peek() == Mark.CLOSE) {
                    misread.add("AND");
                }
                continue;
            }
            for (Node unit : near()) {
                if (unit instanceof Node.Word word && !joined && peek() != Mark.AND) {
                    plain.add(word);
                } else {
                    required.add(unit);
                }
            }
            joined = false;
        }
        if (!plain.isEmpty()) {
            required.add(new Node.Plain(List.copyOf(plain)));
        }
        return and(required);
    }

    private static @Nullable Node and(List<Node> parts) {
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Node.And(parts);
    }

    private List<Node> near() {
        List<Node> left = unary();
        if (at < symbols.size() && symbols.get(at) instanceof Symbol.Nearby near) {
            at++;
            List<Node> right = at < symbols.size() ? unary() : List.of();
            String before = left.size() == 1 ? literal(left.getFirst()) : null;
            String after = right.size() == 1 ? literal(right.getFirst()) : null;
            if (before != null && after != null) {
                return List.of(new Node.Near(before, after, near.distance()));
            }
            misread.add(near.piece());
            List<Node> both = new ArrayList<>(left);
            both.addAll(right);
            return both;
        }
        return left;
    }

    private static @Nullable String literal(Node node) {
        return switch (node) {
            case Node.Word word -> word.text();
            case Node.Phrase phrase -> phrase.text();
            default -> null;
        };
    }

    private List<Node> unary() {
        boolean negated = false;
        for (Symbol symbol = symbols.get(at); symbol == Mark.NOT || symbol == Mark.MINUS; symbol = symbols.get(at)) {
            at++;
            if (at == symbols.size() || peek() == Mark.CLOSE || peek() == Mark.OR || peek() == Mark.AND) {
                misread.add(symbol == Mark.NOT ? "NOT" : "-");
                return List.of();
            }
            negated = !negated;
        }
        int before = wanted.size();
        List<Node> operand = primary();
        if (negated) {
            wanted.subList(before, wanted.size()).clear();
        }
        return negated ? operand.stream().<Node>map(Node.Not::new).toList() : operand;
    }

    private List<Node> primary() {
        Symbol symbol = symbols.get(at++);
        return switch (symbol) {
            case Symbol.Quoted quoted -> phrase(quoted.text());
            case Symbol.Begins begins ->
                counted(begins.text() + "*", PREFIX_WEIGHT) ? List.of(new Node.Prefix(begins.text())) : List.of();
            case Symbol.Words piece -> words(piece);
            case Symbol.Name name -> scoped(name.name());
            case Symbol.Nearby near -> {
                misread.add(near.piece());
                yield List.of();
            }
            case Mark mark -> mark == Mark.OPEN ? group() : List.of();
        };
    }

    private List<Node> words(Symbol.Words piece) {
        List<Node> kept = new ArrayList<>();
        for (TypedWord word : piece.words()) {
            if (counted(word.text(), 1)) {
                typed.add(word.text());
                wanted.add(word);
                kept.add(new Node.Word(word.text()));
            }
        }
        return kept;
    }

    private List<Node> group() {
        if (depth >= MAX_DEPTH) {
            misread.add("(");
            return List.of();
        }
        depth++;
        Node inside = or();
        depth--;
        if (peek() == Mark.CLOSE) {
            at++;
        } else {
            misread.add("(");
        }
        return switch (inside) {
            case null -> List.of();
            // grouped words are asked for together
            case Node.Plain plain ->
                List.of(plain.words().size() == 1 ? plain.words().getFirst() : plain);
            default -> List.of(inside);
        };
    }

    private List<Node> scoped(String name) {
        Symbol next = at < symbols.size() ? symbols.get(at) : null;
        if (next instanceof Symbol.Quoted quoted) {
            at++;
            return scoped(name, quoted.text());
        }
        if (next instanceof Symbol.Words words) {
            at++;
            return scoped(name, words.piece());
        }
        misread.add(name + ":");
        return List.of();
    }

    private List<Node> scoped(String name, String value) {
        return counted(name + ":" + value, Math.max(1, Scanner.words(value).size()))
                ? List.of(new Node.Scoped(name, value))
                : List.of();
    }

    private List<Node> phrase(String text) {
        return counted(text, Scanner.words(text).size()) ? List.of(new Node.Phrase(text)) : List.of();
    }

    /** Whether there is room for so many words more; the same text again takes none. */
    private boolean counted(String text, int weight) {
        if (words.contains(text)) {
            return true;
        }
        if (room < weight) {
            tooManyWords = true;
            return false;
        }
        room -= weight;
        words.add(text);
        return true;
    }

    private @Nullable Symbol peek() {
        return at < symbols.size() ? symbols.get(at) : null;
    }
}
