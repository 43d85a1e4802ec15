package org.plaza.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.plaza.index.Fields;

/**
 * The concepts of a work, child by child, as they were tagged when it was indexed. Every concept of the index is looked up
 * once, which is far quicker than to read a text for them again. All methods are pure.
 */
final class BlockConcepts {

    private BlockConcepts() {}

    /** The concepts of each child of a work; children without any are absent. */
    static Map<Integer, Set<String>> byChild(Snapshot snapshot, int parent) throws IOException {
        Map<Integer, Set<String>> found = new HashMap<>();
        LeafReaderContext leaf = Blocks.leaf(snapshot, parent);
        Terms concepts = leaf.reader().terms(Fields.CONCEPT);
        if (concepts == null) {
            return found;
        }
        int end = parent - leaf.docBase;
        int first = Blocks.first(leaf, end);
        TermsEnum each = concepts.iterator();
        PostingsEnum docs = null;
        for (BytesRef concept = each.next(); concept != null; concept = each.next()) {
            docs = each.postings(docs, PostingsEnum.NONE);
            for (int doc = docs.advance(first); doc < end; doc = docs.nextDoc()) {
                found.computeIfAbsent(leaf.docBase + doc, child -> new HashSet<>())
                        .add(concept.utf8ToString());
            }
        }
        return found;
    }
}
