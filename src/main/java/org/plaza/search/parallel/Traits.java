package org.plaza.search.parallel;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.language.ArticleNumbers;
import org.plaza.search.FoundPassage;

/**
 * What a text and its translation have in common, whatever their languages: numbers, the concepts they name, and words of
 * Latin letters, which share their first letters in many languages (cognates: Simard, Foster and Isabelle, "Using Cognates
 * to Align Sentences in Bilingual Corpora", 1992).
 *
 * @param counts trait to how often it is found
 */
record Traits(Map<String, Integer> counts) {

    private static final Pattern TRAIT = Pattern.compile(
            "(?<number>\\p{Nd}+(?:[.,\\u066b\\u066c\\u00a0\\u202f]\\p{Nd}{3})*)|(?<word>\\p{IsLatin}{4,})");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int PREFIX = 5;
    private static final int HEADINGS_WORD = 3;

    static Traits of(Section section, Function<FoundPassage, Set<String>> concepts) {
        Map<String, Integer> counts = new HashMap<>();
        section.passages().forEach(passage -> {
            addWords(passage.passage().text(), 1, counts);
            concepts.apply(passage).forEach(concept -> counts.merge("c:" + concept, 1, Integer::sum));
        });
        for (String heading : section.headings()) {
            addWords(heading, HEADINGS_WORD, counts);
            addNumerals(heading, counts);
        }
        return new Traits(counts);
    }

    static Traits joined(List<Traits> traits) {
        if (traits.size() == 1) {
            return traits.getFirst();
        }
        Map<String, Integer> counts = new HashMap<>();
        traits.forEach(some -> some.counts.forEach((trait, count) -> counts.merge(trait, count, Integer::sum)));
        return new Traits(counts);
    }

    private static void addWords(String text, int times, Map<String, Integer> counts) {
        Matcher each = TRAIT.matcher(text);
        while (each.find()) {
            String number = each.group("number");
            String trait = number == null ? word(each.group("word")) : digits(number);
            counts.merge(trait, times, Integer::sum);
        }
    }

    /** {@code Part II} and {@code الجزء الثاني} share a number. */
    private static void addNumerals(String heading, Map<String, Integer> counts) {
        for (String word : heading.split("[\\s.:,;()]+")) {
            ArticleNumbers.number(word).ifPresent(number -> counts.merge("h:" + number, 2, Integer::sum));
        }
    }

    private static String word(String word) {
        String folded = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(PREFIX, folded.length()));
    }

    /** Western digits without what groups them. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
