package org.plaza.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plaza.catalog.HubContents;
import org.plaza.catalog.Rejected;
import org.plaza.extract.ExtractorPool;
import org.plaza.index.IndexFolder;
import org.plaza.index.LuceneShelf;
import org.plaza.index.Shelf;
import org.plaza.ingest.FileReport.Amount;
import org.plaza.ingest.FileReport.Fate;
import org.plaza.ingest.FileReport.Place;
import org.plaza.model.Document.InFile;
import org.plaza.model.Limits;
import org.plaza.model.Work;

/** Brings an index to the state of a hub. */
public final class Ingest {

    private static final String LEDGER = "files.jsonl";
    private static final String EXTRACTS = "extracts";
    private static final String FORMER = "former.jsonl";
    private static final String RUNS = "runs";

    /** What POSIX calls a full disk. */
    private static final String NO_SPACE = "No space left on device";

    private final HubContents contents;
    private final IndexFolder folder;
    private final IngestSettings settings;
    private final ProgressListener listener;
    private final ExtractorPool pool;
    private final Set<String> wanted = new HashSet<>();

    private Ingest(
            HubContents contents,
            IndexFolder folder,
            IngestSettings settings,
            ProgressListener listener,
            ExtractorPool pool) {
        if (!contents.usable()) {
            throw new IllegalArgumentException("a hub with errors cannot be indexed: " + contents.problems());
        }
        this.contents = contents;
        this.folder = folder;
        this.settings = settings;
        this.listener = listener;
        this.pool = pool;
    }

    /**
     * Indexes what is new or changed and removes what is gone. What is committed on the way is safe: a run that is
     * ended at any moment leaves an index that can be used, and the next run completes it.
     *
     * @param contents a usable hub
     * @param folder made when it does not exist
     * @param settings how to work
     * @param listener hears how far the run is
     * @return what was found and done
     * @throws IOException with a sentence, when another process writes the index, it holds works of another hub only and
     *     is not to be rebuilt, or the disk refuses
     * @throws InterruptedException when the caller is interrupted
     */
    public static RunReport run(
            HubContents contents, IndexFolder folder, IngestSettings settings, ProgressListener listener)
            throws IOException, InterruptedException {
        try (ExtractorPool pool = new ExtractorPool(settings.workers())) {
            return run(contents, folder, settings, listener, pool);
        }
    }

    /**
     * Tells what a run would report, without touching the index. Files that no run has seen are read, and their texts
     * kept for the run to come.
     *
     * @param contents a usable hub
     * @param folder need not hold an index
     * @param settings how to work
     * @param listener hears how far the check is
     * @return what was found, and what should be looked at
     * @throws IOException with a sentence, when the disk refuses
     * @throws InterruptedException when the caller is interrupted
     */
    public static Check check(
            HubContents contents, IndexFolder folder, IngestSettings settings, ProgressListener listener)
            throws IOException, InterruptedException {
        try (ExtractorPool pool = new ExtractorPool(settings.workers())) {
            return check(contents, folder, settings, listener, pool);
        }
    }

    /** Runs with workers of somebody else, who closes them. */
    static RunReport run(
            HubContents contents,
            IndexFolder folder,
            IngestSettings settings,
            ProgressListener listener,
            ExtractorPool pool)
            throws IOException, InterruptedException {
        return new Ingest(contents, folder, settings, listener, pool).run();
    }

    /** Checks with workers of somebody else, who closes them. */
    static Check check(
            HubContents contents,
            IndexFolder folder,
            IngestSettings settings,
            ProgressListener listener,
            ExtractorPool pool)
            throws IOException, InterruptedException {
        return new Ingest(contents, folder, settings, listener, pool).check();
    }

