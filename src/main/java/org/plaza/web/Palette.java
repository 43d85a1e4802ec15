package org.plaza.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a hub, made readable: a colour that is too near to the paper it is set on is darkened or lightened until
 * text in it reaches the contrast of WCAG 2.2, 1.4.3.
 */
final class Palette {

    /** What WCAG asks of small text, and a little more for rounding. */
    private static final double ENOUGH = 4.6;

    private static final double STEP = 0.04;

    private static final Rgb WHITE = new Rgb(1, 1, 1);
    private static final Rgb BLACK = new Rgb(0, 0, 0);

    /** The darkest of what the accent stands on in the light, and the lightest in the dark, before any tint. */
    private static final Rgb PAPER = Rgb.of("#faf9f6");

    private static final Rgb NIGHT = Rgb.of("#1b2227");

    private Palette() {}

    /**
     * A style sheet that sets the colours of all pages.
     *
     * @param accent {@code #rrggbb} for links and buttons; null for Plaza's own
     * @param band {@code #rrggbb} for the head of the page; null for Plaza's own
     * @return empty when both are null
     */
    static String css(@Nullable String accent, @Nullable String band) {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        if (accent != null) {
            accent(light, Rgb.of(accent), PAPER, BLACK);
            accent(dark, Rgb.of(accent), NIGHT, WHITE);
        }
        if (band != null) {
            Rgb deep = until(Rgb.of(band), BLACK, WHITE);
            light.append("--band:").append(deep).append(";--band-ink:#ffffff;");
            dark.append("--band:").append(deep.towards(BLACK, 0.3)).append(";--band-ink:#ffffff;");
        }
        return light.isEmpty()
                ? ""
                : ":root{" + light + "}\n@media (prefers-color-scheme: dark){:root{" + dark + "}}\n";
    }

    private static void accent(StringBuilder css, Rgb colour, Rgb paper, Rgb away) {
        Rgb tint = paper.towards(colour, 0.1);
        Rgb readable = until(colour, away, tint);
        Rgb ink = readable.contrast(WHITE) >= readable.contrast(BLACK) ? WHITE : BLACK;
        css.append("--accent:").append(readable);
        css.append(";--accent-ink:").append(ink);
        css.append(";--tint:").append(tint).append(';');
    }

    /** Moves a colour away from what it stands on until it can be read there. */
    private static Rgb until(Rgb colour, Rgb away, Rgb ground) {
        Rgb moved = colour;
        while (moved.contrast(ground) < ENOUGH && !moved.equals(away)) {
            moved = moved.towards(away, STEP);
        }
        return moved;
    }

    /** A colour of sRGB, each part from 0 to 1. */
    private record Rgb(double red, double green, double blue) {

        static Rgb of(String hex) {
            int bits = Integer.parseInt(hex, 1, hex.length(), 16);
            return new Rgb((bits >> 16 & 255) / 255.0, (bits >> 8 & 255) / 255.0, (bits & 255) / 255.0);
        }

        Rgb towards(Rgb other, double part) {
            return new Rgb(
                    red + (other.red - red) * part,
                    green + (other.green - green) * part,
                    blue + (other.blue - blue) * part);
        }

        /** The contrast ratio of WCAG 2.2. */
        double contrast(Rgb other) {
            double one = luminance();
            double two = other.luminance();
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        }

        /** The relative luminance of WCAG 2.2. */
        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(double part) {
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Math.round(red * 255),
                    Math.round(green * 255),
                    Math.round(blue * 255));
        }
    }
}
