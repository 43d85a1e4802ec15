package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/** Reads works and passages as they lie on one state of the shelf. Thread-safe; closing closes the Lucene reader and its directory. */
final class BlockReader implements Closeable {

    private final DirectoryReader reader;

    BlockReader(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * A passage on the shelf.
     *
     * @param ids today's, then those it had under former ids of its work
     * @param passage its text and place
     */
    record Lying(List<String> ids, Passage passage) {}

    /** Sees a value of a keyword and the first document that has it. */
    interface Visitor {
        void visit(BytesRef term, int doc) throws IOException;
    }

    /** Goes through the values of a keyword once, in ascending order. */
    static final class Cursor {

        private final TermsEnum terms;
        private @Nullable BytesRef at;

        private Cursor(TermsEnum terms) throws IOException {
            this.terms = terms;
            this.at = terms.next();
        }

        /** Whether a value is there; none may be asked for after a greater one. */
        boolean has(BytesRef value) throws IOException {
            while (at != null && at.compareTo(value) < 0) {
                at = terms.next();
            }
            return at != null && at.equals(value);
        }
    }

    /** The documents of a work's block, the work last; empty when it does not lie here. */
    List<Integer> block(String work) throws IOException {
        return docs(Fields.WORK, work);
    }

    /** The same of the work that has an id, or had it before. */
    List<Integer> successor(String work) throws IOException {
        List<Integer> block = block(work);
        List<Integer> today = block.isEmpty() ? docs(Fields.FORMERLY, work) : List.of();
        return today.isEmpty() ? block : block(work(today.getLast()));
    }

    /** The title of a work that everybody may see today. */
    Optional<Tombstones.Title> title(String id) throws IOException {
        List<Integer> block = docs(Fields.WORK, id);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        LeafReaderContext leaf = leaf(block.getLast());
        int parent = block.getLast() - leaf.docBase;
        SortedNumericDocValues from = DocValues.getSortedNumeric(leaf.reader(), Fields.VISIBLE_FROM);
        BinaryDocValues works = DocValues.getBinary(leaf.reader(), Fields.STORED_WORK);
        boolean visible = from.advanceExact(parent)
                && from.nextValue() <= LocalDate.now(ZoneOffset.UTC).toEpochDay();
        if (!visible || !works.advanceExact(parent)) {
            return Optional.empty();
        }
        StoredWork.About about =
                StoredWork.read(works.binaryValue()).documents().getFirst().about();
        return Optional.of(new Tombstones.Title(about.title(), about.language()));
    }

    /** The passage that a document is; null when it is a head or a work. */
    @Nullable
    Lying passage(int doc) throws IOException {
        Document fields = reader.storedFields().document(doc);
        String id = fields.get(Fields.PASSAGE);
        String text = fields.get(Fields.BODY);
        IndexableField place = fields.getField(Fields.PLACE);
        if (id == null || text == null || place == null) {
            return null;
        }
        List<String> ids = new ArrayList<>(List.of(id));
        ids.addAll(List.of(fields.getValues(Fields.PASSAGE_FORMERLY)));
        StoredPassage kept = StoredPassage.read(place.binaryValue());
        return new Lying(ids, new Passage(text, kept.language(), kept.kind(), kept.place()));
    }

    /** The id of the work whose block a document is in. */
    String work(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        // only works have one, and a work comes after its passages
        ids.advance(doc - leaf.docBase);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /** Sees the values of a keyword in ascending order, each with a document that has it. */
    void forEach(String field, Visitor visitor) throws IOException {
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum terms = terms(field);
        PostingsEnum docs = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            docs = terms.postings(docs, PostingsEnum.NONE);
            int doc = docs.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
                doc = docs.nextDoc();
            }
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                visitor.visit(term, doc);
            }
        }
    }

    Cursor cursor(String field) throws IOException {
        return new Cursor(terms(field));
    }

    /** Of deleted documents too. */
    private TermsEnum terms(String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    private List<Integer> docs(String field, String value) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(new Term(field, value), PostingsEnum.NONE);
            if (docs == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.add(leaf.docBase + doc);
                }
            }
        }
        return found;
    }

    private LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, reader.directory());
    }
}
