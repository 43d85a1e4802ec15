package org.plaza.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.plaza.language.Cut;
import org.plaza.language.Cuts;

/** The vocabulary of one work: for each of its parent's fields, how often each term occurs in its children. */
final class WordCounts {

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LENGTHLESS = type(IndexOptions.DOCS_AND_FREQS, true);

    private final Map<String, Map<BytesRef, int[]>> stems = new TreeMap<>();
    private final Map<String, Map<BytesRef, int[]>> lengthless = new TreeMap<>();

    void add(String language, Cuts cuts) {
        count(stems, Fields.all(language), cuts.stemmed());
        count(lengthless, Fields.allExact(language), cuts.exact());
    }

    void addConcepts(String language, Cut cut) {
        count(lengthless, Fields.allConcepts(language), cut);
    }

    void forEachField(BiConsumer<String, Field> consumer) {
        stems.forEach((name, counts) -> consumer.accept(name, new Field(name, new Counted(counts), COUNTED)));
        lengthless.forEach((name, counts) -> consumer.accept(name, new Field(name, new Counted(counts), LENGTHLESS)));
    }

    private static void count(Map<String, Map<BytesRef, int[]>> fields, String field, Cut cut) {
        if (cut.size() == 0) {
            return;
        }
        Map<BytesRef, int[]> counts = fields.computeIfAbsent(field, name -> new HashMap<>());
        for (int i = 0; i < cut.size(); i++) {
            counts.computeIfAbsent(cut.term(i), term -> new int[1])[0]++;
        }
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** Each term once, with its frequency. */
    private static final class Counted extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Map<BytesRef, int[]> counts;
        private Iterator<Map.Entry<BytesRef, int[]>> rest;

        private Counted(Map<BytesRef, int[]> counts) {
            this.counts = counts;
            this.rest = counts.entrySet().iterator();
        }

        /** Nothing is cleared between tokens: each sets all that there is. */
        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            Map.Entry<BytesRef, int[]> entry = rest.next();
            term.setBytesRef(entry.getKey());
            frequency.setTermFrequency(entry.getValue()[0]);
            return true;
        }

        @Override
        public void reset() {
            rest = counts.entrySet().iterator();
        }
    }
}
