package org.plaza.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.index.IndexMeta;
import org.plaza.vocabulary.ConceptFinder;
import org.plaza.vocabulary.Vocabularies;

/** One state of the index, and what is counted once for it. Thread-safe; closing releases the reader. */
final class Snapshot implements Closeable {

    /** After so many documents. */
    private static final int LOOK_AT_THE_CLOCK = 1024;

    /** Set bits on parents. */
    static final BitSetProducer PARENTS =
            new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.KIND_WORK)));

    private final IndexSearcher searcher;
    private final TimeLimit limit;
    private final Works works;
    private final IndexMeta meta;
    private final Vocabularies vocabularies;
    private final ConceptFinder finder;
    private final Map<String, Integer> languages;
    private final Counted counted;

    /** What is worked out when it is first asked for; twice if two threads ask at once, with the same result. */
    private record Counted(
            OfVisible<WorkSet> worksIn,
            OfVisible<Double> averageLengths,
            OfVisible<Integer> passages,
            AtomicReference<@Nullable IdOrder> idOrder,
            Map<String, FacetColumn> columns,
            Map<String, Keyword> keywords,
            ConceptCounts concepts,
            Spellings spellings,
            Visibility visibility) {}

    Snapshot(DirectoryReader reader, IndexMeta meta, Vocabularies vocabularies, ConceptFinder finder)
            throws IOException {
        this.searcher = searcher(reader);
        this.limit = TimeLimit.NONE;
        this.works = Works.of(reader.leaves());
        this.meta = meta;
        this.vocabularies = vocabularies;
        this.finder = finder;
        this.languages = count(Fields.LANGUAGE);
        this.counted = new Counted(
                new OfVisible<>(),
                new OfVisible<>(),
                new OfVisible<>(),
                new AtomicReference<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConceptCounts(),
                new Spellings(),
                new Visibility());
    }

    private Snapshot(Snapshot same, TimeLimit limit) {
        this.searcher = searcher(same.searcher.getIndexReader());
        this.searcher.setTimeout(limit);
        this.limit = limit;
        this.works = same.works;
        this.meta = same.meta;
        this.vocabularies = same.vocabularies;
        this.finder = same.finder;
        this.languages = same.languages;
        this.counted = same.counted;
    }

    private static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new PassageSimilarity());
        searcher.setQueryCache(null);
        return searcher;
    }

    /** The same state for one question; not to be closed. */
    Snapshot within(TimeLimit limit) {
        return new Snapshot(this, limit);
    }

    TimeLimit limit() {
        return limit;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    DirectoryReader reader() {
        return (DirectoryReader) searcher.getIndexReader();
    }

    List<LeafReaderContext> leaves() {
        return searcher.getIndexReader().leaves();
    }

    Works works() {
        return works;
    }

    /** The values of a facet. */
    FacetColumn column(String facet) throws IOException {
        FacetColumn known = counted.columns().get(facet);
        if (known == null) {
            known = FacetColumn.read(works, leaves(), facet);
            counted.columns().put(facet, known);
        }
        return known;
    }

    /** What each document is, one of the {@code KIND_} values of {@link Fields}. */
    Keyword kinds() throws IOException {
        return keyword(Fields.KIND);
    }

    /** The languages of the children: BCP 47 tags. */
    Keyword tongues() throws IOException {
        return keyword(Fields.LANGUAGE);
    }

    private Keyword keyword(String field) throws IOException {
        Keyword known = counted.keywords().get(field);
        if (known == null) {
            known = Keyword.read(leaves(), field);
            counted.keywords().put(field, known);
        }
        return known;
    }

    IdOrder idOrder() throws IOException {
        IdOrder known = counted.idOrder().get();
        if (known == null) {
            known = IdOrder.of(works, leaves());
            counted.idOrder().set(known);
        }
        return known;
    }

    IndexMeta meta() {
        return meta;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    ConceptFinder finder() {
        return finder;
    }

    /** Tag to live children, the most frequent first. */
    Map<String, Integer> languages() {
        return languages;
    }

    /** The works that everybody may see today. Shared: copy before changing. */
    WorkSet visible() throws IOException {
        return counted.visibility().of(this);
    }

    /** The works with a child in a language that everybody may see today. Shared: copy before changing. */
    WorkSet worksIn(String language) throws IOException {
        return counted.worksIn().get(language, visible(), visible -> {
            WorkSet found = works.none();
            forEach(
                    new TermQuery(new Term(Fields.LANGUAGE, language)),
                    (leaf, doc) -> found.add(works.leaf(leaf).number(doc)));
            return found.and(visible);
        });
    }

    /** How many words a work that everybody may see holds in a language, on average; at least 1. */
    double averageLength(String language) throws IOException {
        return counted.averageLengths()
                .get(language, visible(), visible -> Math.max(1, new WorkLengths(this).average(language)));
    }

    ConceptCounts concepts() {
        return counted.concepts();
    }

    Spellings spellings() {
        return counted.spellings();
    }

    /** How many passages the works hold that everybody may see. */
    int passages() throws IOException {
        return counted.passages().get("", visible(), visible -> {
            int[] passages = new int[1];
            for (String kind : List.of(Fields.KIND_TEXT, Fields.KIND_CONTENTS, Fields.KIND_REFERENCES)) {
                forEach(
                        new TermQuery(new Term(Fields.KIND, kind)),
                        (leaf, doc) ->
                                passages[0] += visible.contains(works.leaf(leaf).number(doc)) ? 1 : 0);
            }
            return passages[0];
        });
    }

    /** The id of a work. */
    String id(int doc) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(this, doc);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        return ids != null && ids.advanceExact(doc - leaf.docBase)
                ? ids.lookupOrd(ids.ordValue()).utf8ToString()
                : "";
    }

    /** The live parents that a query matches. */
    WorkSet parentsOf(Query query) throws IOException {
        WorkSet found = works.none();
        forEach(query, (leaf, doc) -> found.add(works.leaf(leaf).number(doc)));
        return found;
    }

    void forEach(Query query, Visitor visitor) throws IOException {
        Query rewritten = searcher.rewrite(new ConstantScoreQuery(query));
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            TwoPhaseIterator looking = scorer.twoPhaseIterator();
            DocIdSetIterator docs = looking == null ? scorer.iterator() : looking.approximation();
            int seen = 0;
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (seen++ % LOOK_AT_THE_CLOCK == 0) {
                    limit.check();
                }
                if ((live == null || live.get(doc)) && (looking == null || looking.matches())) {
                    visitor.visit(leaf, doc);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Live documents by the value of a keyword, the most frequent first. */
    private Map<String, Integer> count(String field) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (LeafReaderContext leaf : leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    int count = live(leaf, each);
                    if (count > 0) {
                        counts.merge(term.utf8ToString(), count, Integer::sum);
                    }
                }
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int live(LeafReaderContext leaf, TermsEnum term) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        if (live == null) {
            return term.docFreq();
        }
        int count = 0;
        PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            count += live.get(doc) ? 1 : 0;
        }
        return count;
    }

    /** Sees each live document that matches. */
    interface Visitor {
        void visit(LeafReaderContext leaf, int doc) throws IOException;
    }
}
