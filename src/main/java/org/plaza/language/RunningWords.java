package org.plaza.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of running text, in lower case: what looks like code, addresses, numbers or identifiers says nothing of a
 * language. An elided word is a word of its own, with its apostrophe ({@code l'}).
 *
 * @param plain how often each word of its sentences occurs
 * @param names the same of words that are spelled as names are: in capitals, or with one inside a sentence
 */
record RunningWords(Map<String, Integer> plain, Map<String, Integer> names) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern JOINT = Pattern.compile("[\\p{Pd}/]");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{Ps}\\p{Pi}\\p{Pf}\"'¿¡]*([\\p{L}\\p{M}]+(?:['’·][\\p{L}\\p{M}]+)*)[\\p{Pe}\\p{Pi}\\p{Pf}\"'.,;:!?…،؛؟।]*");
    private static final String SENTENCE_ENDS = ".:!?…؟।";
    private static final String CLOSING = ")]}»”’\"'";

    /** An option of a program ({@code -v}, {@code --verbose}) or a path ({@code /etc/hosts}, {@code a/b/c}). */
    private static final Pattern COMMAND =
            Pattern.compile("\\p{Ps}*(?:--\\w.*|-\\p{L}(?:\\P{L}.*)?|/.*|[^/]+/[^/]*/.*)");

    /** In UTF-16 units; what is longer is no word, nor a few joined by dashes. */
    private static final int LONGEST = 100;

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    static RunningWords of(String text) {
        RunningWords words = new RunningWords(new HashMap<>(), new HashMap<>());
        boolean begins = true;
        for (String chunk : SPACE.split(text)) {
            if (chunk.length() <= LONGEST && !isCode(chunk)) {
                for (String part : JOINT.split(chunk)) {
                    Matcher word = WORD.matcher(part);
                    if (word.matches()) {
                        words.add(word.group(1), begins);
                    }
                }
            }
            begins = endsSentence(chunk) || begins && chunk.codePoints().noneMatch(Character::isLetterOrDigit);
        }
        return words;
    }

    /** What so many occurrences of a word say, once being 1: a word that was used is likely to be used again. */
    static double weight(int occurrences) {
        return 1 + Math.log(occurrences);
    }

    /** How many words its sentences have. */
    int size() {
        return plain.values().stream().mapToInt(n -> n).sum();
    }

    boolean isEmpty() {
        return plain.isEmpty() && names.isEmpty();
    }

    private static boolean isCode(String chunk) {
        return chunk.contains("://")
                || chunk.contains("@")
                || chunk.startsWith("www.")
                || (chunk.indexOf('-') >= 0 || chunk.indexOf('/') >= 0)
                        && COMMAND.matcher(chunk).matches();
    }

    private static boolean endsSentence(String chunk) {
        int last = chunk.length() - 1;
        while (last > 0 && CLOSING.indexOf(chunk.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(chunk.charAt(last)) >= 0;
    }

    private void add(String word, boolean begins) {
        String[] parts = APOSTROPHE.split(word);
        for (String part : parts) {
            if (!part.isEmpty() && isCamelCase(part)) {
                return;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            String lower = parts[i].toLowerCase(Locale.ROOT);
            String known = i < parts.length - 1 ? lower + "'" : lower;
            if (!isName(parts[i], begins)) {
                plain.merge(known, 1, Integer::sum);
            } else if (known.length() > 1) {
                names.merge(known, 1, Integer::sum);
            }
        }
    }

    private static boolean isName(String word, boolean begins) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return capital && (!begins || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean isCamelCase(String word) {
        String rest = word.substring(1);
        return !rest.equals(rest.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
