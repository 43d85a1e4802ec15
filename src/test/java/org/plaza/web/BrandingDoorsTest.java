package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandingDoorsTest {

    @TempDir
    Path folder;

    private RunningServer running;

    @BeforeEach
    void start() throws IOException {
        running = new RunningServer(folder);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theLogoIsAPictureThatRunsNothing() throws IOException {
        HttpResponse<String> logo = running.get("/hub/logo");
        assertEquals(200, logo.statusCode());
        assertEquals("image/svg+xml", logo.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(logo.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("sandbox;"));
        assertTrue(running.get("/").body().contains("src=\"/hub/logo\" alt=\"\""));
    }

    @Test
    void aLogoThatWasTakenAwayOrLeadsOutOfTheHubIsNotThere() throws IOException {
        Path logo = folder.resolve("hub/logo.svg");
        Files.delete(logo);
        assertEquals(404, running.get("/hub/logo").statusCode());
        Files.createSymbolicLink(logo, folder.resolve("outside.txt"));
        assertEquals(404, running.get("/hub/logo").statusCode());
    }

    @Test
    void theColoursAreASheetOfTheirOwnThatIsAskedForOnce() throws IOException {
        HttpResponse<String> colors = running.get("/hub/colors.css");
        assertTrue(colors.body().contains("--accent:#"), colors.body());
        String etag = colors.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, running.get("/hub/colors.css", "If-None-Match", etag).statusCode());
        assertTrue(running.get("/").body().contains("<link rel=\"stylesheet\" href=\"/hub/colors.css\">"));
    }

    @Test
    void aProblemIsReportedInALetterThatNamesTheWork() throws IOException {
        String page = running.get("/works/charter?ui=en").body();
        assertTrue(page.contains("href=\"mailto:hub@harbours.example?subject=Problem%20with%20%E2%80%9C"), page);
        assertTrue(page.contains("works%2Fcharter"), page);
    }
}
