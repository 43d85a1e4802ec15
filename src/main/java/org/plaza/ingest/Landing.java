package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;

/** Puts works on the shelf from many threads, and makes them safe about once a second. */
final class Landing {

    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);

    private final Shelf shelf;
    private final Ledger ledger;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Ledger.Entry> settled = new ArrayList<>();
    private volatile long lastCommit = System.nanoTime();

    Landing(Shelf shelf, Ledger ledger) {
        this.shelf = shelf;
        this.ledger = ledger;
    }

    boolean holds(String work, String fingerprint) {
        Shelf.Label label = shelf.labels().get(work);
        return label != null && label.fingerprint().equals(fingerprint);
    }

    /** Whether all of the work found room. */
    boolean put(ShelvedWork work) throws IOException {
        lock.readLock().lock();
        try {
            return shelf.put(work);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Remembers what became of a work, and commits if it is time. */
    void settle(List<Ledger.Entry> entries) throws IOException {
        lock.writeLock().lock();
        try {
            settled.addAll(entries);
            if (System.nanoTime() - lastCommit >= BETWEEN_COMMITS) {
                shelf.commit();
                ledger.append(settled);
                settled.clear();
                lastCommit = System.nanoTime();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
