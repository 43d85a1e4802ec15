package org.plaza.yardstick;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Plain B, reading: block join over the fields of every language, exact total, facet counts, then the best three passages
 * of each of ten works with highlights. Thread-safe.
 */
public final class PlainHub implements Closeable {

    private static final int WORKS = 10;
    private static final int PASSAGES = 3;
    private static final int VALUES = 100;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<String> fields;
    private final BitSetProducer parents =
            new QueryBitSetProducer(new TermQuery(new Term(PlainShelf.KIND, PlainShelf.WORK)));
    private final PlainShelf.ByField analyzer = new PlainShelf.ByField();
    private final SortedSetDocValuesReaderState state;
    private final UnifiedHighlighter highlighter;

    private PlainHub(Directory directory, FacetsConfig facets) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.fields = new TreeSet<>(FieldInfos.getIndexedFields(reader))
                .stream().filter(field -> field.startsWith(PlainShelf.BODY)).toList();
        this.state = new DefaultSortedSetDocValuesReaderState(reader, facets);
        this.highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    /**
     * Opens what {@link PlainShelf} wrote.
     *
     * @param folder of the index
     * @param multiValued names of facets of which a work may have several values
     * @return to be closed by the caller
     * @throws IOException when there is no such index
     */
    public static PlainHub open(Path folder, List<String> multiValued) throws IOException {
        FacetsConfig facets = new FacetsConfig();
        multiValued.forEach(name -> facets.setMultiValued(name, true));
        return new PlainHub(FSDirectory.open(folder), facets);
    }

    /**
     * What was found.
     *
     * @param total works that match, exactly
     * @param works ids, the best first
     * @param passages of all works together, with their matches marked
     * @param facets counted values; 0 when none were asked for
     */
    public record Found(long total, List<String> works, int passages, int facets) {}

    /**
     * Answers a question with everything a page shows.
     *
     * @param question what is asked
     * @param whole whether facets and highlighted passages belong to the answer
     * @return the ten best works
     * @throws IOException when the disk refuses
     */
    public Found search(PlainQuestion question, boolean whole) throws IOException {
        Query children = children(question);
        Query query = filtered(question, works(question, children));
        TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(WORKS, Integer.MAX_VALUE);
        if (!whole) {
            return found(searcher.search(query, best), 0, 0);
        }
        Object[] both = searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
        TopDocs top = (TopDocs) both[0];
        int values = 0;
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]);
        for (FacetResult facet : counts.getAllDims(VALUES)) {
            values += facet.childCount;
        }
        int passages = 0;
        for (ScoreDoc work : top.scoreDocs) {
            if (question.shape() != PlainQuestion.Shape.ALL) {
                passages += passages(children, work.doc);
            }
        }
        return found(top, passages, values);
    }

    private Found found(TopDocs top, int passages, int values) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            ids.add(reader.storedFields().document(hit.doc).get(PlainShelf.ID));
        }
        return new Found(top.totalHits.value(), ids, passages, values);
    }

    private int passages(Query children, int work) throws IOException {
        TopDocs best = searcher.search(new ParentChildrenBlockJoinQuery(parents, children, work), PASSAGES);
        int[] docs = Arrays.stream(best.scoreDocs).mapToInt(hit -> hit.doc).toArray();
        int[] most = new int[fields.size()];
        Arrays.fill(most, 1);
        Map<String, String[]> snippets =
                highlighter.highlightFields(fields.toArray(String[]::new), children, docs, most);
        return snippets.isEmpty() ? 0 : docs.length;
    }

    private Query works(PlainQuestion question, Query children) {
        return question.shape() == PlainQuestion.Shape.ALL
                ? new TermQuery(new Term(PlainShelf.KIND, PlainShelf.WORK))
                : new ToParentBlockJoinQuery(children, parents, ScoreMode.Max);
    }

    private static Query filtered(PlainQuestion question, Query works) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(works, Occur.MUST);
        new LinkedHashMap<>(question.facets())
                .forEach((name, value) -> all.add(
                        new TermQuery(new Term("$facets", FacetsConfig.pathToString(name, new String[] {value}))),
                        Occur.FILTER));
        return all.build();
    }

    private Query children(PlainQuestion question) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        String text = String.join(" ", question.words());
        List<Query> ways = new ArrayList<>();
        for (String field : fields) {
            Query one =
                    switch (question.shape()) {
                        case ALL -> null;
                        case WORDS -> builder.createBooleanQuery(field, text, Occur.MUST);
                        case PHRASE -> builder.createPhraseQuery(field, text);
                        case BOOLEAN -> either(builder, field, question.words());
                    };
            if (one != null) {
                ways.add(one);
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query either(QueryBuilder builder, String field, List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words.subList(0, 2)) {
            Query query = builder.createBooleanQuery(field, word, Occur.MUST);
            if (query != null) {
                any.add(query, Occur.SHOULD);
            }
        }
        Query without = builder.createBooleanQuery(field, words.get(2), Occur.MUST);
        if (without != null) {
            all.add(without, Occur.MUST_NOT);
        }
        return all.add(any.build(), Occur.MUST).build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
        directory.close();
    }
}
