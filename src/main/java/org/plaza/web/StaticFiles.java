package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.plaza.web.address.Refusal;

/** The few files that pages need, held in memory and named here: no path of a request reaches a file system. */
final class StaticFiles {

    private final Map<String, StaticFile> files = Map.of(
            "plaza.css", read("plaza.css", "text/css; charset=utf-8"), "plaza.svg", read("plaza.svg", "image/svg+xml"));

    /** Browsers ask again at most once an hour, and are told that nothing changed. */
    void serve(Context ctx) {
        String name = ctx.pathParam("name");
        StaticFile file = files.get(name);
        if (file == null) {
            throw Refusal.notFound("door", ctx.path());
        }
        ctx.header("Cache-Control", "public, max-age=3600")
                .header("Vary", "Accept-Encoding")
                .header("ETag", file.etag());
        if (file.etag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(file.type()).result(file.bytes());
        }
    }

    private static StaticFile read(String name, String type) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("static/" + name + " is missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new StaticFile(bytes, type, "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record StaticFile(byte[] bytes, String type, String etag) {}
}
