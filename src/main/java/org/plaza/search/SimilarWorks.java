package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.plaza.index.FacetValues;
import org.plaza.index.Fields;
import org.plaza.index.StoredWork;
import org.plaza.language.Tokens;
import org.plaza.model.Facet;

/**
 * Works on the same subject, whatever their languages: by the concepts they carry and name, and by the values of facets;
 * words of the same language count a little. Only the terms that say most are asked for, as Lucene's MoreLikeThis does, so
 * that the time does not grow with the length of the work. Used by one thread.
 */
final class SimilarWorks {

    private static final int CONCEPTS = 30;
    private static final int WORDS = 12;

    /** Passages whose words are read: the first ones say what a text is about. */
    private static final int PASSAGES_READ = 6;

    /** What concepts, facets and words count. */
    private static final double CONCEPT = 1;

    private static final double FACET = 0.6;
    private static final double WORD = 0.15;

    /** Children beside a term that is named once: saturation as in BM25, by the length of the work. */
    private static final double SATURATION = 1.2;

    private final Snapshot snapshot;
    private final double[] scores;
    private final int[] counts;
    private final double average;

    SimilarWorks(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.scores = new double[snapshot.works().size()];
        this.counts = new int[scores.length];
        this.average = Math.max(
                1, snapshot.passages() / (double) Math.max(1, snapshot.visible().size()));
    }

    /** The best works beside one, best first; of equals the first by id. */
    List<SimilarWork> to(int parent, String ui, int most) throws IOException {
        PassageReader reader = new PassageReader(snapshot);
        StoredWork work = reader.work(parent);
        addConcepts(parent);
        for (Facet facet : snapshot.meta().facets()) {
            if (facet.kind() == Facet.Kind.CONCEPT || facet.kind() == Facet.Kind.TEXT) {
                for (String value : FacetValues.of(facet, work)) {
                    add(new Term(Fields.facet(facet.name()), value), FACET);
                }
            }
        }
        addWords(parent, reader);
        Cards cards = new Cards(snapshot, ui);
        List<SimilarWork> similar = new ArrayList<>();
        for (int number : best(parent, most)) {
            similar.add(new SimilarWork(cards.card(reader.work(doc(number))), scores[number]));
        }
        return similar;
    }

    private int[] best(int parent, int most) throws IOException {
        WorkSet visible = snapshot.visible();
        LeafReaderContext own = Blocks.leaf(snapshot, parent);
        int itself = snapshot.works().leaf(own).number(parent - own.docBase);
        IdOrder order = snapshot.idOrder();
        List<Integer> found = new ArrayList<>(IntStream.range(0, scores.length)
                .filter(number -> scores[number] > 0 && number != itself && visible.contains(number))
                .boxed()
                .toList());
        found.sort(Comparator.<Integer>comparingDouble(number -> -scores[number])
                .thenComparingInt(number -> order.place(leaf(number), doc(number) - leaf(number).docBase)));
        return found.stream().limit(most).mapToInt(Integer::intValue).toArray();
    }

    private LeafReaderContext leaf(int number) {
        for (LeafReaderContext leaf : snapshot.leaves()) {
            Works.Leaf works = snapshot.works().leaf(leaf);
            if (number >= works.base() && number < works.end()) {
                return leaf;
            }
        }
        throw new IllegalArgumentException("there is no work " + number);
    }

    /** In the whole index. */
    private int doc(int number) {
        LeafReaderContext leaf = leaf(number);
        return leaf.docBase + snapshot.works().leaf(leaf).doc(number);
    }

    private void addConcepts(int parent) throws IOException {
        Map<String, Integer> named = new HashMap<>();
        BlockConcepts.byChild(snapshot, parent)
                .values()
                .forEach(concepts -> concepts.forEach(concept -> named.merge(concept, 1, Integer::sum)));
        for (Term concept : telling(Fields.CONCEPT, named, CONCEPTS)) {
            add(concept, CONCEPT);
        }
    }

    private void addWords(int parent, PassageReader reader) throws IOException {
        Map<String, Map<String, Integer>> words = new HashMap<>();
        Map<String, Integer> read = new HashMap<>();
        for (int doc : new Lookup(snapshot).passagesOf(parent)) {
            String language = snapshot.tongues().of(doc);
            if (read.merge(language, 1, Integer::sum) <= PASSAGES_READ) {
                Map<String, Integer> counts = words.computeIfAbsent(language, tag -> new HashMap<>());
                String text = reader.passage(doc).passage().text();
                Set<String> here = new HashSet<>();
                Tokens.stemmed(language, text).forEach(token -> here.add(token.term()));
                here.forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        for (Map.Entry<String, Map<String, Integer>> language : words.entrySet()) {
            for (Term word : telling(Fields.text(language.getKey()), language.getValue(), WORDS)) {
                add(word, WORD);
            }
        }
    }

    /** Those of some terms that say most: named often here, and seldom elsewhere. */
    private List<Term> telling(String field, Map<String, Integer> named, int most) throws IOException {
        Map<Term, Double> weights = new HashMap<>();
        double all = snapshot.reader().numDocs();
        for (Map.Entry<String, Integer> each : named.entrySet()) {
            Term term = new Term(field, each.getKey());
            int holding = snapshot.reader().docFreq(term);
            if (holding > each.getValue()) {
                weights.put(term, Math.log1p(each.getValue()) * Math.log(1 + all / holding));
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Term, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds what a term is worth to each work that has it: its inverse document frequency among works, squared. */
    private void add(Term term, double weight) throws IOException {
        snapshot.limit().check();
        List<Integer> holding = new ArrayList<>();
        WorkSet visible = snapshot.visible();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            Works.Leaf works = snapshot.works().leaf(leaf);
            int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
            for (; docs != null && doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                int number = works.number(doc);
                if (visible.contains(number) && counts[number]++ == 0) {
                    holding.add(number);
                }
            }
        }
        double all = visible.size();
        double idf = Math.log(1 + (all - holding.size() + 0.5) / (holding.size() + 0.5));
        for (int number : holding) {
            double saturated = counts[number] / (counts[number] + SATURATION * length(number));
            scores[number] += weight * idf * idf * saturated;
            counts[number] = 0;
        }
    }

    /** How long a work is beside the average, half of it ignored. */
    private double length(int number) {
        Works.Leaf works = snapshot.works().leaf(leaf(number));
        int before = number == works.base() ? -1 : works.doc(number - 1);
        return 0.5 + 0.5 * (works.doc(number) - before - 1) / average;
    }
}
