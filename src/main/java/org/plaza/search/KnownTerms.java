package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Looks the terms of a query up once, for all the passes it is used in, and leaves those out that the index does not hold:
 * of the languages and fields that a word is asked in, few have it. The same children match with the same scores.
 */
final class KnownTerms {

    private static final Query NOTHING = new MatchNoDocsQuery("no such term");

    private final IndexSearcher searcher;

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Query in(Query query) throws IOException {
        return switch (query) {
            case TermQuery word -> term(word.getTerm());
            case SynonymQuery words -> synonyms(words);
            case BoostQuery boosted -> boosted(in(boosted.getQuery()), boosted.getBoost());
            case DisjunctionMaxQuery best -> best(best);
            case BooleanQuery all -> all(all);
            default -> query;
        };
    }

    private Query term(Term term) throws IOException {
        TermStates states = TermStates.build(searcher, term, true);
        return states.docFreq() == 0 ? NOTHING : new TermQuery(term, states);
    }

    /** A single word that is left scores alone as it would among the others. */
    private Query synonyms(SynonymQuery words) throws IOException {
        List<Query> known = new ArrayList<>();
        for (Term word : words.getTerms()) {
            Query one = term(word);
            if (one != NOTHING) {
                known.add(one);
            }
        }
        return known.isEmpty() ? NOTHING : known.size() == 1 ? known.getFirst() : words;
    }

    private static Query boosted(Query query, float boost) {
        return query == NOTHING ? NOTHING : new BoostQuery(query, boost);
    }

    private Query best(DisjunctionMaxQuery best) throws IOException {
        List<Query> known = new ArrayList<>();
        for (Query way : best.getDisjuncts()) {
            Query one = in(way);
            if (one != NOTHING) {
                known.add(one);
            }
        }
        return known.isEmpty() ? NOTHING : new DisjunctionMaxQuery(known, best.getTieBreakerMultiplier());
    }

    private Query all(BooleanQuery all) throws IOException {
        BooleanQuery.Builder known =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
        for (BooleanClause clause : all) {
            known.add(in(clause.query()), clause.occur());
        }
        return known.build();
    }
}
