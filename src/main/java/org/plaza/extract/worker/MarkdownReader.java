package org.plaza.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.plaza.model.FileMetadata;
import org.plaza.model.Limits;

/** Reads Markdown with tables and front matter. */
final class MarkdownReader implements Reader {

    private final Parser parser = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
            .build();

    @Override
    public void read(Path file, Format format, Teller out) throws IOException {
        String text = TextReader.decode(file, out.limits().characters());
        if (text.length() > out.limits().characters()) {
            out.hit(Limits.Kind.CHARACTERS);
        }
        Node document = parser.parse(text);
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        PageText page = new PageText(out, format.unit(), false);
        MarkdownText body = new MarkdownText(page);
        document.accept(body);
        page.end();
        out.facts(format.unit(), facts(front.getData(), format, body.title()));
    }

    private static FileMetadata facts(Map<String, List<String>> front, Format format, @Nullable String heading) {
        String title = first(front, "title");
        List<String> authors = front.getOrDefault("author", front.getOrDefault("authors", List.of()));
        String language = first(front, "language");
        return new FileMetadata(
                format.name(),
                Facts.title(title != null ? title : heading),
                Facts.creators(authors.toArray(String[]::new)),
                Facts.language(language != null ? language : first(front, "lang")),
                Facts.date(first(front, "date")));
    }

    private static @Nullable String first(Map<String, List<String>> front, String key) {
        List<String> values = front.getOrDefault(key, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
