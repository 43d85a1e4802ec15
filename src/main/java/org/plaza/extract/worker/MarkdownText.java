package org.plaza.extract.worker;

import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the text of a Markdown tree: one paragraph, item, table row or line of code per line. */
final class MarkdownText extends AbstractVisitor {

    private final PageText page;
    private @Nullable String title;

    MarkdownText(PageText page) {
        this.page = page;
    }

    /** The first heading of the first level; null when there is none. */
    @Nullable
    String title() {
        return title;
    }

    @Override
    public void visit(Heading heading) {
        page.heading(heading.getLevel());
        visitChildren(heading);
        if (title == null && heading.getLevel() == 1) {
            title = page.open();
        }
        page.endParagraph();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        page.endParagraph();
    }

    @Override
    public void visit(Text text) {
        page.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        page.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        page.append(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        page.append(" ");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        lines(block.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", " "));
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof YamlFrontMatterBlock)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell && node.getPrevious() != null) {
            page.cell();
        }
        visitChildren(node);
        if (node instanceof TableRow) {
            page.endParagraph();
        }
    }

    private void lines(String literal) {
        literal.lines().forEach(line -> {
            page.append(line);
            page.endParagraph();
        });
    }
}
