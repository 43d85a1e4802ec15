package org.plaza.language;

/**
 * A text cut into stemmed and into exact terms: in one go where its letters allow it, which is most text of most languages.
 *
 * @param stemmed the same as by {@link Analyzers#stemmed}
 * @param exact the same as by {@link Analyzers#exact}
 */
public record Cuts(Cut stemmed, Cut exact) {

    /** The rules of one thread. */
    private static final ThreadLocal<OneGo> ONE_GO = ThreadLocal.withInitial(OneGo::new);

    /**
     * Cuts a text.
     *
     * @param tag BCP 47 tag of its language; one without a row gets words, folded, for stems
     * @param text of any length
     * @return the terms of the fields {@code text.<tag>} and {@code text.exact}
     */
    public static Cuts of(String tag, String text) {
        Cuts cuts = ONE_GO.get().cut(Analyzers.recipe(Analyzers.stemmed(tag)), text);
        return cuts == null ? apart(tag, text) : cuts;
    }

    /** By one analyzer after the other. */
    static Cuts apart(String tag, String text) {
        return new Cuts(Cut.stemmed(tag, text), Cut.by(Analyzers.exact(), text));
    }
}
