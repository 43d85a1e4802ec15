package org.plaza.yardstick;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Plain B, writing: a block for each work, a field for each language with the analyzer Lucene brings for it, offsets in the
 * postings for the highlighter, sorted-set facets on the work. Thread-safe.
 */
public final class PlainShelf implements Closeable {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String WORK = "work";
    static final String BODY = "body.";
    private static final double BUFFER_MEGABYTES = 48;

    private static final FieldType TEXT = text();

    private final Directory directory;
    private final Analyzer analyzer = new ByField();
    private final IndexWriter writer;
    private final FacetsConfig facets = new FacetsConfig();

    private PlainShelf(Directory directory, List<String> multiValued) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setParentField("_parent")
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES));
        multiValued.forEach(name -> facets.setMultiValued(name, true));
    }

    /**
     * Begins an index.
     *
     * @param folder replaced when it holds one
     * @param multiValued names of facets of which a work may have several values
     * @return to be closed by the caller
     * @throws IOException when the disk refuses
     */
    public static PlainShelf open(Path folder, List<String> multiValued) throws IOException {
        return new PlainShelf(FSDirectory.open(folder), multiValued);
    }

    /**
     * Adds a work.
     *
     * @param work not added before
     * @throws IOException when the disk refuses
     */
    public void put(PlainWork work) throws IOException {
        List<Document> block = new ArrayList<>();
        for (PlainWork.PlainPassage passage : work.passages()) {
            Document child = new Document();
            child.add(new StringField(WORK, work.id(), Field.Store.NO));
            child.add(new Field(BODY + passage.language(), passage.text(), TEXT));
            block.add(child);
        }
        Document parent = new Document();
        parent.add(new StringField(KIND, WORK, Field.Store.NO));
        parent.add(new StringField(WORK, work.id(), Field.Store.NO));
        parent.add(new StringField(ID, work.id(), Field.Store.YES));
        work.facets()
                .forEach((name, values) ->
                        values.forEach(value -> parent.add(new SortedSetDocValuesFacetField(name, value))));
        block.add(facets.build(parent));
        writer.updateDocuments(new Term(WORK, work.id()), block);
    }

    /**
     * Makes everything that was put durable.
     *
     * @throws IOException when the disk refuses
     */
    public void commit() throws IOException {
        writer.commit();
    }

    /**
     * Makes one segment of everything that was put, and makes it durable.
     *
     * @throws IOException when the disk refuses
     */
    public void compact() throws IOException {
        writer.forceMerge(1);
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        analyzer.close();
        directory.close();
    }

    private static FieldType text() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** The analyzer of the language that a field's name ends in. */
    static final class ByField extends DelegatingAnalyzerWrapper {
        private final Map<String, Analyzer> known = new HashMap<>();

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected synchronized Analyzer getWrappedAnalyzer(String field) {
            return known.computeIfAbsent(
                    field, name -> PlainAnalyzers.of(name.startsWith(BODY) ? name.substring(BODY.length()) : name));
        }

        @Override
        public synchronized void close() {
            super.close();
            known.values().forEach(Analyzer::close);
        }
    }
}
