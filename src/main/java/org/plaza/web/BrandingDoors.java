package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import org.plaza.model.Branding;
import org.plaza.search.Searcher;
import org.plaza.web.address.Refusal;

/** The looks of the hub: its logo and its colours. Both may change while the server runs. */
final class BrandingDoors {

    /** A picture that is opened as a page of its own runs no script and loads nothing. */
    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Searcher searcher;
    private final Originals originals;

    BrandingDoors(Searcher searcher, Originals originals) {
        this.searcher = searcher;
        this.originals = originals;
    }

    void logo(Context ctx) throws IOException {
        Path file = Optional.ofNullable(branding().logo())
                .flatMap(originals::find)
                .orElseThrow(() -> Refusal.notFound("door", ctx.path()));
        ctx.contentType(MediaType.of(file.getFileName().toString()).name())
                .header("Content-Security-Policy", SANDBOX)
                .disableCompression();
        FileRange.send(ctx, file, Files.readAttributes(file, BasicFileAttributes.class));
    }

    void colors(Context ctx) throws IOException {
        Branding branding = branding();
        byte[] sheet = Palette.css(branding.accent(), branding.band()).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(sheet);
        String etag = "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "\"";
        ctx.header("ETag", etag);
        if (etag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType("text/css; charset=utf-8").result(sheet);
        }
    }

    private Branding branding() throws IOException {
        return searcher.hub().profile().branding();
    }
}
