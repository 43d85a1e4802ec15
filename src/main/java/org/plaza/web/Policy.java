package org.plaza.web;

/** What pages may load and run: Content-Security-Policy. */
final class Policy {

    /** Style sheets and script modules of this server, and no others. */
    static final String STRICT = of("img-src 'self'");

    /**
     * pdf.js makes pictures of its own, and loads fonts for files that leave theirs out. It sets styles by script, which
     * needs no leave.
     */
    static final String VIEWER = of("img-src 'self' blob: data:; font-src 'self'");

    private Policy() {}

    private static String of(String pictures) {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; " + pictures
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
