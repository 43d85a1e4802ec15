package org.plaza.search;

import org.jspecify.annotations.Nullable;

/** What a half-typed question may become. */
public sealed interface Suggestion {

    /**
     * What is put in the place of all that was typed.
     *
     * @return never empty
     */
    Wording text();

    /**
     * What it is worth.
     *
     * @return public works, each once; never 0
     */
    int count();

    /**
     * A piece of text.
     *
     * @param text never empty
     * @param language BCP 47 tag; {@code und} when not known
     */
    record Wording(String text, String language) {}

    /**
     * A concept whose label, or a later word of it, begins with what was typed.
     *
     * @param text its label in the reader's language
     * @param matched the label that begins so; null when it is {@code text}
     * @param count works that have it or one narrower as a facet's value, or name it
     * @param narrowing the facet that has it as a value; null when none has
     */
    record Named(
            Wording text,
            @Nullable Wording matched,
            int count,
            @Nullable Narrowing narrowing) implements Suggestion {}

    /**
     * A value of a facet that some public work has.
     *
     * @param facet its name, as a parameter
     * @param label of the facet, in the reader's language
     * @param value as a parameter
     */
    record Narrowing(String facet, String label, String value) {}

    /**
     * A work with all the words in the title of one of its documents, the last of them begun.
     *
     * @param text that title
     * @param id of the work
     */
    record Titled(Wording text, String id) implements Suggestion {

        @Override
        public int count() {
            return 1;
        }
    }

    /**
     * What was typed with its last word completed by one of the hub.
     *
     * @param text the language is that of the completed word
     * @param count works that hold that very word, and the earlier ones in any form
     */
    record Completed(Wording text, int count) implements Suggestion {}
}
