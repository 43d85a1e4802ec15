package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.plaza.search.Shelved.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.index.Tombstones;

/** The shelf seen through what is found on it. */
class ShelfTest {

    @TempDir
    private Path temp;

    @Test
    void noStoneIsLostWhileAnotherThreadCommits() throws Exception {
        Shelved shelved = Shelved.in(temp);
        int works = 400;
        ShelvedWork[] all = new ShelvedWork[works];
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < works; i++) {
            all[i] = work("w" + i).passage("en", "Some words.").done();
            ids.add("w" + i);
            ids.add("w" + i + "-doc");
        }
        shelved.put(all);
        AtomicBoolean ended = new AtomicBoolean();
        try (Shelf shelf = shelved.open();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Callable<Boolean> committing = () -> {
                while (!ended.get()) {
                    shelf.commit();
                }
                return true;
            };
            Future<Boolean> commits = other.submit(committing);
            for (int i = 0; i < works; i++) {
                shelf.remove("w" + i);
            }
            ended.set(true);
            assertEquals(true, commits.get());
            shelf.finish();
        }
        assertEquals(ids, Tombstones.ids(shelved.folder().tombstones()));
    }

    @Test
    void everyPassageOfALongWorkIsFoundAndTheWorkIsCountedOnce() throws Exception {
        Shelved shelved = Shelved.in(temp);
        Shelved.Made made = work("long").facet("rank", "law");
        for (int i = 1; i <= 20_500; i++) {
            made.passage("en", i == 20_500 ? "lighthouse" : "harbour");
        }
        shelved.put(
                made.done(),
                work("short").facet("rank", "law").passage("en", "harbour").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            Answer last = searcher.search(Question.of("lighthouse"));
            assertEquals(1, last.total());
            assertEquals(
                    20_500, last.hits().getFirst().passages().getFirst().best().page());
            Answer both = searcher.search(Question.of("harbour"));
            assertEquals(2, both.total());
            assertEquals(
                    2,
                    both.facets().stream()
                            .filter(facet -> facet.name().equals("rank"))
                            .findFirst()
                            .orElseThrow()
                            .values()
                            .getFirst()
                            .count());
        }
    }

    @Test
    void foldersOfRunsThatWereKilledAreSweptByTheNext() throws Exception {
        Shelved shelved = Shelved.in(temp);
        shelved.put(work("a").passage("en", "harbour").done());
        Path left = shelved.folder().root().resolve("generations/7/lucene");
        Files.createDirectories(left);
        shelved.open().close();
        assertFalse(Files.exists(left));
        Files.delete(shelved.folder().root().resolve("CURRENT"));
        shelved.open().close();
        shelved.open().close();
        try (var generations = Files.list(shelved.folder().root().resolve("generations"))) {
            assertEquals(1, generations.count());
        }
    }

    @Test
    void indexThatIsBrokenOnTheDiskIsBuiltAnew() throws Exception {
        Shelved shelved = Shelved.in(temp);
        shelved.put(work("a").passage("en", "harbour").done());
        Path lucene = shelved.folder().current().orElseThrow().lucene();
        try (var files = Files.list(lucene)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[9]);
            }
        }
        shelved.put(work("a").passage("en", "harbour").done());
        try (LuceneSearcher searcher = LuceneSearcher.open(shelved.folder())) {
            assertEquals(1, searcher.search(Question.of("harbour")).total());
        }
    }
}
