package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.plaza.index.Fields;
import org.plaza.language.ArticleNumbers;
import org.plaza.language.Tokens;
import org.plaza.query.Node;

/** What phrases, prefixes, fields and facets ask of children and works. */
final class ScopedFields {

    private final Snapshot snapshot;
    private final FacetSelection selection;
    private final Set<String> cut = new TreeSet<>();

    ScopedFields(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.selection = new FacetSelection(snapshot);
    }

    boolean isFacet(Node.Scoped scoped) {
        return selection.facet(scoped.name()).isPresent() && !Planner.FIELDS.contains(scoped.name());
    }

    WorkSet facet(Node.Scoped scoped) throws IOException {
        return selection.works(selection.facet(scoped.name()).orElseThrow(), List.of(scoped.value()));
    }

    Query phrase(Node.Phrase phrase) {
        Forms.Form exact = Forms.form(Tokens.exact(phrase.text()));
        return exact.empty() ? new MatchNoDocsQuery("no words between the quotes") : Queries.phrase(exact, 1);
    }

    /** Children that hold a value in a field that is no facet. */
    Query query(Node.Scoped scoped) {
        Forms.Form exact = Forms.form(Tokens.exact(scoped.value()));
        if (exact.empty()) {
            return new MatchNoDocsQuery("no words after the colon");
        }
        return switch (scoped.name()) {
            case "article" -> article(scoped.value());
            case "heading" -> stemmed(scoped.value(), false);
            default -> stemmed(scoped.value(), true);
        };
    }

    /** Children that hold a word that begins so. */
    Query prefix(Node.Prefix prefix) throws IOException {
        List<String> words = beginning(prefix);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word begins so");
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.TEXT_EXACT);
        SynonymQuery.Builder titles = new SynonymQuery.Builder(Fields.TITLE_EXACT);
        for (String word : words) {
            any.addTerm(new Term(Fields.TEXT_EXACT, word));
            titles.addTerm(new Term(Fields.TITLE_EXACT, word));
        }
        return Queries.any(List.of(any.build(), titles.build()));
    }

    /** The words of the index that begin so, the most frequent first, and no others if there are too many. */
    List<String> beginning(Node.Prefix prefix) throws IOException {
        List<Tokens.Token> tokens = Tokens.exact(prefix.text());
        if (tokens.isEmpty()) {
            return List.of();
        }
        BytesRef start = new BytesRef(tokens.getFirst().term());
        Map<String, Integer> words = new HashMap<>();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            for (String field : Holders.EXACT) {
                count(leaf.reader().terms(field), start, words);
            }
        }
        if (words.size() > RankingConstants.PREFIX_WORDS) {
            cut.add(prefix.text());
        }
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RankingConstants.PREFIX_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Prefixes that begin too many words. */
    Set<String> cutPrefixes() {
        return cut;
    }

    private static void count(
            @org.jspecify.annotations.Nullable Terms terms, BytesRef start, Map<String, Integer> words)
            throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, start); term = each.next()) {
            words.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
    }

    private static Query article(String value) {
        OptionalInt number = ArticleNumbers.number(value);
        return number.isEmpty()
                ? new MatchNoDocsQuery("no number of an article: " + value)
                : new TermQuery(new Term(Fields.ARTICLE, Integer.toString(number.getAsInt())));
    }

    private Query stemmed(String value, boolean titles) {
        List<Query> ways = new ArrayList<>();
        for (String language : snapshot.languages().keySet()) {
            Forms.Form form = Forms.form(Tokens.question(language, value));
            if (!form.empty()) {
                ways.add(Queries.form(titles ? Fields.title(language) : Fields.heading(language), form));
            }
        }
        if (titles) {
            ways.add(Queries.form(Fields.TITLE_EXACT, Forms.form(Tokens.exact(value))));
        }
        return ways.isEmpty() ? new MatchNoDocsQuery("stop words only") : Queries.any(ways);
    }
}
