package org.plaza.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.plaza.index.Fields;
import org.plaza.query.Node;

/** Queries to children. Pure. */
final class Queries {

    private Queries() {}

    /** One form of a word in one field. */
    static Query form(String field, Forms.Form form) {
        if (!form.single()) {
            return phrase(field, form, 0);
        }
        if (form.alternatives().size() == 1) {
            return new TermQuery(new Term(field, form.alternatives().getFirst()));
        }
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        form.alternatives().stream().distinct().forEach(term -> synonyms.addTerm(new Term(field, term)));
        return synonyms.build();
    }

    static Query phrase(String field, Forms.Form form, int slop) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (List<String> alternatives : form.positions()) {
            phrase.add(alternatives.stream()
                    .distinct()
                    .map(term -> new Term(field, term))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** A word in any form and field, in the languages that hold it; the best of them counts. */
    static Query word(Forms forms, float weight, Set<String> languages) {
        List<Query> ways = new ArrayList<>();
        if (!forms.exact().empty() && !languages.isEmpty()) {
            ways.add(boosted(form(Fields.TEXT_EXACT, forms.exact()), weight * RankingConstants.EXACT));
            ways.add(boosted(
                    form(Fields.TITLE_EXACT, forms.exact()), weight * RankingConstants.EXACT * RankingConstants.TITLE));
        }
        forms.stems().forEach((language, form) -> {
            if (!languages.contains(language)) {
                return;
            }
            ways.add(boosted(form(Fields.text(language), form), weight));
            ways.add(boosted(form(Fields.title(language), form), weight * RankingConstants.TITLE));
            ways.add(boosted(form(Fields.heading(language), form), weight * RankingConstants.HEADING));
        });
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Words as they stand. */
    static Query phrase(Forms.Form exact, float weight) {
        return new DisjunctionMaxQuery(
                List.of(
                        boosted(form(Fields.TEXT_EXACT, exact), weight),
                        boosted(form(Fields.TITLE_EXACT, exact), weight * RankingConstants.TITLE)),
                0);
    }

    /** What is meant: naming a concept counts less than the words, being an article more than naming it ever so often. */
    static Query meaning(String key, float weight) {
        Query term = new TermQuery(Meaning.term(key));
        return Meaning.isArticle(key)
                ? boosted(new ConstantScoreQuery(term), weight * (RankingConstants.K1 + 1))
                : boosted(term, weight * RankingConstants.CONCEPT);
    }

    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }

    /** Two sides within a distance, in any order, in one passage. */
    static Query near(Node.Near near) {
        return NearQuery.of(Fields.TEXT_EXACT, near);
    }

    static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
