package org.plaza.web;

/** What pages may load and run: Content-Security-Policy. */
final class Policy {

    /** Style sheets and script modules of this server, and no others. */
    static final String STRICT = of("'self'");

    /** pdf.js makes pictures and sets the styles of its elements by script, which needs no leave. */
    static final String VIEWER = of("'self' blob: data:");

    private Policy() {}

    private static String of(String pictures) {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src " + pictures
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
