package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * A keyword that has few values, at most one for each document, in memory: every passage that matches is asked for its
 * language, and on disk each answer is a jump. Read once for a state of the index; two bytes for each document. Immutable
 * and thread-safe.
 */
final class Keyword {

    private static final String NONE = "";

    private final List<String> values;
    private final char[] numbers;

    private Keyword(List<String> values, char[] numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    static Keyword read(List<LeafReaderContext> leaves, String field) throws IOException {
        List<String> values = new ArrayList<>(List.of(NONE));
        char[] numbers = new char
                [leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum()];
        for (LeafReaderContext leaf : leaves) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    fill(numbers, leaf.docBase, each, number(values, term.utf8ToString()));
                }
            }
        }
        return new Keyword(List.copyOf(values), numbers);
    }

    private static int number(List<String> values, String value) {
        int known = values.indexOf(value);
        if (known >= 0) {
            return known;
        }
        if (values.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("a keyword with too many values, one of them " + value);
        }
        values.add(value);
        return values.size() - 1;
    }

    private static void fill(char[] numbers, int docBase, TermsEnum term, int number) throws IOException {
        PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            numbers[docBase + doc] = (char) number;
        }
    }

    /** The value of a document of the whole index; empty when it has none. */
    String of(int doc) {
        return values.get(numbers[doc]);
    }
}
