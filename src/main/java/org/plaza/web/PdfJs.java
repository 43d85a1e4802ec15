package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.plaza.web.address.Refusal;

/** The files of pdf.js that a browser needs, out of its package. Nothing else of the class path has a door. */
final class PdfJs {

    /** No name holds a dot but the one before its ending: no path leads out of these folders. */
    private static final Pattern NEEDED = Pattern.compile("build/pdf(\\.worker)?\\.min\\.mjs|web/pdf_viewer\\.(mjs|css)"
            + "|web/images/[\\w-]+\\.(svg|gif)|cmaps/[\\w-]+\\.bcmap|standard_fonts/[\\w-]+\\.(pfb|ttf)"
            + "|wasm/[\\w-]+\\.(wasm|js)|iccs/[\\w-]+\\.icc");

    /** A worker goes by the policy that its own file is sent with; decoders of pictures are WebAssembly. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

    private static final String PACKAGE = "org.webjars.npm/pdfjs-dist";

    private final String version = version();

    /** The address of the folder, which changes with the version. */
    String folder() {
        return "/pdfjs/" + version + "/";
    }

    void serve(Context ctx) throws IOException {
        String path = ctx.pathParam("path");
        if (!ctx.pathParam("version").equals(version) || !NEEDED.matcher(path).matches()) {
            throw Refusal.notFound("door", ctx.path());
        }
        try (InputStream in =
                PdfJs.class.getResourceAsStream("/META-INF/resources/webjars/pdfjs-dist/" + version + "/" + path)) {
            if (in == null) {
                throw Refusal.notFound("door", ctx.path());
            }
            ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                    .header("Vary", "Accept-Encoding")
                    .header("Content-Security-Policy", POLICY)
                    .contentType(type(path))
                    .result(in.readAllBytes());
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "mjs", "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "gif" -> "image/gif";
            case "wasm" -> "application/wasm";
            default -> "application/octet-stream";
        };
    }

    private static String version() {
        String name = "/META-INF/maven/" + PACKAGE + "/pom.properties";
        try (InputStream in = PdfJs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(PACKAGE + " is missing from the program");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
