package org.plaza.extract.print;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and decides on the hyphens at their ends: a soft one goes; a hard one before a small letter goes too,
 * unless the document writes the compound elsewhere within a line and never the joined word; one before a capital goes
 * when the document writes the joined word and never the compound.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST =
            Pattern.compile("([\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*)[-\u2010\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+(?:[-\u2010][\\p{L}\\p{M}]+)*");
    private static final Pattern STARTS_WITH_WORD = Pattern.compile("^[\\p{L}\\p{N}]");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /** Learns the words of a document from its lines. */
    static Hyphens of(Collection<Sheet> sheets) {
        Set<String> words = new HashSet<>();
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                Matcher word = WORD.matcher(line.text());
                while (word.find()) {
                    words.add(fold(word.group()));
                }
            }
        }
        return new Hyphens(words);
    }

    /** Whether the word at the end of a line goes on at the beginning of the next. */
    static boolean split(String line, String next) {
        return !next.isEmpty()
                && LAST.matcher(line).find()
                && (Character.isLowerCase(next.codePointAt(0)) || capitals(line, next));
    }

    /** Both lines, with a space between them where one belongs. */
    String join(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return line + next;
        }
        char last = line.charAt(line.length() - 1);
        if (last == '\u00AD') {
            return line.substring(0, line.length() - 1) + next;
        }
        if (broken(line, next)) {
            return line.substring(0, line.length() - 1) + next;
        }
        boolean compound =
                LAST.matcher(line).find() && STARTS_WITH_WORD.matcher(next).find();
        boolean spaceless =
                Script.spaceless(line.codePointBefore(line.length())) && Script.spaceless(next.codePointAt(0));
        return compound || spaceless ? line + next : line + " " + next;
    }

    /** Whether a hyphen is there for the line's end alone; before a capital only the document can tell. */
    private boolean broken(String line, String next) {
        if (!LAST.matcher(line).find()) {
            return false;
        }
        boolean joined = knows(line, "", next);
        boolean compound = knows(line, "-", next);
        return split(line, next) ? joined || !compound : joined && !compound;
    }

    private boolean knows(String line, String joint, String next) {
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        return last.find() && first.find() && words.contains(fold(last.group(1) + joint + first.group()));
    }

    /** A word in capitals goes on in capitals. */
    private static boolean capitals(String line, String next) {
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        return last.find() && first.find() && upper(last.group(1)) && upper(first.group());
    }

    private static boolean upper(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
