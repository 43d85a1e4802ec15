package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.plaza.catalog.HubContents;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.index.ShelvedWork.Former;
import org.plaza.model.Document;
import org.plaza.model.Ids;
import org.plaza.model.Outcome;
import org.plaza.model.Term;
import org.plaza.model.Work;

/** Puts works on the shelf from many threads, and makes them safe about once a second. */
final class Landing {

    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);

    private final Shelf shelf;
    private final Ledger ledger;
    private final FormerIds former;
    private final List<Ledger.Entry> settled = new ArrayList<>();
    private long lastCommit = System.nanoTime();

    Landing(Shelf shelf, Ledger ledger, FormerIds former) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.former = former;
    }

    boolean holds(String work, String fingerprint) {
        Shelf.Label label = shelf.labels().get(work);
        return label != null && label.fingerprint().equals(fingerprint);
    }

    /** Before the first work is put. */
    void moved(List<Moves.Move> moves) throws IOException {
        former.learn(moves);
    }

    /** Names nobody what the hub keeps back, under none of its ids. */
    void conceal(HubContents contents) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Work work : contents.works()) {
            if (!Run.shown(work)) {
                ids.add(work.id());
                ids.addAll(work.values(Term.FORMERLY));
                for (Document document : work.documents()) {
                    former.of(document.id()).stream().map(Former::work).forEach(ids::add);
                }
            }
        }
        contents.rejected().stream()
                .filter(file -> file.outcome() == Outcome.HELD)
                .map(file -> Ids.ofPath(file.path()))
                .forEach(ids::add);
        shelf.conceal(ids);
    }

    void put(ShelvedWork work) throws IOException {
        List<ShelvedWork.Text> texts = work.texts().stream()
                .map(text -> text.formerly(former.of(text.document().id())))
                .toList();
        shelf.put(new ShelvedWork(work.work(), work.fingerprint(), texts));
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
