package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The door of writing. One writer at a time, whose methods may be called from several threads. Whoever opened it closes
 * it; closing without {@link #finish} keeps what was committed.
 */
public interface Shelf extends Closeable {

    /** The most passages of one work that find room; the last of a longer work are left out. */
    int MAX_PASSAGES = 100_000;

    /**
     * What lies on the shelf.
     *
     * @return work id to label, as of opening; empty when the index is built afresh
     */
    Map<String, Label> labels();

    /**
     * Puts a work on the shelf, in the place of one with the same id.
     *
     * @param work with its text
     * @throws IOException when the disk refuses
     */
    void put(ShelvedWork work) throws IOException;

    /**
     * Takes a work off the shelf and keeps its ids, those of its passages, and its title if everybody may see the work, as
     * those of something removed.
     *
     * @param id of the work; nothing happens when it is not there
     * @throws IOException when the disk refuses
     */
    void remove(String id) throws IOException;

    /**
     * Sees to it that nobody is told the titles of works that were or will be removed: the hub has them, and keeps them
     * back.
     *
     * @param works their ids, also former ones; those of works that were never here are ignored
     * @throws IOException when the disk refuses
     */
    void conceal(Set<String> works) throws IOException;

    /**
     * Makes safe what was done so far. Readers see it, unless a new generation is being built beside an old one.
     *
     * @throws IOException when the disk refuses
     */
    void commit() throws IOException;

    /**
     * Commits, and where a new generation was built puts it in the place of the old one.
     *
     * @throws IOException when the disk refuses
     */
    void finish() throws IOException;

    /**
     * What is remembered of a work beside its text.
     *
     * @param fingerprint whatever the writer gave; equal when nothing changed
     * @param documents ids
     */
    record Label(String fingerprint, List<String> documents) {

        /** Copies the list. */
        public Label {
            documents = List.copyOf(documents);
        }
    }
}
