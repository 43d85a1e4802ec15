package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.plaza.index.Fields;

/** Which works hold a term in one of the documents of their block, deleted and hidden works included. Used by one thread. */
final class Holders {

    /** The fields of unstemmed words. */
    static final List<String> EXACT = List.of(Fields.TEXT_EXACT, Fields.TITLE_EXACT);

    /** The field of concepts. */
    static final List<String> CONCEPTS = List.of(Fields.CONCEPT);

    private final Snapshot snapshot;

    Holders(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The fields of stemmed words in a language. */
    static List<String> stemmed(String language) {
        return List.of(Fields.text(language), Fields.title(language));
    }

    /** Adds the works that hold one of some terms in one of some fields. */
    void addTo(WorkSet works, List<String> fields, Collection<String> terms) throws IOException {
        forEach(fields, terms, (leaf, postings) -> {
            Works.Leaf numbers = snapshot.works().leaf(leaf);
            int end = -1;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (doc > end) {
                    int work = numbers.number(doc);
                    works.add(work);
                    end = numbers.doc(work);
                }
            }
        });
    }

    /** The same by the language of the children: BCP 47 tag to works; languages without any are absent. */
    Map<String, WorkSet> byLanguage(List<String> fields, Collection<String> terms) throws IOException {
        Map<String, WorkSet> works = new HashMap<>();
        forEach(fields, terms, (leaf, postings) -> addTo(works, leaf, postings));
        return works;
    }

    private void addTo(Map<String, WorkSet> works, LeafReaderContext leaf, PostingsEnum postings) throws IOException {
        Works.Leaf numbers = snapshot.works().leaf(leaf);
        Keyword languages = snapshot.tongues();
        String language = "";
        WorkSet here = null;
        int end = -1;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            String other = languages.of(leaf.docBase + doc);
            if (here == null || !other.equals(language)) {
                language = other;
                here = works.computeIfAbsent(language, tag -> snapshot.works().none());
            } else if (doc <= end) {
                continue;
            }
            int work = numbers.number(doc);
            here.add(work);
            end = numbers.doc(work);
        }
    }

    /** Sees the children of one segment that hold one term. */
    private interface Visitor {
        void visit(LeafReaderContext leaf, PostingsEnum postings) throws IOException;
    }

    private void forEach(List<String> fields, Collection<String> terms, Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : snapshot.leaves()) {
            for (String field : fields) {
                for (String term : terms) {
                    visit(leaf, new Term(field, term), visitor);
                }
            }
        }
    }

    private static void visit(LeafReaderContext leaf, Term term, Visitor visitor) throws IOException {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        if (postings != null) {
            visitor.visit(leaf, postings);
        }
    }
}
