package org.plaza.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The vocabulary of one work: for each of its parent's fields, how often each term occurs in its children. */
final class WordCounts {

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LENGTHLESS = type(IndexOptions.DOCS_AND_FREQS, true);

    private final Map<String, Map<String, Integer>> stems = new TreeMap<>();
    private final Map<String, Map<String, Integer>> lengthless = new TreeMap<>();

    void addStems(String language, TokenList tokens) {
        count(stems, Fields.all(language), tokens);
    }

    void addExact(String language, TokenList tokens) {
        count(lengthless, Fields.allExact(language), tokens);
    }

    void addConcepts(String language, TokenList tokens) {
        count(lengthless, Fields.allConcepts(language), tokens);
    }

    void forEachField(BiConsumer<String, Field> consumer) {
        stems.forEach((name, counts) -> consumer.accept(name, new Field(name, new Counted(counts), COUNTED)));
        lengthless.forEach((name, counts) -> consumer.accept(name, new Field(name, new Counted(counts), LENGTHLESS)));
    }

    private static void count(Map<String, Map<String, Integer>> fields, String field, TokenList tokens) {
        if (tokens.tokens().isEmpty()) {
            return;
        }
        Map<String, Integer> counts = fields.computeIfAbsent(field, name -> new HashMap<>());
        tokens.forEachTerm(term -> counts.merge(term, 1, Integer::sum));
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

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Map<String, Integer> counts;
        private final TermFrequencyAttribute frequency;
        private Iterator<Map.Entry<String, Integer>> rest;

        private Counted(Map<String, Integer> counts) {
            this.counts = counts;
            this.frequency = addAttribute(TermFrequencyAttribute.class);
            this.rest = counts.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> entry = rest.next();
            term.append(entry.getKey());
            frequency.setTermFrequency(entry.getValue());
            return true;
        }

        @Override
        public void reset() {
            rest = counts.entrySet().iterator();
        }
    }
}
