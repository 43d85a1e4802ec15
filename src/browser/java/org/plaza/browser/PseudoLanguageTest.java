package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/** In a language whose every message stands in brackets, what stands in none was never translated. */
@BrowserTest
class PseudoLanguageTest {

    /**
     * What has letters outside brackets, in the language of the page, and is no data: data says its language or its
     * direction, or is among the labels. Months and sizes are written by ICU.
     */
    private static final String UNTRANSLATED = """
            labels => {
              const known = new Set(labels);
              const spoken = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt",
                "data-done", "data-failed", "data-lost", "data-back", "data-none", "data-opening", "data-page", "data-match", "data-of"];
              const keys = ["data-copy", "data-key"];
              const outside = text => {
                let depth = 0;
                return [...text].filter(c => c === "⟦" ? (depth++, false) : c === "⟧" ? (depth--, false) : depth === 0).join("");
              };
              const months = [...Array(12).keys()].map(m => new Date(2000, m, 1).toLocaleString("en", { month: "long" }));
              const measured = new RegExp(`\\\\b(?:${months.join("|")})\\\\b|\\\\d\\\\s?[kMG]?B\\\\b`, "g");
              const bare = text => outside(text).replace(measured, "").split(/[·,;]/)
                .some(part => /\\p{L}/u.test(part) && !known.has(part.trim().toLowerCase()));
              const ours = element => element.closest("[lang]") === document.documentElement && !element.closest("bdi");
              document.querySelectorAll("details").forEach(details => { details.open = true; });
              const found = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const parent = text.parentElement;
                if (parent.checkVisibility() && !parent.closest(".pdfViewer") && ours(parent) && bare(text.data)) found.push(text.data.trim());
              }
              for (const element of document.body.querySelectorAll("*")) {
                for (const { name, value } of element.attributes) {
                  const said = spoken.includes(name) || name.startsWith("data-") && /\\s/.test(value) && !keys.includes(name);
                  if (said && element.closest("[lang]") === document.documentElement && bare(value)) found.push(name + ": " + value);
                }
              }
              const data = [...document.querySelectorAll("[lang], bdi")].filter(element => element !== document.documentElement)
                .map(element => element.textContent.trim()).filter(text => text !== "").sort((a, b) => b.length - a.length);
              const title = data.reduce((left, text) => left.replaceAll(text, ""), document.title);
              if (bare(title)) found.push("title: " + document.title);
              return { found: [...new Set(found)], bracketed: document.body.innerText.split("⟦").length - 1 };
            }
            """;

    /** Called so in every language. */
    private static final List<String> PROPER_NAMES = List.of("Chicago", "BibTeX", "RIS", "CSL-JSON");

    @TempDir
    private Path folder;

    @Test
    void everythingThatIsSaidIsAMessage(Hub hub, Tabs tabs) throws IOException, InterruptedException {
        Set<String> labels = labels(hub);
        List<String> faults = new ArrayList<>();
        try (PseudoServer server = PseudoServer.start(hub, folder)) {
            Tab tab = tabs.open(Visitor.of("en"), server.address());
            for (Kind kind : Kind.values()) {
                tab.go(kind.address(hub));
                if (kind == Kind.VIEWER) {
                    tab.page().locator(".tools").waitFor();
                    tab.page().locator(".textLayer").first().waitFor();
                }
                Map<?, ?> seen = (Map<?, ?>) tab.page().evaluate(UNTRANSLATED, List.copyOf(labels));
                assertTrue((Integer) Objects.requireNonNull(seen.get("bracketed")) > 5, kind + " has messages");
                ((List<?>) Objects.requireNonNull(seen.get("found"))).forEach(text -> faults.add(kind + ": " + text));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Of facets and their values, and the names of languages and formats, which no message file holds. */
    private static Set<String> labels(Hub hub) {
        Set<String> labels = new TreeSet<>(PROPER_NAMES);
        JsonNode everything = hub.api("search?q=&ui=en&size=100");
        for (JsonNode facet : everything.path("facets")) {
            labels.add(facet.path("label").asText());
            collect(facet.path("values"), labels);
            if (facet.path("name").asText().equals("language")) {
                facet.path("values")
                        .forEach(value -> labels.add(
                                LanguageMarkup.name(value.path("value").asText(), Messages.of(UiLanguage.EN))));
            }
        }
        everything.findValuesAsText("format").forEach(labels::add);
        return new TreeSet<>(
                labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).toList());
    }

    private static void collect(JsonNode values, Set<String> labels) {
        for (JsonNode value : values) {
            labels.add(value.path("label").asText());
            collect(value.path("children"), labels);
        }
    }
}
