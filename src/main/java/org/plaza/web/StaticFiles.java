package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.plaza.web.address.Refusal;

/** The few files that pages need, held in memory and named here: no path of a request reaches a file system. */
final class StaticFiles {

    private static final List<String> NAMES = List.of(
            "plaza.css",
            "plaza.svg",
            "viewer.css",
            "viewer.js",
            "viewer-choice.js",
            "viewer-letters.js",
            "viewer-marks.js",
            "viewer-matches.js",
            "viewer-pages.js",
            "viewer-place.js",
            "viewer-text.js",
            "home.css",
            "land.svg",
            "search.css",
            "address.js",
            "copy.js",
            "facets.js",
            "line.js",
            "search.js",
            "status.js",
            "suggest.js",
            "swap.js",
            "work.css");

    private final Map<String, StaticFile> files = NAMES.stream().collect(Collectors.toMap(n -> n, StaticFiles::read));

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

    private static StaticFile read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("static/" + name + " is missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new StaticFile(bytes, type(name), "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalStateException("static/" + name + " is of a kind that no page needs");
        };
    }

    private record StaticFile(byte[] bytes, String type, String etag) {}
}
