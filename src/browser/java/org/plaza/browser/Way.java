package org.plaza.browser;

/** How somebody goes about it. */
enum Way {
    /** With a mouse. */
    MOUSE,
    /** By keyboard alone. */
    KEYBOARD,
    /** With a mouse, in a browser that runs no scripts. */
    WITHOUT_SCRIPTS;

    /** Whoever reads a language and goes about it so. */
    Visitor visitor(String language) {
        Visitor visitor = Visitor.of(language);
        return this == WITHOUT_SCRIPTS ? visitor.withoutScripts() : visitor;
    }
}
