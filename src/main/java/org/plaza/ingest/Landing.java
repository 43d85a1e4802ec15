package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;

/** Puts works on the shelf from many threads, and makes them safe about once a second. */
final class Landing {

    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);

    private final Shelf shelf;
    private final Ledger ledger;
    private final List<Ledger.Entry> settled = new ArrayList<>();
    private long lastCommit = System.nanoTime();

    Landing(Shelf shelf, Ledger ledger) {
        this.shelf = shelf;
        this.ledger = ledger;
    }

    boolean holds(String work, String fingerprint) {
        Shelf.Label label = shelf.labels().get(work);
        return label != null && label.fingerprint().equals(fingerprint);
    }

    void put(ShelvedWork work) throws IOException {
        shelf.put(work);
    }

    /** Remembers what became of a work, and commits if it is time. */
    synchronized void settle(List<Ledger.Entry> entries) throws IOException {
        settled.addAll(entries);
        if (System.nanoTime() - lastCommit >= BETWEEN_COMMITS) {
            shelf.commit();
            ledger.append(settled);
            settled.clear();
            lastCommit = System.nanoTime();
        }
    }
}
