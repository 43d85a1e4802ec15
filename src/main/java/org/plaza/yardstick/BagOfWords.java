package org.plaza.yardstick;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Plain A: each document whole, title and text in one field, a question as a bag of words, BM25 at its defaults. Thread-safe; closed by whoever made it.
 */
public final class BagOfWords implements Closeable {

    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int MOST_WORDS = 1 << 14;

    static {
        // Lucene keeps this limit for the whole process
        IndexSearcher.setMaxClauseCount(Math.max(MOST_WORDS, IndexSearcher.getMaxClauseCount()));
    }

    private final Analyzer analyzer;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private BagOfWords(Analyzer analyzer, Directory directory) throws IOException {
        this.analyzer = analyzer;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new BM25Similarity());
    }

    /**
     * An index with the analyzer that knows no language.
     *
     * @param texts what to index
     * @return to be closed by the caller
     * @throws IOException never for want of a disk
     */
    public static BagOfWords standard(List<PlainText> texts) throws IOException {
        return of(PlainAnalyzers.standard(), texts);
    }

    /**
     * An index with the analyzer of a language.
     *
     * @param language BCP 47 tag; the standard analyzer is taken where Lucene has none for it
     * @param texts what to index
     * @return to be closed by the caller
     * @throws IOException never for want of a disk
     */
    public static BagOfWords inLanguage(String language, List<PlainText> texts) throws IOException {
        return of(PlainAnalyzers.of(language), texts);
    }

    /**
     * An index on the disk, with the analyzer that knows no language.
     *
     * @param folder replaced when it holds one
     * @param texts what to index, one after the other
     * @return to be closed by the caller
     * @throws IOException when the disk refuses
     */
    public static BagOfWords onDisk(Path folder, Iterable<PlainText> texts) throws IOException {
        return of(PlainAnalyzers.standard(), FSDirectory.open(folder), texts);
    }

    private static BagOfWords of(Analyzer analyzer, List<PlainText> texts) throws IOException {
        return of(analyzer, new ByteBuffersDirectory(), texts);
    }

    private static BagOfWords of(Analyzer analyzer, Directory directory, Iterable<PlainText> texts) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (PlainText text : texts) {
                Document document = new Document();
                document.add(new StoredField(ID, text.id()));
                document.add(new TextField(TEXT, (text.title() + " " + text.text()).strip(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return new BagOfWords(analyzer, directory);
    }

    /**
     * Ranks documents.
     *
     * @param question read as words
     * @param most how many at most
     * @return ids, the best first; ties in the order of indexing
     * @throws IOException never for want of a disk
     */
    public List<String> search(String question, int most) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, question)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        StoredFields stored = reader.storedFields();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(words.build(), most).scoreDocs) {
            ids.add(stored.document(hit.doc).get(ID));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
