package org.plaza.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plaza.catalog.HubReader;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;
import org.plaza.ingest.ProgressListener;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/** Pages are whole after somebody did something with them, too. */
@BrowserTest
class AxeStatesTest {

    private static final String OPEN_ALL =
            "() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })";

    @TempDir
    private Path folder;

    static Stream<Visitor> visitors() {
        return Stream.of("ar", "en")
                .flatMap(language -> Stream.of(360, 1440).map(Visitor.of(language)::width))
                .flatMap(visitor -> Stream.of(visitor, visitor.inTheDark()));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void suggestionsUnderHalfAWordAreWhole(Visitor visitor, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        tab.go("/");
        Page page = tab.page();
        page.locator("#q").focus();
        page.keyboard().type("hous");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("ArrowDown");
        assertWhole("suggestions", tab);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void resultsThatFollowedTheReaderAreWhole(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        tab.go(Kind.SEARCH.address(hub));
        Page page = tab.page();
        page.locator("#q").focus();
        page.keyboard().press("End");
        page.keyboard().type(" water");
        page.waitForURL(url -> url.contains("water"));
        assertWhole("typed", tab);
        page.keyboard().press("Escape");
        page.locator("#facets input[type=checkbox]:visible").first().check();
        assertThat(page.locator(".chips")).isVisible();
        assertWhole("ticked", tab);
        page.evaluate(OPEN_ALL);
        // where a bar that stays in the window lies over no box
        page.evaluate("() => scrollTo(0, 0)");
        assertWhole("every fold open", tab);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void everyFoldIsWholeInside(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        for (Kind kind : List.of(Kind.HOME, Kind.SEARCH, Kind.WORK, Kind.PARALLEL, Kind.DOCUMENT)) {
            tab.go(kind.address(hub));
            tab.page().evaluate(OPEN_ALL);
            assertWhole(kind.toString(), tab);
        }
        tab.go("/?q=" + Kind.ASKED + "&show=map");
        tab.page().evaluate(OPEN_ALL);
        assertThat(tab.page().locator(".placemap")).isVisible();
        assertWhole("map", tab);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void aDrawnPageIsWhole(Visitor visitor, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(visitor);
        tab.go(Kind.VIEWER.address(hub));
        String pages =
                Messages.of(UiLanguage.ofTag(visitor.language()).orElseThrow()).text("viewer.view.pdf");
        tab.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(pages).setExact(true))
                .click();
        Locator drawn = tab.page().locator(".textLayer");
        drawn.first().waitFor();
        tab.settle();
        assertWhole("pages drawn", tab);
    }

    @Test
    void whatIsGoneIsSaidOnAWholePage(Tabs tabs) throws IOException, InterruptedException {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        Path index = folder.resolve("index");
        Files.writeString(hub.resolve("homes.md"), "# Homes\n\nThe council opens the empty homes of the old town.\n");
        Files.writeString(hub.resolve("wells.md"), "# Wells\n\nEvery quarter digs a well and keeps it clean.\n");
        index(hub, index);
        try (Hub served = Hub.of(index)) {
            String work = served.api("search?q=homes")
                    .path("hits")
                    .path(0)
                    .path("url")
                    .asText();
            String passage = served.api("search?q=homes")
                    .path("hits")
                    .path(0)
                    .path("passages")
                    .path(0)
                    .path("id")
                    .asText();
            Files.delete(hub.resolve("homes.md"));
            index(hub, index);
            for (Visitor visitor : visitors().toList()) {
                Tab tab = tabs.open(visitor, served.address());
                tab.page().waitForCondition(() -> tab.go(work).status() == 410);
                assertWhole("gone work for " + visitor, tab);
                assertEquals(410, tab.go("/passages/" + passage).status());
                assertWhole("gone passage for " + visitor, tab);
            }
        }
    }

    private static void index(Path hub, Path index) throws IOException, InterruptedException {
        Ingest.run(
                HubReader.read(hub),
                new IndexFolder(index),
                new IngestSettings(WorkerSettings.of(1, "256m"), false),
                ProgressListener.NONE);
    }

    private static void assertWhole(String state, Tab tab) {
        List<String> faults = new ArrayList<>(Axe.violations(tab.page()));
        if (tab.overflow() > 0) {
            faults.add("scrolls sideways by " + tab.overflow());
        }
        faults.addAll(tab.faults());
        assertEquals("", String.join("\n", faults), state);
    }
}
