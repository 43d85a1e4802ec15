package org.plaza.query;

/** How much of a question is read. */
public final class QuestionLimits {

    /** The longest question, in UTF-16 units; a longer one is refused. */
    public static final int CHARACTERS = 4096;

    /** The most different words of a question; the rest is left out and said. */
    public static final int WORDS = 64;

    /** How long an answer may take: then it is told without what is not known yet, or refused when no work is found yet. */
    public static final int SECONDS = 10;

    private QuestionLimits() {}
}
