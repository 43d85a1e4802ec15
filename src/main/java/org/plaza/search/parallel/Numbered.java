package org.plaza.search.parallel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.model.Article;

/**
 * The number of an article without the language it is written in.
 *
 * @param unit what is numbered
 * @param number of the article
 * @param insertion 1 for the article itself, 2 for what was put in after it ({@code 12 bis}, {@code 12a}, {@code 제12조의2}),
 *     and so on
 */
record Numbered(Unit unit, int number, int insertion) {

    private static final List<String> INSERTIONS = List.of("bis", "ter", "quater", "quinquies");
    private static final Pattern WORD = Pattern.compile("\\b(bis|ter|quater|quinquies)$");
    private static final Pattern LETTER = Pattern.compile("\\p{Nd}\\s?([a-z])$");
    private static final Pattern KOREAN = Pattern.compile("의\\s?(\\p{Nd}+)$");
    private static final Pattern CHINESE = Pattern.compile("之([一二三四五六七八九])$");

    /** What languages number. Words may stand in each other's place: {@link Runs} judges by the numbers. */
    enum Unit {
        CHAPTER("chap|capit|capít|kapit|الفصل|장$|장의|章|glava|глава|bölüm"),
        SECTION("sect|secc|sección|seção|secção|sezione|abschnitt|القسم|절$|節|节|раздел|kısım|atala"),
        PART("الباب|hoofdstuk"),
        ANNEX("annex|anexo|anhang|allegato|الملحق|приложение"),
        ARTICLE("");

        private final Pattern words;

        Unit(String words) {
            this.words = Pattern.compile(words);
        }

        static Unit of(String label) {
            for (Unit unit : values()) {
                if (unit.words.matcher(label).find()) {
                    return unit;
                }
            }
            return ARTICLE;
        }
    }

    static Numbered of(Article article) {
        String label = article.label().toLowerCase(Locale.ROOT).strip();
        return new Numbered(Unit.of(label), article.number(), insertion(label));
    }

    private static int insertion(String label) {
        Matcher word = WORD.matcher(label);
        if (word.find()) {
            return INSERTIONS.indexOf(word.group(1)) + 2;
        }
        Matcher letter = LETTER.matcher(label);
        if (letter.find()) {
            return letter.group(1).charAt(0) - 'a' + 2;
        }
        Matcher korean = KOREAN.matcher(label);
        if (korean.find() && korean.group(1).length() < 3) {
            return Integer.parseInt(korean.group(1));
        }
        Matcher chinese = CHINESE.matcher(label);
        return chinese.find() ? "一二三四五六七八九".indexOf(chinese.group(1)) + 1 : 1;
    }

    /** Whether it stands after another of the same unit. */
    boolean after(Numbered other) {
        return number > other.number || number == other.number && insertion > other.insertion;
    }
}
