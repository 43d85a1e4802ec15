package org.plaza.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plaza.model.Article;

/**
 * Numbered articles, sections, chapters and annexes, as the languages of the table print them: {@code Artículo XII},
 * {@code Art. 12.º}, {@code المادة ١٢}, {@code 제12조}, {@code 第十二条}, {@code § 12}, {@code 12. artikulua}. All methods
 * are pure.
 */
public final class ArticleNumbers {

    /** The longest title that may follow a number without a point or dash between, in UTF-16 units. */
    private static final int LONGEST_TITLE = 120;

    private static final String SUFFIX = "(?:\\s?(?:bis|ter|quater|quinquies)\\b|의\\s?\\p{Nd}+|之[一二三四五六七八九十]+"
            + "|\\p{Nd}*[a-zA-Z]\\b(?![.'’]\\p{L}))?";
    private static final String ORDINAL_SIGN = "(?:\\.?[ºªo°](?!\\p{L})|\\.?(?:er|re|è|a|st|nd|rd|th)\\b)?";
    private static final Pattern UNIT = unit();

    /** A heading goes on with a point, dash, colon or title in brackets, or is at its end. */
    private static final Pattern SET_OFF = Pattern.compile(
            "\\s*(?:$|\\.\\s*(?:$|\\p{Pd}|[^\\d\\s])|[:：)]|[\\p{Pd}−]|[（(]\\s*\\p{L}{3}|[\\t\\u3000|]).*",
            Pattern.DOTALL);

    private static final Pattern TITLE =
            Pattern.compile("\\s+[\\p{Pi}\"«]?[\\p{Lu}\\p{Lo}].*[^.。؟?;؛]\\s*", Pattern.DOTALL);

    /** What follows a number in a reference to part of an article, or of a law. */
    private static final Pattern CITED = Pattern.compile(
            "\\s+(?:Abs|Absatz|Satz|Nr|Nummer|Ziffer|Unterabsatz|Buchstabe|des|der|من|و|के|का|की|第|제|および|及び|和|至)(?![\\p{L}\\p{M}]).*",
            Pattern.DOTALL);

    private ArticleNumbers() {}

    /**
     * A mention of an article.
     *
     * @param article its number and label
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Mention(Article article, int start, int end) {}

    /**
     * The article that begins with a paragraph. Running text that merely cites one ({@code Article 12 of the Convention
     * provides}) begins none.
     *
     * @param paragraph a heading, or the first paragraph of the article with its number
     * @return the article; empty when none begins here
     */
    public static Optional<Article> match(String paragraph) {
        int start = paragraph.length() - paragraph.stripLeading().length();
        Matcher unit = UNIT.matcher(paragraph).region(start, paragraph.length());
        if (!unit.lookingAt()) {
            return Optional.empty();
        }
        return begins(paragraph.substring(unit.end())) ? mention(unit).map(Mention::article) : Optional.empty();
    }

    /**
     * Every article that is named in a text, such as a question.
     *
     * @param text anything
     * @return in order, without overlaps
     */
    public static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            mention(unit).ifPresent(mentions::add);
        }
        return mentions;
    }

    /**
     * The number that a numeral writes.
     *
     * @param numeral {@code 12}, {@code XII}, {@code ١٢}, {@code 十二}, {@code first}; case does not matter
     * @return empty when it is none, or not between 1 and 9,999
     */
    public static OptionalInt number(String numeral) {
        return Numerals.parse(numeral);
    }

    private static boolean begins(String rest) {
        if (SET_OFF.matcher(rest).matches()) {
            return true;
        }
        return rest.length() <= LONGEST_TITLE
                && TITLE.matcher(rest).matches()
                && !CITED.matcher(rest).matches();
    }

    private static Optional<Mention> mention(Matcher unit) {
        String numeral = numeral(unit);
        OptionalInt number = Numerals.parse(numeral);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String label = unit.group().strip();
        return Optional.of(
                new Mention(new Article(number.getAsInt(), label), unit.start(), unit.start() + label.length()));
    }

    private static String numeral(Matcher unit) {
        for (String place : List.of("before", "after", "east")) {
            String numeral = unit.group(place);
            if (numeral != null) {
                return numeral;
            }
        }
        throw new IllegalStateException("no numeral in " + unit.group());
    }

    private static Pattern unit() {
        Set<String> spaced = new LinkedHashSet<>();
        Set<String> after = new LinkedHashSet<>();
        Set<String> attached = new LinkedHashSet<>();
        for (Map.Entry<String, String> row : Table.read("articles.txt")) {
            boolean before = row.getKey().startsWith("before");
            for (String word : row.getValue().split("\\|")) {
                boolean glued = word.length() == 1 && Character.isIdeographic(word.charAt(0)) || isHangul(word);
                (before ? spaced : glued ? attached : after).add(word);
            }
        }
        String numeral = Numerals.pattern();
        String east =
                "(?:第|제)\\s?(?<east>" + numeral + ")\\s?(?:" + String.join("|", attached) + ")(?![\\p{L}&&[^의之]])";
        spaced.removeIf(word -> word.endsWith("*"));
        String prefix = "(?<![\\p{L}\\p{M}])(?:(?:" + alternatives(spaced) + ")\\s+|§{1,2}\\s*)(?<before>" + numeral
                + ")(?![\\p{L}\\p{M}&&[^a-zA-Zºªè]])";
        String suffix = "(?<![\\p{L}\\p{Nd}])(?<after>" + numeral + ")[.ºª]{0,2}\\s+(?:" + alternatives(after)
                + ")(?![\\p{L}\\p{M}])";
        return Pattern.compile(
                "(?:" + prefix + ORDINAL_SIGN + SUFFIX + "|" + suffix + "|" + east + SUFFIX + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isHangul(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    /** Each word as it is, and without its accents. */
    private static String alternatives(Set<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word, Spelling.FOLD.normalize(word)))
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
