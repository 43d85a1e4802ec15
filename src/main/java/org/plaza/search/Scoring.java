package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.plaza.index.Fields;
import org.plaza.language.Tokens;
import org.plaza.query.Node;

/**
 * What makes a passage a good answer, as a query to children. Every word of the question weighs its {@link WordIdf}, in
 * all its forms and fields. Used by one thread.
 */
final class Scoring {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Matcher matcher;
    private final WordIdf idf;

    Scoring(Snapshot snapshot, Plan plan, Matcher matcher, WordIdf idf) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.matcher = matcher;
        this.idf = idf;
    }

    /** The query to children within a scope; empty when the question has nothing to look for in a passage. */
    Optional<Query> children(Collection<String> scope, boolean everyLanguage) throws IOException {
        List<Query> parts = new ArrayList<>();
        if (plan.parsed().root().isPresent()) {
            add(plan.parsed().root().get(), parts);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Query any = Queries.any(parts);
        if (everyLanguage) {
            return Optional.of(any);
        }
        List<BytesRef> tags = scope.stream().map(BytesRef::new).toList();
        return Optional.of(new BooleanQuery.Builder()
                .add(any, BooleanClause.Occur.MUST)
                .add(new TermInSetQuery(Fields.LANGUAGE, tags), BooleanClause.Occur.FILTER)
                .build());
    }

    private void add(Node node, List<Query> parts) throws IOException {
        ScopedFields fields = new ScopedFields(snapshot);
        switch (node) {
            case Node.Plain plain -> addPlain(plain, parts);
            case Node.Word word -> addPlain(new Node.Plain(List.of(word)), parts);
            case Node.And and -> addAll(and.parts(), parts);
            case Node.Or or -> addAll(or.parts(), parts);
            case Node.Not not -> {}
            case Node.Prefix prefix -> parts.add(fields.prefix(prefix));
            case Node.Phrase phrase -> addPhrase(phrase, parts);
            case Node.Near near -> parts.add(Queries.near(near));
            case Node.Scoped scoped -> {
                if (!fields.isFacet(scoped)) {
                    parts.add(fields.query(scoped));
                }
            }
        }
    }

    private void addAll(List<Node> nodes, List<Query> parts) throws IOException {
        for (Node node : nodes) {
            add(node, parts);
        }
    }

    private void addPlain(Node.Plain plain, List<Query> parts) throws IOException {
        for (Plan.Span span : plan.pieces(plain)) {
            parts.add(span.keys().isEmpty() ? word(span.typed()) : span(span.words(), span.keys()));
        }
    }

    private Query span(List<String> words, Set<String> keys) throws IOException {
        List<Query> typed = new ArrayList<>();
        float weight = 0;
        for (String word : words) {
            typed.add(word(word));
            weight += idf.of(word);
        }
        List<Query> ways = new ArrayList<>();
        ways.add(typed.size() == 1 ? typed.getFirst() : Queries.any(typed));
        for (String key : keys) {
            ways.add(Queries.meaning(key, weight));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query word(String word) throws IOException {
        Forms forms = plan.words().get(word);
        return forms == null
                ? Queries.any(List.of())
                : Queries.word(forms, idf.of(word), matcher.languagesHolding(word));
    }

    private void addPhrase(Node.Phrase phrase, List<Query> parts) throws IOException {
        Forms.Form exact = Forms.form(Tokens.exact(phrase.text()));
        if (!exact.empty()) {
            // the similarity is told one boost for the whole phrase
            parts.add(Queries.phrase(exact, idf.ofPhrase(exact) * RankingConstants.PHRASE));
        }
    }
}
