package org.plaza.vocabulary;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plaza.language.Tokens;
import org.plaza.language.Tokens.Token;

/**
 * A label, cut as texts of a language are.
 *
 * @param vocabulary name of the vocabulary
 * @param concept value of the concept it names
 * @param label as the vocabulary writes it
 * @param words the terms of each word, alternatives together; empty for what is found only as an abbreviation
 * @param before what stands before the only term of a label of several words; empty when nothing has to
 * @param after what stands after it; empty when nothing has to
 */
record LabelTerms(
        String vocabulary, String concept, String label, List<List<String>> words, String before, String after) {

    /** How much of the longer of two words, from its beginning, two forms of one have in common. */
    private static final double ALIKE = 2 / 3.0;

    /** Takes no half of a record that was read. */
    LabelTerms {
        Objects.requireNonNull(vocabulary);
        Objects.requireNonNull(concept);
        Objects.requireNonNull(label);
        Objects.requireNonNull(words);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    static LabelTerms of(String vocabulary, String concept, String label, String language) {
        List<List<Token>> words = Abbreviations.tooShort(label) ? List.of() : whole(language, label);
        List<List<String>> terms = words.stream()
                .map(word -> word.stream().map(Token::term).distinct().toList())
                .toList();
        if (words.size() != 1) {
            return new LabelTerms(vocabulary, concept, label, terms, "", "");
        }
        Token only = words.getFirst().getFirst();
        return new LabelTerms(
                vocabulary,
                concept,
                label,
                terms,
                wordsOf(label.substring(0, only.start())),
                wordsOf(label.substring(only.end())));
    }

    /**
     * Whether a text agrees beyond the terms. Where stop words leave only one term of several words ("city for all"), they
     * must stand around it in the text as well. And a label of one word must be met in one of its forms.
     *
     * @param first what the first stemmer makes of the word at the start
     */
    boolean fits(String text, String first, int start, int end) {
        return (words.size() != 1 || isForm(first, text.substring(start, end))) && standsAlike(text, start, end);
    }

    /**
     * One thorough stem joins all that is derived from a root (fr "médias", "médiation" and "médiateur" are "medi"): a form
     * of the label has its light stem too, or begins like it, or is a compound that holds it. Arabic and Hebrew words change within.
     */
    private boolean isForm(String first, String surface) {
        if (words.getFirst().getFirst().equals(first)
                || Bidi.requiresBidi(surface.toCharArray(), 0, surface.length())) {
            return true;
        }
        String own = Folding.fold(label.substring(before.length(), label.length() - after.length()));
        String met = Folding.fold(surface);
        int alike = 0;
        while (alike < Math.min(own.length(), met.length()) && own.charAt(alike) == met.charAt(alike)) {
            alike++;
        }
        return alike >= Math.max(own.length(), met.length()) * ALIKE || met.contains(own);
    }

    private boolean standsAlike(String text, int start, int end) {
        return before.isEmpty() && after.isEmpty()
                || start >= before.length()
                        && end + after.length() <= text.length()
                        && same(before, text.substring(start - before.length(), start))
                        && same(after, text.substring(end, end + after.length()));
    }

    /** The terms of a text, those of one position together, with the parts of compounds. */
    static List<List<Token>> cut(String language, String text) {
        return words(Tokens.stemmed(language, text));
    }

    /** The terms of a label or a question: what names a compound does not name its parts. */
    static List<List<Token>> whole(String language, String text) {
        return words(Tokens.question(language, text));
    }

    private static List<List<Token>> words(List<Token> tokens) {
        List<List<Token>> words = new ArrayList<>();
        int position = -1;
        for (Token token : tokens) {
            if (token.position() != position) {
                words.add(new ArrayList<>(1));
                position = token.position();
            }
            words.getLast().add(token);
        }
        return words;
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    /** Nothing when there is no letter in it. */
    private static String wordsOf(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }
}
