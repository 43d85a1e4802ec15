package org.plaza.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.plaza.web.address.Refusal;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/** What is said to requests that are broken before any door is reached. */
final class ProtocolErrors extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        UiLanguage language = UiLanguage.negotiate(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE), List.of());
        String sentence = refusal(code).sentence(Messages.of(language));
        boolean forPrograms = Failures.isForPrograms(Request.getPathInContext(request));
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, forPrograms ? "application/problem+json" : "text/html; charset=utf-8")
                .put("X-Content-Type-Options", "nosniff")
                .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        byte[] body = forPrograms ? Failures.problem(code, sentence) : page(language, sentence);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static Refusal refusal(int code) {
        return switch (code) {
            case 414, 431 -> Refusal.of(code, "header");
            case 500, 503 -> Refusal.of(code, "broken");
            default -> Refusal.of(code, "request");
        };
    }

    /** The sentences take no words of the request: nothing in them needs escaping. */
    private static byte[] page(UiLanguage language, String sentence) {
        String html = "<!doctype html><html lang=\"" + language.tag() + "\" dir=\"" + language.direction()
                + "\"><meta charset=\"utf-8\"><title>Plaza</title><p>" + sentence + "</p></html>";
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
