package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.plaza.index.Fields;

/** Finds works and passages by their ids, among those everybody may see. */
final class Lookup {

    private final Snapshot snapshot;

    Lookup(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The work with an id, or that had it before. */
    OptionalInt work(String id) throws IOException {
        OptionalInt work = parent(Fields.WORK, id);
        return work.isPresent() ? work : parent(Fields.FORMERLY, id);
    }

    /** The work that a document is part of. */
    OptionalInt workOfDocument(String id) throws IOException {
        return parent(Fields.DOCUMENT, id);
    }

    /** The child with a passage's id. */
    OptionalInt passage(String id) throws IOException {
        List<Integer> found = new ArrayList<>();
        snapshot.forEach(new TermQuery(new Term(Fields.PASSAGE, id)), (leaf, doc) -> {
            if (snapshot.visible().contains(snapshot.works().leaf(leaf).number(doc))) {
                found.add(leaf.docBase + doc);
            }
        });
        return first(found);
    }

    /** The passages of a work, in reading order. */
    List<Integer> passagesOf(int parent) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, parent);
        Keyword kinds = snapshot.kinds();
        List<Integer> passages = new ArrayList<>();
        int end = parent - leaf.docBase;
        for (int doc = Blocks.first(leaf, end); doc < end; doc++) {
            if (!kinds.of(leaf.docBase + doc).equals(Fields.KIND_HEAD)) {
                passages.add(leaf.docBase + doc);
            }
        }
        return passages;
    }

    private OptionalInt parent(String field, String id) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, id)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_WORK)), BooleanClause.Occur.FILTER)
                .build();
        List<Integer> found = new ArrayList<>();
        snapshot.forEach(query, (leaf, doc) -> {
            if (snapshot.visible().contains(snapshot.works().leaf(leaf).number(doc))) {
                found.add(leaf.docBase + doc);
            }
        });
        return first(found);
    }

    private static OptionalInt first(List<Integer> found) {
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.getFirst());
    }
}
