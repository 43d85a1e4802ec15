package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.Tombstones.Stone;

class TombstonesTest {

    @TempDir
    private Path folder;

    @Test
    void stoneThatWasTornIsPutAgainOnALineOfItsOwn() throws Exception {
        Path file = folder.resolve("tombstones.jsonl");
        Tombstones.append(file, List.of(new Stone("a", "a", "2020-01-01"), new Stone("b", "b", "2020-01-01")));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 12));
        assertEquals(Set.of("a"), Tombstones.ids(file));
        Tombstones.append(file, List.of(new Stone("b", "b", "2020-01-02"), new Stone("c", "c", "2020-01-02")));
        assertEquals(Set.of("a", "b", "c"), Tombstones.ids(file));
    }

    @Test
    void lineTornInsideALetterDoesNotHoldUpTheOthers() throws Exception {
        Path file = folder.resolve("tombstones.jsonl");
        Tombstones.append(file, List.of(new Stone("a", "a", "2020-01-01")));
        Files.write(file, new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3}, StandardOpenOption.APPEND);
        Tombstones.append(file, List.of(new Stone("b", "b", "2020-01-02")));
        assertEquals(Set.of("a", "b"), Tombstones.ids(file));
    }

    @Test
    void anIdIsBuriedOnce() throws Exception {
        Path file = folder.resolve("tombstones.jsonl");
        Tombstones.append(file, List.of(new Stone("a", "a", "2020-01-01")));
        Tombstones.append(file, List.of(new Stone("a", "a", "2020-01-02")));
        assertEquals(1, Files.readAllLines(file).size());
    }

    @Test
    void aTitleIsStruckForGoodAndTheIdStays() throws Exception {
        Path file = folder.resolve("tombstones.jsonl");
        Stone named = new Stone("a\"b", "a\"b", "2020-01-01", new Tombstones.Title("On water", "en"));
        Tombstones.append(file, List.of(named));
        assertEquals(Optional.of(named), Tombstones.find(file, "a\"b"));
        Tombstones.append(file, List.of(named.unnamed()));
        assertNull(Tombstones.find(file, "a\"b").orElseThrow().title());
        assertEquals(Set.of("a\"b"), Tombstones.ids(file));
    }

    @Test
    void linesOfOlderProgramsAreRead() throws Exception {
        Path file = folder.resolve("tombstones.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"work\":\"b\",\"removed\":\"2020-01-01\"}\n");
        assertEquals(Optional.of(new Stone("a", "b", "2020-01-01")), Tombstones.find(file, "a"));
    }
}
