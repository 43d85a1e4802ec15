package org.plaza.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.catalog.HubReader;
import org.plaza.extract.ExtractorPool;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.model.Ids;
import org.plaza.search.FoundPassage;
import org.plaza.search.Gone;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Question;

/** Ids of works, documents and passages over the years of a hub: real files, real workers, a real index. */
class LastingIdsTest {

    private static final WorkerSettings WORKERS = WorkerSettings.of(1, "128m");
    private static final String GARDEN = "documents/garden.txt";
    private static final String TOMATOES =
            "The council opens every school garden to the neighbours at the weekend, and pays a gardener who shows"
                    + " children how tomatoes, beans and herbs are grown without poison.";
    private static final String BUSES =
            "Night buses run each half hour between the harbour and the hills, so that those who clean offices and"
                    + " bake bread come home safely when trains are asleep.";

    private static ExtractorPool workers;

    @TempDir
    private Path folder;

    private Path hub;

    @BeforeAll
    static void openWorkers() {
        workers = new ExtractorPool(WORKERS);
    }

    @AfterAll
    static void closeWorkers() {
        workers.close();
    }

    @BeforeEach
    void makeHub() throws Exception {
        hub = Files.createDirectories(folder.resolve("hub"));
        write("hub.yaml", "languages: [en, es]\n");
        write(GARDEN, TOMATOES);
        write("documents/buses.txt", BUSES);
        run(false);
    }

