package org.plaza.extract.worker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.jspecify.annotations.Nullable;
import org.plaza.model.FileMetadata;

/** Reads every format that Tika has a parser for, and the files within. */
final class TikaReader implements Reader {

    private static final Set<String> MARKUP = Set.of("html", "docx", "odt");

    /** Made for the first file that needs it: a worker that reads texts and PDF starts without all of Tika's parsers. */
    private @Nullable AutoDetectParser parser;

    @Override
    public void read(Path file, Format format, Teller out) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        PageText page = new PageText(out, format.unit(), !MARKUP.contains(format.name()));
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser().parse(in, new PageHandler(format, page), metadata, context(out));
        } finally {
            if (!out.full()) {
                page.end();
                out.facts(format.unit(), facts(metadata, format, file));
            }
        }
        if (unread(metadata) || out.silent() && StrictOoxml.is(file, format)) {
            throw new UnsupportedFormatException("no parser reads " + format.type());
        }
    }

    private AutoDetectParser parser() {
        AutoDetectParser made = parser;
        if (made == null) {
            made = new AutoDetectParser();
            parser = made;
        }
        return made;
    }

    private ParseContext context(Teller out) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser());
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new Attachments(context, out));
        return context;
    }

    private static FileMetadata facts(Metadata metadata, Format format, Path file) {
        String language = metadata.get(TikaCoreProperties.LANGUAGE);
        if (language == null) {
            language = metadata.get("Content-Language");
        }
        if (language == null && format.name().equals("html")) {
            language = HtmlLanguage.of(file);
        }
        String date = metadata.get(TikaCoreProperties.CREATED);
        List<String> creators = Facts.creators(metadata.getValues(TikaCoreProperties.CREATOR));
        return new FileMetadata(
                format.name(),
                Facts.title(metadata.get(TikaCoreProperties.TITLE)),
                creators,
                Facts.language(language),
                Facts.date(date));
    }

    /** Whether the parser that Tika chose is the one that reads nothing. */
    private static boolean unread(Metadata metadata) {
        String[] by = metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY);
        return by.length == 0 || Arrays.stream(by).allMatch(name -> name.endsWith("EmptyParser"));
    }
}
