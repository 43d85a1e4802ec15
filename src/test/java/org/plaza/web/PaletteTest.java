package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static double luminance(String hex) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(String one, String two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static List<String> values(String css, String name) {
        Matcher matcher = Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(css);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    @Test
    void anyColourCanBeReadInTheLightAndInTheDark() {
        for (String colour : List.of("#ffff00", "#000000", "#ffffff", "#e4002b", "#0b5563", "#7f7f7f", "#00a651")) {
            String css = Palette.css(colour, colour);
            List<String> accents = values(css, "accent");
            assertEquals(2, accents.size(), css);
            assertTrue(contrast(accents.getFirst(), "#ffffff") >= 4.5, css);
            assertTrue(contrast(accents.getFirst(), values(css, "tint").getFirst()) >= 4.5, css);
            assertTrue(contrast(accents.getLast(), "#1b2227") >= 4.5, css);
            for (int i = 0; i < 2; i++) {
                assertTrue(contrast(accents.get(i), values(css, "accent-ink").get(i)) >= 4.5, css);
                assertTrue(contrast(values(css, "band").get(i), "#ffffff") >= 4.5, css);
            }
        }
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertEquals("#0b5563", values(Palette.css("#0b5563", null), "accent").getFirst());
        assertFalse(Palette.css("#0b5563", null).contains("--band"));
    }

    @Test
    void noColoursNeedNoSheet() {
        assertEquals("", Palette.css(null, null));
    }
}
