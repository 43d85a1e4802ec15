package org.plaza.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Who looks, and at what.
 *
 * @param language what the browser says it prefers
 * @param width of the window, in CSS pixels
 * @param dark whether dark colours are preferred
 * @param scripts whether JavaScript is on
 */
record Visitor(String language, int width, boolean dark, boolean scripts) {

    /** At a desk, in the light, with JavaScript. */
    static Visitor of(String language) {
        return new Visitor(language, 1280, false, true);
    }

    /** On a phone. */
    Visitor onPhone() {
        return width(360);
    }

    Visitor width(int pixels) {
        return new Visitor(language, pixels, dark, scripts);
    }

    Visitor inTheDark() {
        return new Visitor(language, width, true, scripts);
    }

    Visitor withoutScripts() {
        return new Visitor(language, width, dark, false);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }

    @Override
    public String toString() {
        return language + " " + width + (dark ? " dark" : " light") + (scripts ? "" : " without JavaScript");
    }
}
