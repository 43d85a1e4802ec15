package org.plaza.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.plaza.model.Limits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Files within a file: opened as deep as the limit says; pictures and thumbnails are not. */
final class Attachments implements EmbeddedDocumentExtractor {

    private final ParsingEmbeddedDocumentExtractor parsing;
    private final Teller out;
    private int depth;

    Attachments(ParseContext context, Teller out) {
        this.parsing = new ParsingEmbeddedDocumentExtractor(context);
        this.out = out;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        boolean picture =
                type != null && (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/"))
                        || name != null && name.matches("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|ico|webp)");
        return !picture && !out.full();
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
            throws SAXException, IOException {
        if (depth >= out.limits().depth()) {
            out.hit(Limits.Kind.DEPTH);
            return;
        }
        depth++;
        try {
            parsing.parseEmbedded(stream, handler, metadata, html);
        } finally {
            depth--;
        }
    }
}
