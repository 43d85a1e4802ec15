package org.plaza.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.ExtractedText;
import org.plaza.model.FileMetadata;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;
import org.plaza.model.Page;

class ExtractStoreTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void pageIsAsLongAsTheLimitsAllow() throws Exception {
        ExtractStore store = ExtractStore.of(folder, new Limits(30_000_000, 10, 1, 10));
        ExtractedText text = new ExtractedText(
                ExtractedText.PageUnit.WHOLE,
                List.of(new Page(1, null, "a".repeat(20_000_001), List.of())),
                new FileMetadata("text", null, List.of(), null, null),
                Set.of(),
                0);
        store.keep(HASH, new ExtractStore.Kept(Outcome.INDEXED, "", text, 0));
        assertEquals(text, store.read(HASH).orElseThrow().text());
        assertTrue(store.weight(HASH) > 20_000_000);
    }

    @Test
    void nothingWeighsNothing() throws Exception {
        ExtractStore store = ExtractStore.of(folder, Limits.DEFAULT);
        assertEquals(0, store.weight(HASH));
        assertEquals(0, store.weight(""));
    }
}
