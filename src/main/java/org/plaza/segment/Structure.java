package org.plaza.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Heading;
import org.plaza.model.Passage;
import org.plaza.model.Passage.Kind;
import org.plaza.segment.Block.Part;

/** Walks down a text and knows at each piece which headings and which article are in force. */
final class Structure {

    /** A longer first line of an article is text, not its title. */
    private static final int LONGEST_TITLE = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final List<InForce> path = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private String language = "";
    private Kind kind = Kind.TEXT;
    private @Nullable Article article;
    private @Nullable String articleTitle;
    private int articleLevel = Integer.MAX_VALUE;

    private Structure() {}

    /** A heading and the language of the text that it was met in. */
    private record InForce(Heading heading, String language) {

        /** A document may hold its versions one after the other, and the last title is that of one of them. */
        boolean isOver(String tongue) {
            return language.equals(tongue)
                    || language.equals(Passage.UNKNOWN_LANGUAGE)
                    || tongue.equals(Passage.UNKNOWN_LANGUAGE);
        }
    }

    /** The blocks of a text; kinds by paragraph. */
    static List<Block> locate(List<Piece> pieces, List<Kind> kinds) {
        Structure structure = new Structure();
        for (Piece piece : pieces) {
            structure.step(piece, kinds.get(piece.paragraph()));
        }
        structure.close();
        return structure.blocks;
    }

    private void step(Piece piece, Kind pieceKind) {
        boolean otherKind = pieceKind != kind;
        boolean otherLanguage = !piece.language().equals(language);
        if (otherKind || otherLanguage) {
            close();
            if (otherLanguage && !language.isEmpty() && pieceKind == Kind.TEXT) {
                leaveArticle();
            }
            kind = pieceKind;
            language = piece.language();
        }
        boolean heading = piece.beginsParagraph() && pieceKind == Kind.TEXT && enter(piece.source());
        parts.add(new Part(piece, headings(), heading ? depth() : 0));
    }

    /** Puts a paragraph's headings and article in force; whether it is a heading. */
    private boolean enter(Paragraph paragraph) {
        Optional<Article> begins = ArticleHeading.of(paragraph);
        for (Heading heading : paragraph.headings()) {
            path.removeIf(over -> over.heading().level() >= heading.level());
            if (begins.isEmpty() && heading.level() <= articleLevel && article != null) {
                close();
                leaveArticle();
            }
            path.add(new InForce(heading, language));
        }
        begins.ifPresent(a -> beginArticle(a, paragraph));
        return paragraph.isHeading() || begins.isPresent() && paragraph.text().length() <= LONGEST_TITLE;
    }

    private void beginArticle(Article begins, Paragraph paragraph) {
        close();
        article = begins;
        articleLevel = paragraph.headings().isEmpty()
                ? Integer.MAX_VALUE
                : paragraph.headings().getLast().level();
        boolean inPath = articleLevel < Integer.MAX_VALUE;
        articleTitle = inPath ? null : title(begins, paragraph.text());
    }

    private static String title(Article article, String text) {
        return text.length() <= LONGEST_TITLE ? text : article.label();
    }

    private void leaveArticle() {
        article = null;
        articleTitle = null;
        articleLevel = Integer.MAX_VALUE;
    }

    private List<String> headings() {
        List<String> texts = new ArrayList<>();
        path.stream()
                .filter(over -> over.isOver(language))
                .forEach(over -> texts.add(over.heading().text()));
        if (articleTitle != null) {
            texts.add(articleTitle);
        }
        return texts;
    }

    private int depth() {
        return Math.max(1, path.size() + (articleTitle == null ? 0 : 1));
    }

    private void close() {
        if (!parts.isEmpty()) {
            blocks.add(new Block(language, kind, article, parts));
            parts.clear();
        }
    }
}
