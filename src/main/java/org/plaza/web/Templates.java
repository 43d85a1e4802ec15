package org.plaza.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;

/** Draws pages. The templates are compiled with the program; everything they are given is escaped. Thread-safe. */
final class Templates {

    private static final String PACKAGE = "org.plaza.web.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** Answers with the template of a page, which has one parameter of that name. */
    void render(Context ctx, String page, Record view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render("page/" + page + ".jte", view, out);
        ctx.contentType("text/html; charset=utf-8")
                .header("Vary", "Accept-Language, Accept-Encoding")
                .result(out.toByteArray());
    }
}
