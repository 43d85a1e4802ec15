package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.index.ShelvedWork;
import org.plaza.ingest.FileReport.Amount;
import org.plaza.ingest.FileReport.Fate;
import org.plaza.ingest.FileReport.Place;
import org.plaza.ingest.Ledger.Entry;
import org.plaza.ingest.Ledger.Seen;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.Document.InFile;
import org.plaza.model.ExtractedText;
import org.plaza.model.Outcome;
import org.plaza.model.Work;

/** One way of all documents of a hub: looked at, read, cut, put. */
final class Run {

    /** A work with more text than this, in bytes, is cut alone. */
    private static final long HEAVY = 4 << 20;

    private final HubContents contents;
    private final ChangeDetection look;
    private final Cutter cutter;
    private final Ledger ledger;
    private final Optional<Landing> landing;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger put = new AtomicInteger();

    /** Held for writing while a long text is in memory: nothing else is then. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    /** Without a landing nothing is put anywhere. */
    Run(HubContents contents, ChangeDetection look, Ledger ledger, Optional<Landing> landing) {
        this.contents = contents;
        this.look = look;
        this.cutter = new Cutter(contents.hub(), look.store());
        this.ledger = ledger;
        this.landing = landing;
    }

    int put() {
        return put.get();
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** The works that the hub wants on the shelf, once the run is through. */
    static boolean shown(Work work) {
        return !(work.access() instanceof Access.Draft) && !(work.access() instanceof Access.Withdrawn);
    }

    /** Carries everything; returns what must not be on the shelf as a work of its own. */
    Duplicates carry(Crew crew, ProgressListener listener) throws IOException, InterruptedException {
        for (Work work : contents.works()) {
            for (Document document : work.documents()) {
                if (document.source() instanceof InFile file) {
                    crew.add(() -> seen.put(file.name(), look.at(file)));
                }
            }
        }
        crew.await();
        Duplicates duplicates = Duplicates.of(contents.works(), this::content);
        if (landing.isPresent()) {
            landing.get().moved(Moves.of(contents, ledger, this::content, duplicates));
        }
        Object ear = new Object();
        ProgressListener one = new ProgressListener() {
            @Override
            public void begin(int documents) {}

            @Override
            public void done(FileReport report) {
                synchronized (ear) {
                    listener.done(report);
                }
            }
        };
        for (Work work : contents.works()) {
            AtomicInteger left = new AtomicInteger(work.documents().size());
            for (Document document : work.documents()) {
                crew.add(() -> {
                    read(document, duplicates);
                    if (left.decrementAndGet() == 0) {
                        settle(work, duplicates);
                        work.documents().forEach(each -> one.done(entry(each).report()));
                    }
                });
            }
        }
        crew.await();
        return duplicates;
    }

    private Entry entry(Document document) {
        return java.util.Objects.requireNonNull(entries.get(document.source().name()));
    }

    private Content content(Document document) {
        return switch (document.source()) {
            case InFile file ->
                java.util.Objects.requireNonNull(seen.get(file.name())).content();
            case Document.Inline inline -> Content.of(inline.hash());
        };
    }

    /** The text of a document, from what was kept of it; null when there is none. */
    @Nullable
    ExtractedText text(Document document) throws IOException {
        return cutter.text(document, content(document));
    }

    private void read(Document document, Duplicates duplicates) throws IOException, InterruptedException {
        Seen before = seen.get(document.source().name());
        if (before != null
                && document.source() instanceof InFile file
                && !duplicates.originals().containsKey(document.id())) {
            seen.put(file.name(), look.read(file, before));
        }
    }

    private void settle(Work work, Duplicates duplicates) throws IOException, InterruptedException {
        if (duplicates.works().contains(work.id())) {
            Document copy = work.documents().getFirst();
            Document original =
                    java.util.Objects.requireNonNull(duplicates.originals().get(copy.id()));
            Fate fate = Fate.of(
                    Outcome.DUPLICATE,
                    "Byte for byte the same as " + original.source().name() + ".");
            enter(copy, "", new FileReport(copy.source().name(), fate, Amount.NOTHING, Place.NONE, 0));
            return;
        }
        String recipe = look.store().recipe() + " " + contents.hub().languages();
        String fingerprint = WorkFingerprint.of(work, recipe, this::content);
        boolean standing = !shown(work) || landing.isEmpty() || landing.get().holds(work.id(), fingerprint);
        if (standing && remembered(work, fingerprint)) {
            return;
        }
        Lock lock = heavy(work) ? memory.writeLock() : memory.readLock();
        lock.lockInterruptibly();
        List<FileReport> reports;
        try {
            reports = shelve(work, fingerprint, duplicates);
        } finally {
            lock.unlock();
        }
        List<Entry> news = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            news.add(enter(work.documents().get(i), fingerprint, reports.get(i)));
        }
        if (landing.isPresent()) {
            landing.get().settle(news);
        }
    }

    private List<FileReport> shelve(Work work, String fingerprint, Duplicates duplicates)
            throws IOException, InterruptedException {
        List<Cutter.Text> texts = cut(work, duplicates);
        if (shown(work) && landing.isPresent()) {
            List<ShelvedWork.Text> shelved =
                    texts.stream().map(Cutter.Text::shelved).toList();
            landing.get().put(new ShelvedWork(work, fingerprint, shelved));
            put.incrementAndGet();
        }
        return Reports.of(work, texts);
    }

    private boolean heavy(Work work) throws IOException {
        long weight = 0;
        for (Document document : work.documents()) {
            weight += switch (document.source()) {
                case InFile file -> look.store().weight(content(document).hash());
                case Document.Inline inline -> inline.length();
            };
        }
        return weight > HEAVY;
    }

    /** Cuts a work; a file whose kept text was damaged on the disk is read again. */
    private List<Cutter.Text> cut(Work work, Duplicates duplicates) throws IOException, InterruptedException {
        for (int lost = 0; lost < work.documents().size(); lost++) {
            try {
                return cutter.cut(work, this::content, duplicates);
            } catch (ExtractStore.Lost e) {
                for (Document document : work.documents()) {
                    read(document, duplicates);
                }
            }
        }
        return cutter.cut(work, this::content, duplicates);
    }

    /** Whether everything is known already, and entered. */
    private boolean remembered(Work work, String fingerprint) {
        for (Document document : work.documents()) {
            Entry known = ledger.get(document.source().name());
            if (known == null || !known.fingerprint().equals(fingerprint)) {
                return false;
            }
            enter(document, fingerprint, known.report());
        }
        return true;
    }

    private Entry enter(Document document, String fingerprint, FileReport report) {
        @Nullable Seen last = seen.get(document.source().name());
        Entry entry = new Entry(last, fingerprint, report);
        entries.put(document.source().name(), entry);
        return entry;
    }
}
