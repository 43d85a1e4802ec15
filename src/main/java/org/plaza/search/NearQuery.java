package org.plaza.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.plaza.language.Tokens;
import org.plaza.query.Node;

/** Nearness as spans. Pure. */
final class NearQuery {

    private NearQuery() {}

    static Query of(String field, Node.Near near) {
        Forms.Form left = Forms.form(Tokens.exact(near.left()));
        Forms.Form right = Forms.form(Tokens.exact(near.right()));
        if (left.empty() || right.empty()) {
            return new MatchNoDocsQuery("nothing to be near to");
        }
        return new SpanNearQuery(new SpanQuery[] {side(field, left), side(field, right)}, near.distance(), false);
    }

    private static SpanQuery side(String field, Forms.Form form) {
        SpanQuery[] words = form.positions().stream()
                .map(alternatives -> word(field, alternatives))
                .toArray(SpanQuery[]::new);
        return words.length == 1 ? words[0] : new SpanNearQuery(words, 0, true);
    }

    private static SpanQuery word(String field, List<String> alternatives) {
        SpanQuery[] terms = alternatives.stream()
                .map(term -> new SpanTermQuery(new Term(field, term)))
                .toArray(SpanQuery[]::new);
        return terms.length == 1 ? terms[0] : new SpanOrQuery(terms);
    }
}
