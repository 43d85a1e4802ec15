package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfJsTest {

    @TempDir
    static Path folder;

    private static RunningServer running;
    private static String pdfJs;

    @BeforeAll
    static void start() throws IOException {
        running = new RunningServer(folder);
        String page = running.get("/documents/charter-pdf").body();
        Matcher named = Pattern.compile("data-pdfjs=\"(/pdfjs/[0-9.]+/)\"").matcher(page);
        assertTrue(named.find(), page);
        pdfJs = named.group(1);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whatABrowserNeedsIsServedWithItsTypeAndKept() throws IOException {
        Map<String, String> needed = Map.of(
                "build/pdf.min.mjs", "text/javascript; charset=utf-8",
                "build/pdf.worker.min.mjs", "text/javascript; charset=utf-8",
                "web/pdf_viewer.mjs", "text/javascript; charset=utf-8",
                "web/pdf_viewer.css", "text/css; charset=utf-8",
                "web/images/loading-icon.gif", "image/gif",
                "web/images/annotation-note.svg", "image/svg+xml",
                "cmaps/78-EUC-H.bcmap", "application/octet-stream",
                "standard_fonts/FoxitSerif.pfb", "application/octet-stream",
                "wasm/openjpeg.wasm", "application/wasm",
                "iccs/CGATS001Compat-v2-micro.icc", "application/octet-stream");
        for (Map.Entry<String, String> one : needed.entrySet()) {
            HttpResponse<String> answer = running.get(pdfJs + one.getKey());
            assertEquals(200, answer.statusCode(), one.getKey());
            assertEquals(one.getValue(), header(answer, "Content-Type"), one.getKey());
            assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"), one.getKey());
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), one.getKey());
            assertFalse(answer.body().isEmpty(), one.getKey());
        }
    }

    @Test
    void theWorkerMayDecodePicturesAndReachThisServerAlone() throws IOException {
        String policy = header(running.get(pdfJs + "build/pdf.worker.min.mjs"), "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("script-src 'self' 'wasm-unsafe-eval'"), policy);
        assertTrue(policy.contains("connect-src 'self'"), policy);
    }

    @Test
    void nothingElseOfTheClassPathHasADoor() throws IOException {
        for (String path : List.of(
                "build/pdf.sandbox.min.mjs",
                "build/pdf.min.mjs.map",
                "legacy/build/pdf.min.mjs",
                "package.json",
                "build/",
                "cmaps/none.bcmap",
                "build/..%2fpackage.json",
                "..%2f..%2f..%2f..%2forg/plaza/web/messages_en.properties",
                "wasm/%2e%2e/package.json",
                "wasm%2fopenjpeg.wasm%00.js",
                "cmaps/..%5c..%5cpackage.json")) {
            String answer = running.rawGet(pdfJs + path);
            assertTrue(answer.startsWith("HTTP/1.1 4"), path + ": " + answer);
            assertFalse(answer.contains("pdfjs-dist"), answer);
        }
        assertEquals(404, running.get("/pdfjs/0.0.1/build/pdf.min.mjs").statusCode());
        assertEquals(404, running.get("/pdfjs/build/pdf.min.mjs").statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("(none)");
    }
}
