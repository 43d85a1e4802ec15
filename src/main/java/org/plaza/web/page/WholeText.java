package org.plaza.web.page;

import org.plaza.search.DocumentView;
import org.plaza.search.DocumentView.PageView;
import org.plaza.search.DocumentView.Piece;

/** The text of a document as plain text. */
public final class WholeText {

    private WholeText() {}

    /**
     * All of it.
     *
     * @param document its text
     * @return paragraphs on lines of their own, a form feed before each page but the first of the file: pages without
     *     text are empty
     */
    public static String of(DocumentView document) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (PageView page : document.pages()) {
            text.repeat("\f", Math.max(0, page.number() - number));
            number = page.number();
            for (Piece piece : page.pieces()) {
                text.append(piece.text());
                if (!piece.text().endsWith("\n")) {
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }
}
