package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the hub calls by no name in the reader's language is shown by another, and says in which. */
class LabelLanguageTest {

    private static final List<String> PAGES = List.of(
            "/?",
            "/?q=housing&",
            "/?q=housing&theme=rent&theme=water&",
            "/?q=nothing&theme=homes&",
            "/facets/theme?",
            "/works/charter?",
            "/works/case-2?");

    /** Labels of the hub that are in one language alone, and their language. */
    private static final Map<String, String> LABELS = Map.of(
            "Theme",
            "en",
            "Place",
            "en",
            "Year",
            "en",
            "Language",
            "en",
            "Rent",
            "en",
            "Homes",
            "pt",
            "Water",
            "en",
            "Space",
            "en");

    @TempDir
    static Path folder;

    private static RunningServer running;

    @BeforeAll
    static void start() throws IOException {
        running = new RunningServer(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ar", "es", "fr", "ca"})
    void everyLabelThatIsNotInTheReadersLanguageSaysItsOwn(String reader) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (String page : PAGES) {
            String html = running.get(page + "ui=" + reader).body();
            LABELS.forEach((label, language) -> {
                String said = "<bdi lang=\"" + language + "\" dir=\"ltr\">" + label + "</bdi>";
                int shown = count(">\\s*" + label + "\\s*<", html);
                if (shown > 0) {
                    met.add(label);
                }
                if (shown != count(said, html)) {
                    faults.add(page + " " + label + ": " + shown + " times, " + count(said, html) + " in " + language);
                }
            });
        }
        assertEquals(List.of(), faults);
        assertEquals(new TreeSet<>(LABELS.keySet()), met);
    }

    @Test
    void whatIsInTheLanguageOfThePageNeedNotSaySo() throws IOException {
        String html = running.get("/?q=housing&ui=en").body();
        assertTrue(html.contains("<bdi>Water</bdi>"), html);
        assertTrue(html.contains("<bdi lang=\"pt\" dir=\"ltr\">Homes</bdi>"), html);
        assertTrue(running.get("/?q=housing&ui=pt").body().contains("<bdi>Homes</bdi>"));
    }

    private static int count(String pattern, String html) {
        return (int) Pattern.compile(pattern).matcher(html).results().count();
    }
}
