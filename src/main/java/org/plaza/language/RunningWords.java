package org.plaza.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of running text: what looks like code, addresses, numbers or identifiers says nothing of a language. */
final class RunningWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern JOINT = Pattern.compile("[\\p{Pd}/]");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{Ps}\\p{Pi}\\p{Pf}\"'¿¡]*([\\p{L}\\p{M}]+(?:['’·][\\p{L}\\p{M}]+)*)[\\p{Pe}\\p{Pi}\\p{Pf}\"'.,;:!?…،؛؟।]*");

    /** In UTF-16 units; what is longer is no word, nor a few joined by dashes. */
    private static final int LONGEST = 100;

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private RunningWords() {}

    /** In lower case, elisions as words of their own. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String chunk : SPACE.split(text)) {
            if (chunk.length() <= LONGEST && !isAddress(chunk)) {
                for (String part : JOINT.split(chunk)) {
                    Matcher word = WORD.matcher(part);
                    if (word.matches()) {
                        add(word.group(1), words);
                    }
                }
            }
        }
        return words;
    }

    private static boolean isAddress(String chunk) {
        return chunk.contains("://") || chunk.contains("@") || chunk.startsWith("www.");
    }

    private static void add(String word, List<String> words) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String part : APOSTROPHE.split(word)) {
            if (!part.isEmpty() && isCamelCase(part)) {
                return;
            }
        }
        words.addAll(List.of(APOSTROPHE.split(lower)));
    }

    private static boolean isCamelCase(String word) {
        String rest = word.substring(1);
        return !rest.equals(rest.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
