package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.plaza.index.Fields;
import org.plaza.index.FormerDocuments;

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

    /** The work that a document is part of, or was under an id it had before. */
    OptionalInt workOfDocument(String id) throws IOException {
        OptionalInt work = parent(Fields.DOCUMENT, id);
        return work.isPresent() ? work : parent(Fields.DOCUMENT_FORMERLY, id);
    }

    /** Today's id of a document of a work, which may be asked for by a former one. */
    String document(int parent, String id) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, parent);
        BinaryDocValues former = DocValues.getBinary(leaf.reader(), Fields.FORMER_DOCUMENTS);
        return former.advanceExact(parent - leaf.docBase)
                ? FormerDocuments.read(former.binaryValue()).getOrDefault(id, id)
                : id;
    }

    /** The child with a passage's id, or that had it when its work had another. */
    OptionalInt passage(String id) throws IOException {
        OptionalInt passage = passage(Fields.PASSAGE, id);
        return passage.isPresent() ? passage : passage(Fields.PASSAGE_FORMERLY, id);
    }

    /** The work whose passage a child is. */
    int workOfPassage(int passage) {
        LeafReaderContext leaf = Blocks.leaf(snapshot, passage);
        Works.Leaf works = snapshot.works().leaf(leaf);
        return leaf.docBase + works.doc(works.number(passage - leaf.docBase));
    }

    private OptionalInt passage(String field, String id) throws IOException {
        List<Integer> found = new ArrayList<>();
        snapshot.forEach(new TermQuery(new Term(field, id)), (leaf, doc) -> {
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
