package org.plaza.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.plaza.index.IndexFolder;
import org.plaza.index.IndexMeta;
import org.plaza.vocabulary.Vocabularies;

/** Keeps the newest state of an index at hand: a new commit or a new generation is picked up by {@link #refresh}. */
final class Snapshots implements Closeable {

    private final IndexFolder folder;
    private @Nullable State state;

    Snapshots(IndexFolder folder) {
        this.folder = folder;
    }

    /** What is open of one generation. */
    private record State(
            IndexFolder.Generation generation,
            FileTime described,
            Directory directory,
            Vocabularies vocabularies,
            Snapshot snapshot) {}

    /** The newest state; to be closed by the caller. */
    synchronized Snapshot acquire() throws IOException {
        if (state == null) {
            refresh();
        }
        State now = state;
        if (now == null) {
            throw new NothingYetException(folder.root());
        }
        now.snapshot().reader().incRef();
        return now.snapshot();
    }

    /** Looks for a newer state. */
    synchronized void refresh() throws IOException {
        Optional<IndexFolder.Generation> current = folder.current();
        if (current.isEmpty()) {
            return;
        }
        State old = state;
        FileTime described = Files.getLastModifiedTime(current.get().meta());
        if (old == null || !old.generation().equals(current.get())) {
            State fresh = open(current.get(), described);
            state = fresh;
            close(old);
            return;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(old.snapshot().reader());
        if (newer == null && described.equals(old.described())) {
            return;
        }
        IndexMeta meta = IndexMeta.read(current.get().meta());
        if (newer == null) {
            newer = old.snapshot().reader();
            newer.incRef();
        }
        Snapshot snapshot;
        try {
            snapshot =
                    new Snapshot(newer, meta, old.vocabularies(), old.snapshot().finder());
        } catch (IOException e) {
            newer.decRef();
            throw e;
        }
        state = new State(old.generation(), described, old.directory(), old.vocabularies(), snapshot);
        old.snapshot().close();
    }

    private static State open(IndexFolder.Generation generation, FileTime described) throws IOException {
        IndexMeta meta = IndexMeta.read(generation.meta());
        Vocabularies vocabularies = Vocabularies.read(generation.vocabularies());
        Directory directory = new MMapDirectory(generation.lucene());
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | IllegalArgumentException e) {
            directory.close();
            throw new IOException(
                    "The index " + generation.folder()
                            + " cannot be read. Run: scripts/plaza index --rebuild, with its --hub and --index",
                    e);
        }
        try {
            Snapshot snapshot = new Snapshot(reader, meta, vocabularies, vocabularies.finder());
            return new State(generation, described, directory, vocabularies, snapshot);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(reader, directory);
            throw e;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        close(state);
        state = null;
    }

    private static void close(@Nullable State old) throws IOException {
        if (old != null) {
            old.snapshot().close();
            old.directory().close();
        }
    }
}
