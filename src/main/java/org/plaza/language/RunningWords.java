package org.plaza.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of running text: what looks like code, addresses, numbers or identifiers says nothing of a language. */
final class RunningWords {

    private static final Pattern CHUNK = Pattern.compile("\\S*(?:://|www\\.|@)\\S*|[^\\s\\p{Pd}/]+");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{Ps}\\p{Pi}\\p{Pf}\"'¿¡]*((?:\\p{L}\\p{M}*)+(?:['’·](?:\\p{L}\\p{M}*)+)*)[\\p{Pe}\\p{Pi}\\p{Pf}\"'.,;:!?…،؛؟।]*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private RunningWords() {}

    /** In lower case, elisions as words of their own. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            Matcher word = WORD.matcher(chunks.group());
            if (word.matches()) {
                add(word.group(1), words);
            }
        }
        return words;
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
