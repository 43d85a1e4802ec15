package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever goes by keyboard sees where they are. */
@BrowserTest
class FocusTest {

    private static final int MOST_STOPS = 250;

    /**
     * What is seen of the focus: the outline of what has it, or of what it stands in, at least two pixels wide and three
     * times as light or dark as what is behind it. Says null when all is well, or what is wrong.
     */
    private static final String FAULT = """
            () => {
              const at = document.activeElement;
              if (at === document.body) return "";
              const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
              const channels = color => {
                pixel.clearRect(0, 0, 1, 1);
                pixel.fillStyle = color;
                pixel.fillRect(0, 0, 1, 1);
                return [...pixel.getImageData(0, 0, 1, 1).data];
              };
              const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const contrast = (one, other) => {
                const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              };
              const behind = element => {
                for (let e = element; e; e = e.parentElement) {
                  const color = channels(getComputedStyle(e).backgroundColor);
                  if (color[3] === 255) return color;
                }
                return [255, 255, 255];
              };
              const faults = [];
              for (let e = at; e && e !== document.body; e = e.parentElement) {
                const style = getComputedStyle(e);
                if (style.outlineStyle === "none" || style.outlineStyle === "auto") continue;
                const width = parseFloat(style.outlineWidth);
                const inside = parseFloat(style.outlineOffset) < 0;
                const ratio = contrast(channels(style.outlineColor), behind(inside ? e : e.parentElement));
                if (width >= 2 && ratio >= 3) return null;
                faults.push(`${width}px ${ratio.toFixed(1)}:1`);
              }
              return `${faults.join(", ") || "no outline"} at ${at.outerHTML.slice(0, 160)}`;
            }
            """;

    static Stream<Visitor> visitors() {
        return Stream.of(
                Visitor.of("en").width(1440),
                Visitor.of("en").width(1440).inTheDark(),
                Visitor.of("ar").onPhone());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void canBeSeenAtEveryStop(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        for (Kind kind : List.of(Kind.HOME, Kind.FILTERED, Kind.WORK, Kind.PARALLEL, Kind.VIEWER)) {
            tab.go(kind.address(hub));
            if (kind == Kind.VIEWER && visitor.width() > 1024) {
                tab.page().locator(".textLayer").first().waitFor();
            }
            tab.page().evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
            Set<String> faults = new LinkedHashSet<>();
            int stops = 0;
            for (Object fault = ""; stops < MOST_STOPS; stops++) {
                tab.page().keyboard().press("Tab");
                fault = tab.page().evaluate(FAULT);
                if ("".equals(fault)) {
                    break;
                }
                if (fault != null) {
                    faults.add(fault.toString());
                }
            }
            assertEquals("", String.join("\n", faults), kind::toString);
            assertTrue(stops > 10, kind + " has stops: " + stops);
        }
    }
}
