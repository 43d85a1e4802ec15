package org.plaza.vocabulary;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plaza.language.Inflections;

/**
 * A word of a label.
 *
 * @param terms what it is cut into, alternatives together
 * @param form as the vocabulary writes it, folded
 */
record LabelWord(List<String> terms, String form) {

    /** How much of the longer of two words two forms of one have in common, where no table of endings tells. */
    private static final double ALIKE = 2 / 3.0;

    /** How many letters, and how much of the longer of two words, what is made from another word keeps of it. */
    private static final int SHORTEST_ROOT = 5;

    private static final double RELATED = 3 / 5.0;

    private static final String APOSTROPHES = "['\u2019\u02bc]";
    private static final String PLURAL = "s";

    /** Takes no half of a record that was read. */
    LabelWord {
        Objects.requireNonNull(terms);
        Objects.requireNonNull(form);
    }

    /** How much tells what is meant. */
    enum Kind {
        /** A name or an abbreviation: it has no other forms. */
        NAME,
        /** The only word of a label. */
        ALONE,
        /** One of several words. */
        AMONG
    }

    /**
     * Whether a word that has a term in common is a form of this one. Equal stems do not tell: all that is derived from a
     * root has one (fr "médias", "médiation", "médiateur"), and words that have none in common (es "libre", "libro"). Where
     * {@link Inflections} are known, it is an inflection, or keeps most of a long word ("participate", "participation").
     * Elsewhere the only word of a label has the same light stem, or begins alike, or is a compound that holds it; Arabic
     * and Hebrew words change within.
     *
     * @param first what the first stemmer makes of it
     * @param met as it stands in the text
     */
    boolean met(String first, String met, Kind kind, String language) {
        String folded = Folding.fold(met);
        if (folded.equals(form)) {
            return true;
        }
        Optional<Inflections> inflections = Inflections.of(language);
        if (inflections.isPresent()) {
            for (String part : folded.split(APOSTROPHES)) {
                if (part.equals(form)
                        || (kind == Kind.NAME ? part.equals(form + PLURAL) : isForm(inflections.get(), part))) {
                    return true;
                }
            }
            return false;
        }
        return kind == Kind.AMONG
                || terms.getFirst().equals(first)
                || Bidi.requiresBidi(met.toCharArray(), 0, met.length())
                || beginning(folded) >= longer(folded) * ALIKE
                || folded.contains(form);
    }

    private boolean isForm(Inflections inflections, String met) {
        int beginning = beginning(met);
        return inflections.join(form, met)
                || beginning >= SHORTEST_ROOT && beginning + end(met, beginning) >= longer(met) * RELATED;
    }

    private int longer(String met) {
        return Math.max(form.length(), met.length());
    }

    /** How many letters are the same from the beginning. */
    private int beginning(String met) {
        int same = 0;
        while (same < Math.min(form.length(), met.length()) && form.charAt(same) == met.charAt(same)) {
            same++;
        }
        return same;
    }

    /** How many are the same from the end, after so many from the beginning: a letter may be wrong. */
    private int end(String met, int beginning) {
        int same = 0;
        while (same < Math.min(form.length(), met.length()) - beginning
                && form.charAt(form.length() - 1 - same) == met.charAt(met.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
