package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plaza.language.Tokens;
import org.plaza.language.Tokens.Token;

/**
 * A label, cut as texts of a language are.
 *
 * @param named what it names
 * @param label as the vocabulary writes it
 * @param words those that are no stop words; none for what is found only as an abbreviation
 * @param small what its stop words ask for
 */
record LabelTerms(Named named, String label, List<LabelWord> words, Small small) {

    /** Takes no half of a record that was read. */
    LabelTerms {
        Objects.requireNonNull(named);
        Objects.requireNonNull(label);
        Objects.requireNonNull(words);
        Objects.requireNonNull(small);
    }

    /**
     * What must stand in a text where most words of a label are stop words.
     *
     * @param before what stands before the first other word; empty when nothing has to
     * @param after what stands after the last other word; empty when nothing has to
     * @param between whether all between them must stand as it is written
     */
    record Small(String before, String after, boolean between) {

        private static final Small NONE = new Small("", "", false);

        /** Takes no half of a record that was read. */
        Small {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    /**
     * What a label names.
     *
     * @param vocabulary its name
     * @param concept value of the concept
     * @param place whether it is a point on the earth, and the label its name
     */
    record Named(String vocabulary, String concept, boolean place) {

        /** Takes no half of a record that was read. */
        Named {
            Objects.requireNonNull(vocabulary);
            Objects.requireNonNull(concept);
        }
    }

    /**
     * A word of a text that has a term in common with one of a label.
     *
     * @param first its first term
     * @param term the one in common
     */
    record Met(Token first, Token term) {

        String in(String text) {
            return text.substring(first.start(), term.end());
        }
    }

    static LabelTerms of(Named named, String label, String language) {
        List<List<Token>> words = Abbreviations.tooShort(label) ? List.of() : whole(language, label);
        List<LabelWord> terms = words.stream()
                .map(word -> new LabelWord(
                        word.stream().map(Token::term).distinct().toList(),
                        Folding.fold(label.substring(
                                word.getFirst().start(), word.getLast().end()))))
                .toList();
        return new LabelTerms(named, label, terms, small(label, words));
    }

    /** "City for all" is no city, "what the cities did" neither what is done nor a city. */
    private static Small small(String label, List<List<Token>> words) {
        int all = Tokens.exact(label).size();
        if (words.isEmpty() || words.size() > 1 && all <= 2 * words.size()) {
            return Small.NONE;
        }
        return new Small(
                wordsOf(label.substring(0, words.getFirst().getFirst().start())),
                wordsOf(label.substring(words.getLast().getFirst().end())),
                words.size() > 1);
    }

    /**
     * Whether a text agrees beyond the terms: each word is met in one of its forms, and stop words stand there where the
     * label is little else.
     *
     * @param path as many as there are words
     * @param written whether names are told by their capitals: in a passage, not in a question
     */
    boolean fits(String text, List<Met> path, String language, boolean written) {
        boolean name = isName();
        LabelWord.Kind kind =
                name ? LabelWord.Kind.NAME : words.size() == 1 ? LabelWord.Kind.ALONE : LabelWord.Kind.AMONG;
        for (int i = 0; i < words.size(); i++) {
            Met met = path.get(i);
            if (!words.get(i).met(met.first().term(), met.in(text), kind, language)) {
                return false;
            }
        }
        int start = path.getFirst().first().start();
        int end = path.getLast().term().end();
        return standsAlike(text, start, end) && !(name && written && inSmallLetters(text.substring(start, end)));
    }

    /** The names of places, and abbreviations, which are capitals throughout. */
    private boolean isName() {
        return named.place()
                || label.codePoints().anyMatch(Character::isUpperCase)
                        && label.codePoints().noneMatch(Character::isLowerCase);
    }

    /** In scripts without capitals nothing is. */
    private boolean inSmallLetters(String met) {
        return label.codePoints().anyMatch(Character::isUpperCase)
                && met.codePoints().noneMatch(Character::isUpperCase);
    }

    private boolean standsAlike(String text, int start, int end) {
        String before = small.before;
        String after = small.after;
        return start >= before.length()
                && end + after.length() <= text.length()
                && same(before, text.substring(start - before.length(), start))
                && same(after, text.substring(end, end + after.length()))
                && (!small.between
                        || same(
                                label.substring(before.length(), label.length() - after.length()),
                                text.substring(start, end)));
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
