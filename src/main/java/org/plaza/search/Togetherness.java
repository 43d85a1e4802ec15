package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.plaza.query.Node;

/**
 * Whether the plain words of a question stand together in a work: a work matches that holds them anywhere, in any form or
 * language. Used by one thread.
 */
final class Togetherness {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Matcher matcher;
    private final Collection<String> scope;

    /** Of each group of words that are asked for together, what finds each word. */
    private final List<List<Weight>> groups = new ArrayList<>();

    /**
     * Prepares what finds the words.
     *
     * @param scope the languages of the passages that count
     */
    Togetherness(Snapshot snapshot, Plan plan, Matcher matcher, Collection<String> scope) throws IOException {
        this.snapshot = snapshot;
        this.plan = plan;
        this.matcher = matcher;
        this.scope = scope;
        if (plan.parsed().root().isPresent()) {
            for (Node.Plain plain : Plan.plains(plan.parsed().root().get())) {
                List<String> content = plan.content(plain);
                if (content.size() > 1) {
                    groups.add(weights(content));
                }
            }
        }
    }

    private List<Weight> weights(List<String> content) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        List<Weight> weights = new ArrayList<>();
        for (String word : content) {
            List<Query> ways = new ArrayList<>();
            ways.add(Queries.word(plan.forms(word), 1, matcher.languagesHolding(word)));
            plan.conceptsOf(word).forEach(concept -> ways.add(Queries.meaning(concept, 1)));
            Query any = searcher.rewrite(new KnownTerms(searcher).in(Queries.any(ways)));
            weights.add(searcher.createWeight(any, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return weights;
    }

    /** Whether a work holds all words of a group, and none of its passages, nor its title and description, does. */
    boolean spread(int parent) throws IOException {
        for (List<Weight> group : groups) {
            if (spread(group, parent)) {
                return true;
            }
        }
        return false;
    }

    private boolean spread(List<Weight> words, int parent) throws IOException {
        Set<Integer> together = children(words.getFirst(), parent);
        boolean all = !together.isEmpty();
        for (int i = 1; all && i < words.size(); i++) {
            Set<Integer> holding = children(words.get(i), parent);
            all = !holding.isEmpty();
            together.retainAll(holding);
        }
        return all && together.isEmpty();
    }

    private Set<Integer> children(Weight word, int parent) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, parent);
        Scorer scorer = word.scorer(leaf);
        Set<Integer> children = new HashSet<>();
        if (scorer != null) {
            int end = parent - leaf.docBase;
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.advance(Blocks.first(leaf, end)); doc < end; doc = docs.nextDoc()) {
                if (scope.contains(snapshot.tongues().of(leaf.docBase + doc))) {
                    children.add(doc);
                }
            }
        }
        return children;
    }
}
