package org.plaza.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.catalog.HubContents;
import org.plaza.catalog.HubReader;
import org.plaza.extract.ExtractorPool;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.index.LuceneShelf;
import org.plaza.index.Shelf;
import org.plaza.model.Outcome;
import org.plaza.model.Problem;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Question;

/** Real hubs, real workers, real indexes. */
class IngestTest {

    private static final IngestSettings SETTINGS = new IngestSettings(WorkerSettings.of(1, "128m"), false);
    private static final String GARDEN =
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
        workers = new ExtractorPool(SETTINGS.workers());
    }

    @AfterAll
    static void closeWorkers() {
        workers.close();
    }

    @BeforeEach
    void makeHub() throws IOException {
        hub = Files.createDirectories(folder.resolve("hub"));
        write("hub.yaml", "languages: [en, es]\n");
        write("documents/garden.txt", GARDEN);
        write("documents/buses.html", "<html><body><h1>Night buses</h1><p>" + BUSES + "</p></body></html>");
    }

    @Test
    void anySequenceOfChangesGivesTheIndexBuiltAfresh() throws Exception {
        run("a");
        write("documents/garden.txt", GARDEN.replace("tomatoes", "pumpkins"));
        Files.createDirectories(hub.resolve("documents/moved"));
        Files.move(hub.resolve("documents/buses.html"), hub.resolve("documents/moved/buses.html"));
        write("documents/new.txt", "A new library is built where the market stood, with rooms for the whole quarter.");
        assertEquals(new RunReport.Changes(3, 1, 0), run("a").changes());
        Files.delete(hub.resolve("documents/new.txt"));
        write("catalog.csv", "path,title\ndocuments/garden.txt,School gardens\n");
        assertEquals(new RunReport.Changes(1, 1, 1), run("a").changes());
        run("fresh");
        assertEquals(labels("fresh"), labels("a"));
        assertEquals(answers("fresh", "pumpkins"), answers("a", "pumpkins"));
        assertEquals(1, answers("a", "pumpkins").size());
        assertEquals(List.of(), answers("a", "library"));
    }

    @Test
    void secondRunTouchesNothing() throws Exception {
        RunReport first = run("a");
        Map<String, Long> before = sizes("a");
        RunReport second = run("a");
        assertEquals(new RunReport.Changes(0, 0, 2), second.changes());
        assertEquals(first.files(), second.files());
        assertEquals(before, sizes("a"));
    }

    @Test
    void indexOfAnotherHubIsReplacedOnlyWhenAskedTo() throws Exception {
        run("a");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("boats.txt"), BUSES.replace("buses", "boats"));
        HubContents contents = HubReader.read(other);
        IOException refused = assertThrows(
                IOException.class, () -> Ingest.run(contents, index("a"), SETTINGS, ProgressListener.NONE, workers));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains(index("a").root() + " holds 2 works of another hub"), said);
        assertTrue(said.contains("--index") && said.contains("--rebuild"), said);
        assertEquals(1, answers("a", "tomatoes").size());
        IngestSettings rebuild = new IngestSettings(SETTINGS.workers(), true);
        Ingest.run(contents, index("a"), rebuild, ProgressListener.NONE, workers);
        assertEquals(List.of(), answers("a", "tomatoes"));
        assertEquals(1, answers("a", "boats").size());
    }

    @Test
    void hubThatWasEmptiedEmptiesItsIndex() throws Exception {
        run("a");
        Files.delete(hub.resolve("documents/garden.txt"));
        Files.delete(hub.resolve("documents/buses.html"));
        HubContents empty = HubReader.read(hub);
        Ingest.run(empty, index("a"), SETTINGS, ProgressListener.NONE, workers);
        assertEquals(List.of(), answers("a", "tomatoes"));
        assertEquals(new RunReport.Changes(0, 0, 0), run("a").changes());
    }

    @Test
    void changeOfTheSameSizeAtTheSameTimeIsSeen() throws Exception {
        run("a");
        var time = Files.getLastModifiedTime(hub.resolve("documents/garden.txt"));
        write("documents/garden.txt", GARDEN.replace("beans", "chard"));
        Files.setLastModifiedTime(hub.resolve("documents/garden.txt"), time);
        assertEquals(1, run("a").changes().put());
        assertEquals(1, answers("a", "chard").size());
    }

    @Test
    void runThatBrokeOffIsHealedByTheNext() throws Exception {
        ProgressListener breaking = new ProgressListener() {
            @Override
            public void begin(int documents) {}

            @Override
            public void done(FileReport report) {
                throw new IllegalStateException("the lights went out");
            }
        };
        HubContents contents = HubReader.read(hub);
        assertThrows(IllegalStateException.class, () -> Ingest.run(contents, index("a"), SETTINGS, breaking, workers));
        assertEquals(2, run("a").files().size());
        run("fresh");
        assertEquals(labels("fresh"), labels("a"));
        assertEquals(answers("fresh", "garden"), answers("a", "garden"));
    }

    @Test
    void lostLedgerAndDamagedExtractsAreMadeAgain() throws Exception {
        run("a");
        Files.delete(folder.resolve("a/files.jsonl"));
        try (var extracts = Files.walk(folder.resolve("a/extracts"))) {
            for (Path extract : extracts.filter(Files::isRegularFile).toList()) {
                Files.write(extract, java.util.Arrays.copyOf(Files.readAllBytes(extract), 40));
            }
        }
        RunReport again = run("a");
        assertEquals(List.of("en"), again.files().getFirst().amount().languages());
        assertEquals(2, again.outcomes().get(Outcome.INDEXED));
    }

    @Test
    void uncataloguedCopyIsNoWorkOfItsOwn() throws Exception {
        write("documents/z-copy.txt", GARDEN);
        RunReport report = run("a");
        assertEquals(Map.of(Outcome.INDEXED, 2, Outcome.DUPLICATE, 1), report.outcomes());
        FileReport copy = report.files().getLast();
        assertEquals(
                "Byte for byte the same as documents/garden.txt.", copy.fate().reason());
        assertEquals(2, labels("a").size());
    }

    @Test
    void worksOfTheCatalogueMayShareAFile() throws Exception {
        write("documents/z-copy.txt", GARDEN);
        write("catalog.csv", "path,title\ndocuments/garden.txt,Gardens\ndocuments/z-copy.txt,Gardens again\n");
        assertEquals(Map.of(Outcome.INDEXED, 3), run("a").outcomes());
        assertEquals(3, labels("a").size());
    }

    @Test
    void twoFormatsOfOneTextAreOneVersion() throws Exception {
        write("documents/buses.txt", "Night buses\n\n" + BUSES);
        write("catalog.csv", "path,work\ndocuments/buses.txt,buses\ndocuments/buses.html,buses\n");
        run("a");
        try (LuceneSearcher searcher = LuceneSearcher.open(index("a"))) {
            var hit = searcher.search(Question.of("bread")).hits().getFirst();
            assertEquals(2, hit.work().documents().size());
            assertEquals(1, hit.passages().size() + hit.morePassages());
        }
    }

    @Test
    void draftIsReadButNotShelved() throws Exception {
        run("a");
        write("catalog.csv", "path,access\ndocuments/garden.txt,draft\n");
        RunReport report = run("a");
        assertEquals(1, report.changes().removed());
        assertEquals(1, labels("a").size());
        FileReport draft = report.files().getLast();
        assertEquals(Outcome.INDEXED, draft.fate().outcome());
        assertTrue(draft.fate().reason().contains("draft"), draft.fate().reason());
    }

    @Test
    void everyFileHasOneOutcome() throws Exception {
        write("documents/broken.pdf", "%PDF-1.7 and no more");
        write("documents/empty.txt", "");
        Files.createSymbolicLink(hub.resolve("documents/away.txt"), folder);
        write("documents.jsonl", "{\"id\": \"line\", \"text\": \"" + GARDEN + "\"}\n");
        RunReport report = run("a");
        assertEquals(
                Map.of(Outcome.INDEXED, 2, Outcome.NO_TEXT, 1, Outcome.DAMAGED, 1, Outcome.OUTSIDE_HUB, 1),
                report.outcomes());
        assertEquals(1, report.lines().size());
        assertTrue(report.failures());
        assertEquals(report.files(), check("a").files());
    }

    @Test
    void checkNeedsNoIndexAndMakesNone() throws Exception {
        RunReport checked = check("a");
        assertEquals(Map.of(Outcome.INDEXED, 2), checked.outcomes());
        assertFalse(Files.exists(folder.resolve("a/CURRENT")));
        assertEquals(checked.files(), run("a").files());
    }

    @Test
    void checkTellsWhatIsOdd() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("The council of the district ").append(i).append(" keeps a list of empty houses. ");
        }
        write("documents/list.txt", text.toString());
        write("documents/later.txt", text.toString().replace("district 7 ", "quarter "));
        write("documents/list.md", text.toString());
        write("documents/casa.txt", "El ayuntamiento compra viviendas vacías para alquilarlas a familias. ".repeat(20));
        write("catalog.csv", """
                path,id,work,date,language
                documents/list.txt,list,list,2020,en
                documents/list.md,list-md,list,2020,
                documents/later.txt,later,later,,en
                documents/casa.txt,casa,casa,2021,fr
                """);
        List<String> remarks = checked("a").remarks().stream()
                .map(Problem::toString)
                .filter(remark ->
                        remark.contains("later.txt") || remark.contains("casa.txt") || remark.contains("list"))
                .toList();
        assertEquals(3, remarks.size(), remarks::toString);
        assertTrue(remarks.get(0).startsWith("documents/later.txt: the work \"later\" has no date"), remarks::toString);
        assertTrue(
                remarks.get(1)
                        .startsWith("documents/casa.txt: the catalogue says the language is \"fr\", and its text is"
                                + " mostly \"es\""),
                remarks::toString);
        assertTrue(remarks.get(2).contains("is nearly that of documents/"), remarks::toString);
    }

    @Test
    void linesThatChangeWhileTheyAreReadAreASentence() throws Exception {
        write("documents.jsonl", "{\"id\": \"line\", \"text\": \"" + GARDEN + "\"}\n");
        HubContents contents = HubReader.read(hub);
        write("documents.jsonl", "{\"id\": \"other\"}\n{\"id\": \"line\", \"text\": \"" + GARDEN + "\"}\n");
        IOException refusal = assertThrows(
                IOException.class, () -> Ingest.run(contents, index("a"), SETTINGS, ProgressListener.NONE, workers));
        assertTrue(String.valueOf(refusal.getMessage()).contains("documents.jsonl was changed"), refusal::toString);
        assertEquals(1, run("a").lines().size());
        assertEquals(3, labels("a").size());
    }

    private void write(String name, String text) throws IOException {
        Path file = hub.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private IndexFolder index(String name) {
        return new IndexFolder(folder.resolve(name));
    }

    private RunReport run(String index) throws Exception {
        return Ingest.run(HubReader.read(hub), index(index), SETTINGS, ProgressListener.NONE, workers);
    }

    private RunReport check(String index) throws Exception {
        return checked(index).report();
    }

    private Check checked(String index) throws Exception {
        return Ingest.check(HubReader.read(hub), index(index), SETTINGS, ProgressListener.NONE, workers);
    }

    private Map<String, Shelf.Label> labels(String index) throws Exception {
        HubContents contents = HubReader.read(hub);
        try (LuceneShelf shelf = LuceneShelf.open(index(index), contents.hub(), contents.vocabularies(), false)) {
            return Map.copyOf(shelf.labels());
        }
    }

    private List<String> answers(String index, String words) throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(index(index))) {
            return searcher.search(Question.of(words)).hits().stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private Map<String, Long> sizes(String index) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        Path lucene = index(index).current().orElseThrow().lucene();
        try (var files = Files.list(lucene)) {
            for (Path file : files.toList()) {
                sizes.put(file.toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
