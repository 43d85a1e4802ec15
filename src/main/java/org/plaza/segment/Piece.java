package org.plaza.segment;

/**
 * A run of a paragraph in one language.
 *
 * @param paragraph its index in the text
 * @param source the paragraph
 * @param from where it begins in the paragraph, in UTF-16 units
 * @param to where it ends, exclusive
 * @param language the tag of its language, or {@code und}
 */
record Piece(int paragraph, Paragraph source, int from, int to, String language) {

    String text() {
        return source.text().substring(from, to);
    }

    boolean beginsParagraph() {
        return from == 0;
    }
}
