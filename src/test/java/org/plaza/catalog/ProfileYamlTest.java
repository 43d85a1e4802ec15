package org.plaza.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Branding;
import org.plaza.model.HubProfile;

class ProfileYamlTest {

    @TempDir
    Path folder;

    @Test
    void aHubSaysWhatItIsCalledAndLooksLike() throws IOException {
        assertEquals(
                new HubProfile(
                        Map.of("en", "Harbours"),
                        Map.of(),
                        new Branding("pictures/logo.PNG", "#e4002b", "#aabbcc"),
                        "mailto:hub@harbours.example"),
                profile("""
                        title: {en: Harbours}
                        logo: ./pictures/logo.PNG
                        colors: {accent: "#E4002B", band: "#abc"}
                        contact: hub@harbours.example
                        """));
    }

    @Test
    void aPageMayBeTheContact() throws IOException {
        assertEquals(
                "https://harbours.example/ask?about=hub",
                profile("contact: https://harbours.example/ask?about=hub\n").contact());
    }

    @Test
    void aHubThatSaysNothingLooksAsPlazaDoes() throws IOException {
        assertEquals(HubProfile.NONE, profile("# nothing\n"));
    }

    private HubProfile profile(String yaml) throws IOException {
        HubContents hub = new TestHub(folder)
                .file("hub.yaml", yaml)
                .file("pictures/logo.PNG", "png")
                .file("documents/a.txt", "a")
                .read();
        assertEquals(List.of(), hub.problems());
        return hub.hub().profile();
    }
}
