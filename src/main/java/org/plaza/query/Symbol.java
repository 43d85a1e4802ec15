package org.plaza.query;

import java.util.List;

/** A piece of a question as the scanner cuts it. */
sealed interface Symbol {

    /** Words between quotes. */
    record Quoted(String text) implements Symbol {}

    /** The words of one piece without blanks; several for scripts that do not put blanks between words. */
    record Words(String piece, List<TypedWord> words) implements Symbol {}

    /** Letters followed by an asterisk. */
    record Begins(String text) implements Symbol {}

    /** A known name followed by a colon. */
    record Name(String name) implements Symbol {}

    /** NEAR or NEAR/n. */
    record Nearby(String piece, int distance) implements Symbol {}

    /** What has no text of its own. */
    enum Mark implements Symbol {
        AND,
        OR,
        NOT,
        MINUS,
        OPEN,
        CLOSE
    }
}
