package org.plaza.extract.print;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines, and decides on the hyphens at their ends: a soft one goes; a hard one before a small letter goes too,
 * unless the document writes the compound elsewhere within a line and never the joined word; one before a capital goes
 * when the document writes the joined word and never the compound. Used by one thread.
 */
final class Hyphens {

    private static final Pattern STARTS_WITH_WORD = Pattern.compile("^[\\p{L}\\p{N}]");

    private final Collection<Sheet> sheets;
    private @Nullable Set<String> words;

    private Hyphens(Collection<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** Learns the words of a document from its lines, once it has to decide on a hyphen. */
    static Hyphens of(Collection<Sheet> sheets) {
        return new Hyphens(sheets);
    }

    /** Whether the word at the end of a line goes on at the beginning of the next. */
    static boolean split(String line, String next) {
        return !next.isEmpty() && goesOn(Words.broken(line), next);
    }

    private static boolean goesOn(String half, String next) {
        return !half.isEmpty() && (Character.isLowerCase(next.codePointAt(0)) || capitals(half, Words.first(next)));
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
        String half = Words.broken(line);
        if (!half.isEmpty() && lineEnds(half, next)) {
            return line.substring(0, line.length() - 1) + next;
        }
        boolean compound = !half.isEmpty() && STARTS_WITH_WORD.matcher(next).find();
        boolean spaceless =
                Script.spaceless(line.codePointBefore(line.length())) && Script.spaceless(next.codePointAt(0));
        return compound || spaceless ? line + next : line + " " + next;
    }

    /** Whether a hyphen is there for the line's end alone; before a capital only the document can tell. */
    private boolean lineEnds(String half, String next) {
        String other = Words.first(next);
        boolean joined = knows(half, "", other);
        boolean compound = knows(half, "-", other);
        return goesOn(half, next) ? joined || !compound : joined && !compound;
    }

    private boolean knows(String half, String joint, String other) {
        return !other.isEmpty() && words().contains(fold(half + joint + other));
    }

    private Set<String> words() {
        Set<String> learned = words;
        if (learned == null) {
            learned = learn(sheets);
            words = learned;
        }
        return learned;
    }

    private static Set<String> learn(Collection<Sheet> sheets) {
        Set<String> words = new HashSet<>();
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                Words.in(line.text(), word -> words.add(fold(word)));
            }
        }
        return words;
    }

    /** A word in capitals goes on in capitals. */
    private static boolean capitals(String half, String other) {
        return upper(half) && upper(other);
    }

    private static boolean upper(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
