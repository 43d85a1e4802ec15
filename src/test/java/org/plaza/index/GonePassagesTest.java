package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.GonePassages.Stone;

class GonePassagesTest {

    @TempDir
    private Path folder;

    @Test
    void theLastWordOnAPassageCounts() throws IOException {
        GonePassages.bury(folder, List.of(new Stone("a", "w", List.of("b", "c")), new Stone("x", "w", List.of())));
        GonePassages.bury(folder, List.of(new Stone("a", "w", List.of("d"))));
        assertEquals(Optional.of(new Stone("a", "w", List.of("d"))), find("a"));
        assertEquals(Optional.of(new Stone("x", "w", List.of())), find("x"));
        assertEquals(Optional.empty(), find("b"));
    }

    @Test
    void whereNothingWasEverRemovedNothingIsKnown() throws IOException {
        Path nowhere = folder.resolve("gone");
        try (GonePassages gone = GonePassages.open(nowhere)) {
            assertEquals(Optional.empty(), gone.find("a"));
        }
        GonePassages.bury(nowhere, List.of());
        assertFalse(Files.exists(nowhere), "reading makes nothing");
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        for (int i = 0; i < 30; i += 10) {
            int first = i;
            GonePassages.bury(
                    folder,
                    IntStream.range(first, first + 10)
                            .mapToObj(n -> new Stone("p" + n, "w", List.of()))
                            .toList(),
                    20);
            Thread.sleep(5);
        }
        assertEquals(Optional.empty(), find("p0"));
        assertTrue(find("p15").isPresent() && find("p29").isPresent());
    }

    @Test
    void whatIsDamagedIsBegunAnew() throws IOException {
        GonePassages.bury(folder, List.of(new Stone("a", "w", List.of())));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "torn");
            }
        }
        assertEquals(Optional.empty(), find("a"));
        GonePassages.bury(folder, List.of(new Stone("b", "w", List.of())));
        assertTrue(find("b").isPresent());
    }

    private Optional<Stone> find(String id) throws IOException {
        try (GonePassages gone = GonePassages.open(folder)) {
            return gone.find(id);
        }
    }
}
