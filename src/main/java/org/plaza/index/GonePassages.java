package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The passages that were removed, each with the passages that came nearest to it when it went; of their text nothing is
 * kept. A small Lucene index beside the generations: an id is found without reading the others. Of the newest million is
 * known; an older one is as if it had never been. What cannot be read is begun anew. Used by one thread; to be closed.
 */
public final class GonePassages implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(GonePassages.class);
    private static final int MOST = 1_000_000;
    private static final String ID = "id";
    private static final String WORK = "work";
    private static final String NEAREST = "nearest";
    private static final String REMOVED = "removed";

    private final @Nullable IndexSearcher searcher;

    private GonePassages(@Nullable IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * A passage that was removed.
     *
     * @param id it had
     * @param work the id of the work it was part of
     * @param nearest ids of passages that came nearest to it when it was removed, best first; each may be gone itself
     */
    public record Stone(String id, String work, List<String> nearest) {

        /** Copies the list. */
        public Stone {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Opens what is kept.
     *
     * @param folder need not exist
     * @return the state of the last commit
     * @throws IOException when the disk refuses
     */
    public static GonePassages open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            // Lucene would make it, and whoever reads makes nothing
            return new GonePassages(null);
        }
        Directory directory = FSDirectory.open(folder);
        try {
            return new GonePassages(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IndexNotFoundException | NoSuchFileException e) {
            directory.close();
            return new GonePassages(null);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            LOG.warn("{} cannot be read: which passages were removed is not known. {}", folder, e.getMessage());
            directory.close();
            return new GonePassages(null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * What is kept of a passage.
     *
     * @param id it had
     * @return empty when no passage with this id was removed
     * @throws IOException when the disk refuses
     */
    public Optional<Stone> find(String id) throws IOException {
        if (searcher == null) {
            return Optional.empty();
        }
        TopDocs found = searcher.search(new TermQuery(new Term(ID, id)), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        Document stone = searcher.storedFields().document(found.scoreDocs[0].doc);
        return Optional.of(new Stone(id, String.valueOf(stone.get(WORK)), List.of(stone.getValues(NEAREST))));
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            IOUtils.close(reader, reader.directory());
        }
    }

    static void bury(Path folder, Collection<Stone> stones) throws IOException {
        bury(folder, stones, MOST);
    }

    /** Keeps stones, in the place of those with the same ids, and lets the oldest go when there are too many. */
    static void bury(Path folder, Collection<Stone> stones, int most) throws IOException {
        if (stones.isEmpty()) {
            return;
        }
        try {
            add(folder, stones, most);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            LOG.warn("{} cannot be read and is begun anew. {}", folder, e.getMessage());
            clear(folder);
            add(folder, stones, most);
        }
    }

    private static void add(Path folder, Collection<Stone> stones, int most) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
        long now = System.currentTimeMillis();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Stone stone : stones) {
                writer.updateDocument(new Term(ID, stone.id()), document(stone, now));
            }
            thin(writer, most);
            writer.commit();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    /** A tenth at a time, so that it is not done at each commit. */
    private static void thin(IndexWriter writer, int most) throws IOException {
        if (writer.getDocStats().numDocs <= most) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            int excess = reader.numDocs() - most;
            if (excess > 0) {
                Sort oldest = new Sort(new SortField(REMOVED, SortField.Type.LONG));
                IndexSearcher searcher = new IndexSearcher(reader);
                for (ScoreDoc hit : searcher.search(MatchAllDocsQuery.INSTANCE, excess + most / 10, oldest).scoreDocs) {
                    String id = searcher.storedFields().document(hit.doc).get(ID);
                    writer.deleteDocuments(new Term(ID, id));
                }
            }
        }
    }

    private static Document document(Stone stone, long now) {
        Document document = new Document();
        document.add(new StringField(ID, stone.id(), Field.Store.YES));
        document.add(new StoredField(WORK, stone.work()));
        stone.nearest().forEach(id -> document.add(new StoredField(NEAREST, id)));
        document.add(new NumericDocValuesField(REMOVED, now));
        return document;
    }
}
