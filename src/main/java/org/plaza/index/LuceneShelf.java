package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.plaza.index.IndexFolder.Generation;
import org.plaza.model.Hub;
import org.plaza.vocabulary.Vocabularies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shelf as a Lucene index in an {@link IndexFolder}. */
public final class LuceneShelf implements Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneShelf.class);
    private static final double BUFFER_MEGABYTES = 48;

    /** In bytes; what Lucene's merge policy makes at most. */
    private static final long LARGEST_SEGMENT = 5L << 30;

    private final IndexFolder folder;
    private final Closeable lock;
    private final Generation generation;
    private final boolean fresh;
    private final Writing writing;

    /** How many works were put since it was opened. */
    private final AtomicInteger put = new AtomicInteger();

    /** Held for writing while a commit makes safe what was put: no work is put between its parts. */
    private final ReadWriteLock committing = new ReentrantReadWriteLock();

    private LuceneShelf(IndexFolder folder, Closeable lock, Generation generation, boolean fresh, Writing writing) {
        this.folder = folder;
        this.lock = lock;
        this.generation = generation;
        this.fresh = fresh;
        this.writing = writing;
    }

    /**
     * What an earlier run left.
     *
     * @param generation in use
     * @param labels what lies there
     */
    private record Standing(Generation generation, Map<String, Label> labels) {}

    /**
     * What one generation is written with.
     *
     * @param writer of its Lucene index
     * @param blocks makes the documents
     * @param labels what lay there as of opening
     * @param graves what was removed since the last commit
     */
    private record Writing(IndexWriter writer, WorkBlock blocks, Map<String, Label> labels, Graves graves) {}

    /**
     * Opens the shelf of a hub. When the hub's settings or vocabularies changed, or the index is of another format, a
     * new generation is begun beside the old one, which serves until {@link #finish}.
     *
     * @param folder made when it does not exist
     * @param hub what each work is indexed with
     * @param vocabularies of the hub
     * @param rebuild true to begin a new generation in any case
     * @return open for writing
     * @throws IOException with a sentence when another process writes, or the disk refuses
     */
    public static LuceneShelf open(IndexFolder folder, Hub hub, Vocabularies vocabularies, boolean rebuild)
            throws IOException {
        Closeable lock = folder.lock();
        try {
            tidy(folder);
            IndexMeta meta = Settings.meta(hub, vocabularies);
            Optional<Standing> usable = rebuild ? Optional.empty() : standing(folder, meta);
            Standing standing = usable.isPresent() ? usable.get() : new Standing(begin(folder, vocabularies), Map.of());
            Graves graves = new Graves(folder, inUse(folder));
            Generation generation = standing.generation();
            meta.write(generation.meta());
            WorkBlock blocks = new WorkBlock(hub.facets(), vocabularies, vocabularies.finder());
            IndexWriter writer = new IndexWriter(FSDirectory.open(generation.lucene()), config());
            Writing writing = new Writing(writer, blocks, standing.labels(), graves);
            return new LuceneShelf(folder, lock, generation, usable.isEmpty(), writing);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * The works of another hub that an index holds: one that lay elsewhere, and of whose works the hub has less than half.
     *
     * @param folder need not hold an index
     * @param hub a folder
     * @param works ids of its works
     * @return ids; empty when the index is this hub's, when there is none, or it cannot be read
     */
    public static Set<String> ofAnotherHub(IndexFolder folder, Path hub, Set<String> works) {
        Set<String> held = labelsInUse(folder).keySet();
        long shared = held.stream().filter(works::contains).count();
        return 2 * shared >= held.size() || laid(folder).equals(Optional.of(Settings.place(hub)))
                ? Set.of()
                : Set.copyOf(held);
    }

    private static Optional<String> laid(IndexFolder folder) {
        try {
            Optional<Generation> current = folder.current();
            return current.isEmpty()
                    ? Optional.empty()
                    : Optional.of(IndexMeta.read(current.get().meta()).origin().folder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Label> labels() {
        return writing.labels();
    }

    @Override
    public void put(ShelvedWork work) throws IOException {
        String id = work.work().id();
        committing.readLock().lock();
        try {
            writing.graves().put(work, labels().get(id));
            writing.writer()
                    .updateDocuments(new Term(Fields.WORK, id), writing.blocks().documents(work));
            put.incrementAndGet();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            committing.readLock().unlock();
        }
    }

    @Override
    public void remove(String id) throws IOException {
        Label label = labels().get(id);
        if (label == null) {
            return;
        }
        committing.readLock().lock();
        try {
            writing.graves().remove(id, label);
            writing.writer().deleteDocuments(new Term(Fields.WORK, id));
        } finally {
            committing.readLock().unlock();
        }
    }

    @Override
    public void conceal(Set<String> works) throws IOException {
        if (!works.isEmpty()) {
            writing.graves().conceal(works);
        }
    }

    @Override
    public void commit() throws IOException {
        committing.writeLock().lock();
        try {
            // first the stones: a process that ends between the two leaves a stone too many, which nobody sees
            writing.graves().bury();
            writing.writer().commit();
        } finally {
            committing.writeLock().unlock();
        }
        if (fresh && folder.current().isEmpty()) {
            folder.use(generation);
        }
    }

    @Override
    public void finish() throws IOException {
        if (fresh) {
            buryWhatWasLeftOut();
        }
        commit();
        folder.use(generation);
        folder.sweep();
        if (put.get() > labels().size()) {
            compact();
        }
    }

    /**
     * Makes one segment of an index most of whose works are new: each word of a question is looked up in every segment, in every language. What is
     * added later lies in segments beside it, until Lucene's own policy merges them.
     */
    private void compact() throws IOException {
        try {
            writing.writer().forceMerge(1 + (int) (bytes() / LARGEST_SEGMENT));
            writing.writer().commit();
        } catch (IOException e) {
            LOG.warn(
                    "Every work is in the index, but it could not be made compact, so answers take longer: {}",
                    e.getMessage());
        }
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (SegmentCommitInfo segment :
                SegmentInfos.readLatestCommit(writing.writer().getDirectory())) {
            bytes += segment.sizeInBytes();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        // what was not committed is taken back: a run that broke off leaves the last good state
        try {
            writing.writer().rollback();
        } finally {
            IOUtils.close(writing.graves(), writing.writer().getDirectory(), lock);
        }
    }

    /** What the generation that is to be replaced has, and the new one has not. */
    private void buryWhatWasLeftOut() throws IOException {
        Optional<Generation> current = folder.current();
        if (current.isEmpty() || current.get().number() == generation.number()) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(writing.writer())) {
            Map<String, Label> now = new HashMap<>();
            collectLabels(reader, now);
            writing.graves().rebuild(labelsInUse(folder), now, new BlockReader(reader));
        }
    }

    private static Map<String, Label> labelsInUse(IndexFolder folder) {
        try {
            Optional<Generation> current = folder.current();
            return current.isEmpty() ? Map.of() : readLabels(current.get());
        } catch (IOException | IllegalArgumentException e) {
            // an index that cannot be read any more has nothing to remember
            return Map.of();
        }
    }

    private static Optional<Generation> inUse(IndexFolder folder) {
        try {
            return folder.current();
        } catch (IOException e) {
            // CURRENT is broken: nothing is known of what was
            return Optional.empty();
        }
    }

    /** Takes away what runs that were killed had begun; where CURRENT is broken all stays until a new one is finished. */
    private static void tidy(IndexFolder folder) {
        try {
            folder.sweep();
        } catch (IOException e) {
            LOG.debug("{} could not be tidied: {}", folder.root(), e.getMessage());
        }
    }

    /** The index that can be written on; empty when it is to be built anew. */
    private static Optional<Standing> standing(IndexFolder folder, IndexMeta wanted) {
        try {
            Optional<Generation> current = folder.current();
            boolean same = current.isPresent()
                    && IndexMeta.read(current.get().meta()).settings().equals(wanted.settings());
            return same ? Optional.of(new Standing(current.get(), readLabels(current.get()))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // broken or foreign: a new generation replaces it
            return Optional.empty();
        }
    }

    private static Generation begin(IndexFolder folder, Vocabularies vocabularies) throws IOException {
        Generation generation = folder.next();
        Files.createDirectories(generation.lucene());
        Files.createDirectories(generation.vocabularies());
        vocabularies.write(generation.vocabularies());
        return generation;
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setParentField("_parent")
                .setCodec(new ShelfCodec())
                .setCommitOnClose(false);
    }

    private static Map<String, Label> readLabels(Generation generation) throws IOException {
        Map<String, Label> labels = new HashMap<>();
        try (Directory directory = FSDirectory.open(generation.lucene())) {
            if (DirectoryReader.indexExists(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    collectLabels(reader, labels);
                }
            }
        }
        return labels;
    }

    private static void collectLabels(DirectoryReader reader, Map<String, Label> labels) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.LABEL);
            var ids = leaf.reader().getSortedDocValues(Fields.ID);
            Bits live = leaf.reader().getLiveDocs();
            while (values != null && ids != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                if ((live == null || live.get(values.docID())) && ids.advanceExact(values.docID())) {
                    BytesRef json = values.binaryValue();
                    labels.put(
                            ids.lookupOrd(ids.ordValue()).utf8ToString(),
                            Json.read(json.bytes, json.offset, json.length, Label.class));
                }
            }
        }
    }
}
