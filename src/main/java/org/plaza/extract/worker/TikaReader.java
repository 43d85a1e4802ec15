package org.plaza.extract.worker;

import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;

/** Reads every format that Tika has a parser for. */
final class TikaReader implements Reader {

    private final AutoDetectParser parser = new AutoDetectParser();

    @Override
    public void read(Path file, Format format, Teller out) throws Exception {
        if (!parser.getSupportedTypes(new ParseContext()).contains(MediaType.parse(format.type()))) {
            out.loss("");
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, new PageHandler(format, out), metadata, context);
        }
    }
}