    @Test
    void whatWasMovedIsFoundUnderTheIdsItHadAlsoInAnIndexMadeAfresh() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        move(GARDEN, "documents/green/garden.txt");
        run(true);
        move("documents/green/garden.txt", "documents/plots.txt");
        run(false);
        run(true);
        String today = Ids.ofPath("documents/plots.txt");
        for (String former : List.of(work, Ids.ofPath("documents/green/garden.txt"))) {
            assertEquals(
                    today, read(s -> s.work(former, "en").orElseThrow().card().id()));
            assertEquals(
                    today,
                    read(s -> s.document(former, "en").orElseThrow().document().id()));
        }
        FoundPassage found = read(s -> s.passage(passage).orElseThrow());
        assertEquals(today, found.document());
        assertEquals(TOMATOES, found.passage().text());
    }

    @Test
    void aFileThatComesBackHasItsOwnIdAgain() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        move(GARDEN, "documents/plots.txt");
        run(false);
        move("documents/plots.txt", GARDEN);
        run(false);
        assertEquals(passage, passage(work));
        assertEquals(
                work,
                read(s -> s.work(Ids.ofPath("documents/plots.txt"), "en")
                        .orElseThrow()
                        .card()
                        .id()));
    }

    @Test
    void aCopyIsNoMove() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        write("documents/later.txt", TOMATOES);
        run(false);
        assertEquals(passage, passage(work));
        assertTrue(read(s -> s.work(Ids.ofPath("documents/later.txt"), "en")).isEmpty());
        Files.delete(hub.resolve(GARDEN));
        run(false);
        assertEquals(
                Ids.ofPath("documents/later.txt"),
                read(s -> s.passage(passage).orElseThrow().document()));
    }

    @Test
    void filesThatChangePlacesOneAfterTheOtherKeepTheirReaders() throws Exception {
        String garden = passage(Ids.ofPath(GARDEN));
        String buses = passage(Ids.ofPath("documents/buses.txt"));
        move("documents/buses.txt", "documents/night.txt");
        move(GARDEN, "documents/buses.txt");
        run(false);
        assertEquals(
                TOMATOES, read(s -> s.passage(garden).orElseThrow().passage().text()));
        assertEquals(BUSES, read(s -> s.passage(buses).orElseThrow().passage().text()));
        assertEquals(
                TOMATOES,
                read(s -> s.passages(Ids.ofPath("documents/buses.txt"), Question.of(""))
                        .getFirst()
                        .passage()
                        .text()));
    }

    @Test
    void aFileIsFoundUnderItsOldIdsOnceItIsCatalogued() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        write("catalog.csv", "path,id,work,formerly\n" + GARDEN + ",garden-en,gardens,plots\n");
        run(false);
        assertEquals(
                "gardens", read(s -> s.work(work, "en").orElseThrow().card().id()));
        assertEquals(
                "garden-en",
                read(s -> s.document(work, "en").orElseThrow().document().id()));
        assertEquals(
                "garden-en",
                read(s -> s.document("plots", "en").orElseThrow().document().id()));
        assertEquals("garden-en", read(s -> s.passage(passage).orElseThrow().document()));
        String told = Ids.ofPassage("plots", TOMATOES);
        assertEquals("garden-en", read(s -> s.passage(told).orElseThrow().document()));
        move(GARDEN, "documents/plots.txt");
        write("catalog.csv", "path,id,work\ndocuments/plots.txt,garden-en,gardens\n");
        run(true);
        assertEquals("garden-en", read(s -> s.passage(passage).orElseThrow().document()));
        assertEquals(
                List.of(),
                read(s -> s.gonePassage(told, "en").orElseThrow().nearest().stream()
                        .filter(near -> !near.document().equals("garden-en"))
                        .toList()));
    }

    @Test
    void changedTextLeadsToWhatItBecameHoweverOftenItChanges() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String first = passage(work);
        write(GARDEN, TOMATOES.replace("tomatoes", "pumpkins"));
        run(false);
        String second = passage(work);
        write(GARDEN, TOMATOES.replace("tomatoes", "peppers"));
        run(true);
        assertEquals(List.of(passage(work)), nearest(first));
        assertEquals(List.of(passage(work)), nearest(second));
        write(GARDEN, TOMATOES);
        run(false);
        assertEquals(
                TOMATOES, read(s -> s.passage(first).orElseThrow().passage().text()));
        assertEquals(List.of(first), nearest(second));
    }

    @Test
    void passagesOfAMovedFileThatIsChangedLaterAreGoneUnderAllTheirIds() throws Exception {
        String first = passage(Ids.ofPath(GARDEN));
        move(GARDEN, "documents/plots.txt");
        run(false);
        write("documents/plots.txt", TOMATOES.replace("poison", "venom"));
        run(false);
        assertEquals(List.of(passage(Ids.ofPath("documents/plots.txt"))), nearest(first));
        Files.delete(hub.resolve("documents/plots.txt"));
        run(true);
        assertEquals("plots.txt", title(read(s -> s.gonePassage(first, "en").orElseThrow())));
    }

    @Test
    void theTitleOfARemovedWorkIsToldUntilTheHubKeepsItBack() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        String text = Files.readString(hub.resolve(GARDEN));
        Files.delete(hub.resolve(GARDEN));
        run(false);
        assertEquals("garden.txt", title(read(s -> s.gone(work, "en").orElseThrow())));
        assertEquals("garden.txt", title(read(s -> s.gonePassage(passage, "en").orElseThrow())));
        write(GARDEN, text);
        write("catalog.csv", "path,access\n" + GARDEN + ",withdrawn\n");
        run(false);
        assertNull(read(s -> s.gone(work, "en").orElseThrow()).title());
        assertNull(read(s -> s.gonePassage(passage, "en").orElseThrow()).title());
    }

    @Test
    void ofWhatIsHeldBackNothingIsToldUnderAnyOfItsIds() throws Exception {
        String work = Ids.ofPath(GARDEN);
        move(GARDEN, "documents/plots.txt");
        run(false);
        write("catalog.csv", "path,access\ndocuments/plots.txt,draft\n");
        run(true);
        for (String id : List.of(work, Ids.ofPath("documents/plots.txt"))) {
            Gone gone = read(s -> s.gone(id, "en").orElseThrow());
            assertNull(gone.title());
            assertNull(gone.work());
        }
        write("catalog.csv", "path,access\n");
        write("hub.yaml", "languages: [en, es]\nuncatalogued: hold\n");
        run(false);
        assertNull(read(s -> s.gone(Ids.ofPath("documents/buses.txt"), "en").orElseThrow())
                .title());
    }

    @Test
    void textThatIsPublicNoMoreIsShownNowhere() throws Exception {
        String work = Ids.ofPath(GARDEN);
        String passage = passage(work);
        write("catalog.csv", "path,access\n" + GARDEN + ",metadata-only\n");
        run(false);
        Gone gone = read(s -> s.gonePassage(passage, "en").orElseThrow());
        assertEquals(List.of(), gone.nearest());
        assertEquals(work, java.util.Objects.requireNonNull(gone.work()).id());
        for (Path file : files()) {
            assertTrue(
                    !new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("tomatoes"),
                    file.toString());
        }
    }

    /** What remembers removed things. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(index().tombstones()));
        try (var gone = Files.list(index().gonePassages())) {
            gone.forEach(files::add);
        }
        files.removeIf(file -> !Files.exists(file));
        assertTrue(files.size() > 1);
        return files;
    }

    private static String title(Gone gone) {
        return java.util.Objects.requireNonNull(gone.title()).text();
    }

    private List<String> nearest(String passage) throws IOException {
        return read(s -> s.gonePassage(passage, "en").orElseThrow().nearest().stream()
                .map(FoundPassage::id)
                .toList());
    }

    /** The one passage of a work. */
    private String passage(String work) throws IOException {
        return read(s -> s.passages(work, Question.of("")).getFirst().id());
    }

    private interface Reading<T> {
        T of(LuceneSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(index())) {
            return reading.of(searcher);
        }
    }

    private IndexFolder index() {
        return new IndexFolder(folder.resolve("index"));
    }

    private void run(boolean rebuild) throws Exception {
        Ingest.run(HubReader.read(hub), index(), new IngestSettings(WORKERS, rebuild), ProgressListener.NONE, workers);
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(java.util.Objects.requireNonNull(hub.resolve(to).getParent()));
        Files.move(hub.resolve(from), hub.resolve(to));
    }

    private void write(String name, String text) throws IOException {
        Path file = hub.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
