package org.plaza.segment;

import java.util.Optional;
import org.plaza.language.ArticleNumbers;
import org.plaza.model.Article;
import org.plaza.model.Heading;

/** The article that a paragraph begins, by its own first words or by a heading that stands over it. */
final class ArticleHeading {

    private ArticleHeading() {}

    static Optional<Article> of(Paragraph paragraph) {
        Optional<Article> own = ArticleNumbers.match(paragraph.text());
        if (own.isPresent()) {
            return own;
        }
        return paragraph.headings().stream()
                .map(Heading::text)
                .map(ArticleNumbers::match)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }
}
