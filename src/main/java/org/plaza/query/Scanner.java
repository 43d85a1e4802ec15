package org.plaza.query;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a question into symbols. Used once, by one thread. */
final class Scanner {

    private static final int DEFAULT_DISTANCE = 10;
    private static final int MOST_DISTANCE = 100;
    private static final Map<Character, Character> QUOTES =
            Map.of('"', '"', '\u201c', '\u201d', '\u201e', '\u201c', '\u00ab', '\u00bb', '\u300c', '\u300d');
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,4}))?");
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{M}\\p{N}]+)\\*");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final Pattern PIECE = Pattern.compile("[^\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private final String text;
    private final Set<String> names;
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<String> misread = new ArrayList<>();
    private int at;

    Scanner(String text, Set<String> names) {
        this.text = text;
        this.names = names;
    }

    /** What was read as words although it looks like syntax. */
    List<String> misread() {
        return misread;
    }

    List<Symbol> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (blank(c)) {
                at++;
            } else if (QUOTES.containsKey(c)) {
                quoted(c);
            } else if (c == '(' || c == ')') {
                symbols.add(c == '(' ? Symbol.Mark.OPEN : Symbol.Mark.CLOSE);
                at++;
            } else if (c == '-' && at + 1 < text.length() && !blank(text.charAt(at + 1))) {
                symbols.add(Symbol.Mark.MINUS);
                at++;
            } else {
                piece();
            }
        }
        return symbols;
    }

    /** The words of a text without any syntax. */
    static List<String> words(String text) {
        return typed(text).stream().map(TypedWord::text).toList();
    }

    /** The same with their places. */
    static List<TypedWord> typed(String text) {
        List<TypedWord> words = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            words.addAll(wordsOf(pieces.group(), pieces.start()));
        }
        return words;
    }

    private void quoted(char open) {
        int end = text.indexOf(QUOTES.getOrDefault(open, open), at + 1);
        if (end < 0) {
            misread.add(String.valueOf(open));
            at++;
            return;
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        if (!words(inside).isEmpty()) {
            symbols.add(new Symbol.Quoted(inside));
        }
    }

    private void piece() {
        int end = at;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
            if (text.charAt(end - 1) == ':'
                    && names.contains(text.substring(at, end - 1))
                    && end < text.length()
                    && !blank(text.charAt(end))) {
                symbols.add(new Symbol.Name(text.substring(at, end - 1)));
                at = end;
                return;
            }
        }
        symbols.addAll(symbol(text.substring(at, end), at));
        at = end;
    }

    private static boolean ends(char c) {
        return blank(c) || c == '(' || c == ')' || QUOTES.containsKey(c);
    }

    private static List<Symbol> symbol(String piece, int start) {
        Matcher near = NEAR.matcher(piece);
        if (near.matches()) {
            int distance = near.group(1) == null ? DEFAULT_DISTANCE : Integer.parseInt(near.group(1));
            return List.of(new Symbol.Nearby(piece, Math.min(distance, MOST_DISTANCE)));
        }
        Matcher prefix = PREFIX.matcher(piece);
        if (prefix.matches()) {
            return List.of(new Symbol.Begins(prefix.group(1)));
        }
        return switch (piece) {
            case "AND" -> List.of(Symbol.Mark.AND);
            case "OR" -> List.of(Symbol.Mark.OR);
            case "NOT" -> List.of(Symbol.Mark.NOT);
            default -> {
                List<TypedWord> words = wordsOf(piece, start);
                yield words.isEmpty() ? List.of() : List.of(new Symbol.Words(piece, words));
            }
        };
    }

    private static List<TypedWord> wordsOf(String piece, int at) {
        String word = EDGES.matcher(EDGES.matcher(piece).replaceAll("")).replaceAll("");
        if (word.isEmpty()) {
            return List.of();
        }
        int first = at + piece.indexOf(word);
        if (!UNSPACED.matcher(word).find()) {
            return List.of(new TypedWord(word, first));
        }
        List<TypedWord> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(word);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new TypedWord(word.substring(start, end), first + start));
            }
        }
        return words;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