    private RunReport run() throws IOException, InterruptedException {
        Instant started = Instant.now();
        refuseIndexOfAnother();
        try (Shelf shelf = LuceneShelf.open(folder, contents.hub(), contents.vocabularies(), settings.rebuild())) {
            Ledger ledger = Ledger.read(folder.root().resolve(LEDGER));
            Landing landing =
                    new Landing(shelf, ledger, FormerIds.read(folder.root().resolve(FORMER)));
            Run run = carry(ledger, Optional.of(landing));
            landing.conceal(contents);
            Set<String> gone = new HashSet<>(shelf.labels().keySet());
            gone.removeAll(wanted);
            for (String work : gone) {
                shelf.remove(work);
            }
            boolean fresh = shelf.labels().isEmpty();
            if (fresh || run.put() > 0 || !gone.isEmpty()) {
                shelf.finish();
            }
            ledger.write(run.entries());
            int untouched = wanted.size() - run.put();
            RunReport report = report(run, new RunReport.Changes(run.put(), gone.size(), untouched));
            Reports.write(folder.root().resolve(RUNS), started, report);
            return report;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** The index of another hub is never replaced by mistake. */
    private void refuseIndexOfAnother() throws IOException {
        if (settings.rebuild()) {
            return;
        }
        Path hub = contents.hub().sources().folder();
        Set<String> works = contents.works().stream().map(Work::id).collect(Collectors.toSet());
        Set<String> held = LuceneShelf.ofAnotherHub(folder, hub, works);
        if (!held.isEmpty()) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "The index folder %s holds %,d %s of another hub than %s. Name another folder with --index, or replace"
                            + " what it holds with --rebuild.",
                    folder.root(),
                    held.size(),
                    held.size() == 1 ? "work" : "works",
                    hub));
        }
    }

    private Check check() throws IOException, InterruptedException {
        try {
            Run run = carry(Ledger.read(folder.root().resolve(LEDGER)), Optional.empty());
            RunReport report = report(run, new RunReport.Changes(0, 0, 0));
            Remarks remarks = new Remarks(contents.works(), report.all());
            return new Check(report, remarks.all(run::text));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private Run carry(Ledger ledger, Optional<Landing> landing) throws IOException, InterruptedException {
        Limits limits = contents.hub().sources().limits();
        Path extracts = folder.root().resolve(EXTRACTS);
        int documents = contents.works().stream()
                .mapToInt(work -> work.documents().size())
                .sum();
        listener.begin(documents);
        try (Crew crew = new Crew(settings.workers().workers())) {
            Optional<Ledger> trusted = settings.rebuild() ? Optional.empty() : Optional.of(ledger);
            ChangeDetection look = new ChangeDetection(trusted, ExtractStore.of(extracts, limits), pool, limits);
            Run run = new Run(contents, look, ledger, landing);
            Duplicates duplicates = run.carry(crew, listener);
            contents.works().stream()
                    .filter(work -> Run.shown(work) && !duplicates.works().contains(work.id()))
                    .map(Work::id)
                    .forEach(wanted::add);
            return run;
        }
    }

    private RunReport report(Run run, RunReport.Changes changes) {
        List<FileReport> files = new ArrayList<>();
        List<FileReport> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Work work : contents.works()) {
            work.documents().stream()
                    .filter(document -> document.source() instanceof InFile)
                    .forEach(document -> names.add(document.source().name()));
        }
        run.entries().forEach(entry -> (names.contains(entry.report().path()) ? files : lines).add(entry.report()));
        for (Rejected rejected : contents.rejected()) {
            Fate fate = Fate.of(rejected.outcome(), rejected.reason());
            boolean line = rejected.path().matches("documents\\.jsonl#\\d+");
            (line ? lines : files).add(new FileReport(rejected.path(), fate, Amount.NOTHING, Place.NONE, 0));
        }
        files.sort(Comparator.comparing(FileReport::path));
        lines.sort(
                Comparator.comparing((FileReport line) -> line.path().length()).thenComparing(FileReport::path));
        return new RunReport(files, lines, changes);
    }

    /** Says what to do where the system's own words do not. */
    private IOException refused(IOException e) {
        String why = String.valueOf(e.getMessage());
        if (e instanceof FileSystemException file) {
            String reason = file.getReason();
            why = file.getFile() + ": " + (reason == null ? e.getClass().getSimpleName() : reason);
        } else if (!why.equals(NO_SPACE)) {
            return e;
        }
        return new IOException(
                "The index folder " + folder.root() + " could not be written (" + why
                        + "). Free space or give write access, then run again; what was indexed before is safe.",
                e);
    }
}
