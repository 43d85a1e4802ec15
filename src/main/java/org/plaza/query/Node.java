package org.plaza.query;

import java.util.List;

/** A part of a question. */
public sealed interface Node {

    /**
     * Words side by side without an operator: the only part that may be relaxed when few works hold all of them.
     *
     * @param words never empty, each once
     */
    record Plain(List<Word> words) implements Node {

        /** Copies the list. */
        public Plain {
            words = List.copyOf(words);
        }
    }

    /**
     * One word, in any of its forms.
     *
     * @param text as typed, without surrounding punctuation
     */
    record Word(String text) implements Node {}

    /**
     * Every word that begins so.
     *
     * @param text without the asterisk
     */
    record Prefix(String text) implements Node {}

    /**
     * Words as they stand, one after the other, in one passage.
     *
     * @param text between the quotes
     */
    record Phrase(String text) implements Node {}

    /**
     * Two words or phrases in one passage, in any order.
     *
     * @param left the words of one side, as they stand
     * @param right of the other
     * @param distance the most words between them
     */
    record Near(String left, String right, int distance) implements Node {}

    /**
     * A field or facet and what it shall hold.
     *
     * @param name of the field or facet
     * @param value as typed, without quotes
     */
    record Scoped(String name, String value) implements Node {}

    /**
     * All of these hold for the work.
     *
     * @param parts at least one
     */
    record And(List<Node> parts) implements Node {

        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Any of these holds for the work.
     *
     * @param parts at least one
     */
    record Or(List<Node> parts) implements Node {

        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * This does not hold for the work.
     *
     * @param part what must not
     */
    record Not(Node part) implements Node {}
}
