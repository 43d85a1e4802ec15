package org.plaza.language;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in the numerals of the table's languages: digits of any script, Roman, Chinese, and small ones in words. */
final class Numerals {

    private static final int LARGEST = 9_999;
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    /** In lower case only small ones are numerals: "mix" and "mild" are words. */
    private static final Pattern SMALL_ROMAN = Pattern.compile("[ivxIVX]+");

    private static final Pattern CHINESE = Pattern.compile("(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String ROMAN_LETTERS = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    /** A pattern for every numeral that {@link #parse} reads, longest words first. */
    static String pattern() {
        StringBuilder words = new StringBuilder();
        WORDS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .forEach(word -> words.append('|').append(word.replace(" ", "\\s+")));
        return "(?:(?U:\\d){1,4}|(?=[ivxlcdm])" + ROMAN.pattern() + "(?!\\p{L})|[一二三四五六七八九十百零]+" + words + ")";
    }

    /**
     * The value of a numeral.
     *
     * @param numeral in any case
     * @return empty when it is none, or not between 1 and 9,999
     */
    static OptionalInt parse(String numeral) {
        String text = numeral.strip();
        int value = WORDS.getOrDefault(key(text), 0);
        if (value == 0) {
            value = digits(text);
        }
        if (value == 0) {
            value = chinese(text);
        }
        if (value == 0 && (SMALL_ROMAN.matcher(text).matches() || text.equals(text.toUpperCase(Locale.ROOT)))) {
            value = roman(text.toUpperCase(Locale.ROOT));
        }
        return value >= 1 && value <= LARGEST ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = UCharacter.digit(text.charAt(i), 10);
            if (digit < 0 || value > LARGEST) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int roman(String upper) {
        if (upper.isEmpty() || !ROMAN.matcher(upper).matches()) {
            return 0;
        }
        int value = 0;
        int next = 0;
        for (int i = upper.length() - 1; i >= 0; i--) {
            int letter = ROMAN_VALUES[ROMAN_LETTERS.indexOf(upper.charAt(i))];
            value += letter < next ? -letter : letter;
            next = letter;
        }
        return value;
    }

    private static int chinese(String text) {
        Matcher parts = CHINESE.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return 0;
        }
        int tens = parts.group(3) == null ? 0 : parts.group(2) == null ? 1 : chineseDigit(parts.group(2));
        return 100 * chineseDigit(parts.group(1)) + 10 * tens + chineseDigit(parts.group(4));
    }

    private static int chineseDigit(@Nullable String digit) {
        return digit == null ? 0 : CHINESE_DIGITS.indexOf(digit);
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        Table.read("numerals.txt").forEach(row -> {
            String[] numbers = row.getValue().split(" ");
            for (int i = 0; i < numbers.length; i++) {
                for (String form : numbers[i].split("\\|")) {
                    words.put(form.replace('_', ' '), i + 1);
                    words.put(key(form.replace('_', ' ')), i + 1);
                }
            }
        });
        return words;
    }

    private static String key(String word) {
        return Spelling.FOLD.normalize(word).replaceAll("\\s+", " ");
    }
}
