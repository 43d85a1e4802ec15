package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.language.Tokens;
import org.plaza.query.Node;
import org.plaza.search.Explanation.Found;
import org.plaza.search.Explanation.Kind;
import org.plaza.search.Explanation.Part;
import org.plaza.search.Explanation.Places;
import org.plaza.search.Explanation.Role;
import org.plaza.search.Explanation.Row;

/** Where the words, phrases and fields of a question are found. Used by one thread. */
final class ExplainedParts {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Matcher matcher;
    private final WordIdf idf;
    private final ScopedFields fields;
    private final Set<String> weighing = new LinkedHashSet<>();

    ExplainedParts(Snapshot snapshot, Plan plan, Matcher matcher, WordIdf idf) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.matcher = matcher;
        this.idf = idf;
        this.fields = new ScopedFields(snapshot);
        plan.parsed()
                .root()
                .ifPresent(root -> Plan.plains(root).forEach(plain -> weighing.addAll(plan.content(plain))));
    }

    Part word(String word, boolean excluded) throws IOException {
        Forms forms = plan.forms(word);
        boolean stop = plan.stops().contains(word);
        double weight = !excluded && weighing.contains(word) ? idf.of(word) : 0;
        Set<String> holding = matcher.languagesHolding(word);
        Set<String> stopIn = new LinkedHashSet<>(matcher.unstemmed(forms).keySet());
        stopIn.removeIf(language -> holding.contains(language) || !forms.stop(language));
        Role role = new Role(excluded, stop, List.copyOf(stopIn), weight);
        int works = matcher.holding(word, snapshot.languages().keySet()).size();
        return new Part(Kind.WORD, word, role, forms.exact().positions(), works, rows(word, forms));
    }

    private List<Row> rows(String word, Forms forms) throws IOException {
        Map<String, WorkSet> stemmed = matcher.stemmed(forms);
        Map<String, WorkSet> unstemmed = matcher.unstemmed(forms);
        List<Row> rows = new ArrayList<>();
        for (String language : snapshot.languages().keySet()) {
            int works = matcher.holding(word, Set.of(language)).size();
            if (works > 0) {
                Found found = new Found(works, size(stemmed.get(language)), size(unstemmed.get(language)));
                rows.add(new Row(language, stem(forms, language).positions(), found, places(forms, language)));
            }
        }
        return rows;
    }

    private int size(@Nullable WorkSet works) throws IOException {
        return works == null ? 0 : works.sizeWithin(snapshot.visible());
    }

    private static Forms.Form stem(Forms forms, String language) {
        return forms.stems().getOrDefault(language, new Forms.Form(List.of()));
    }

    private Places places(Forms forms, String language) throws IOException {
        Forms.Form stem = stem(forms, language);
        List<Query> ways = new ArrayList<>();
        if (!forms.exact().empty()) {
            ways.add(Queries.phrase(forms.exact(), 1));
        }
        int headings = 0;
        if (!stem.empty()) {
            ways.add(Queries.form(Fields.text(language), stem));
            ways.add(Queries.form(Fields.title(language), stem));
            headings = ChildCounts.of(snapshot, Queries.form(Fields.heading(language), stem))
                    .works();
        }
        ChildCounts.Here here = ChildCounts.of(snapshot, Queries.any(ways)).in(language);
        return new Places(here.titles(), headings, here.texts(), here.passages());
    }

    Part phrase(Node.Phrase phrase, boolean excluded) throws IOException {
        Forms.Form exact = Forms.form(Tokens.exact(phrase.text()));
        Role role = new Role(excluded, false, List.of(), excluded ? 0 : idf.ofPhrase(exact));
        return part(Kind.PHRASE, phrase.text(), role, exact.positions(), fields.phrase(phrase));
    }

    Part prefix(Node.Prefix prefix, boolean excluded) throws IOException {
        List<String> words = fields.beginning(prefix);
        List<List<String>> unstemmed = words.isEmpty() ? List.of() : List.of(words);
        return part(Kind.BEGINNING, prefix.text() + "*", unweighed(excluded), unstemmed, fields.prefix(prefix));
    }

    Part near(Node.Near near, boolean excluded) throws IOException {
        String text = near.left() + " NEAR/" + near.distance() + " " + near.right();
        List<List<String>> unstemmed =
                new ArrayList<>(Forms.form(Tokens.exact(near.left())).positions());
        unstemmed.addAll(Forms.form(Tokens.exact(near.right())).positions());
        return part(Kind.NEARNESS, text, unweighed(excluded), unstemmed, Queries.near(near));
    }

    Part scoped(Node.Scoped scoped, boolean excluded) throws IOException {
        String text = scoped.name() + ":" + scoped.value();
        Role role = unweighed(excluded);
        if (fields.isFacet(scoped)) {
            return new Part(
                    Kind.FACET, text, role, List.of(), fields.facet(scoped).size(), List.of());
        }
        ChildCounts counts = ChildCounts.of(snapshot, fields.query(scoped));
        boolean heading = scoped.name().equals("heading");
        boolean stemmed = heading || scoped.name().equals("title");
        List<Row> rows = new ArrayList<>();
        for (String language : snapshot.languages().keySet()) {
            ChildCounts.Here here = counts.in(language);
            if (here.works() > 0) {
                List<List<String>> stem = stemmed
                        ? Forms.form(Tokens.question(language, scoped.value())).positions()
                        : List.of();
                Places places = heading
                        ? new Places(0, here.texts(), 0, here.passages())
                        : new Places(here.titles(), 0, here.texts(), here.passages());
                rows.add(new Row(language, stem, new Found(here.works(), 0, 0), places));
            }
        }
        Forms.Form exact = Forms.form(Tokens.exact(scoped.value()));
        return new Part(Kind.FIELD, text, role, heading ? List.of() : exact.positions(), counts.works(), rows);
    }

    /** What is looked up as it stands, in any language. */
    private Part part(Kind kind, String text, Role role, List<List<String>> unstemmed, Query children)
            throws IOException {
        ChildCounts counts = ChildCounts.of(snapshot, children);
        List<Row> rows = new ArrayList<>();
        for (String language : snapshot.languages().keySet()) {
            ChildCounts.Here here = counts.in(language);
            if (here.works() > 0) {
                Places places = new Places(here.titles(), 0, here.texts(), here.passages());
                rows.add(new Row(language, List.of(), new Found(here.works(), 0, 0), places));
            }
        }
        return new Part(kind, text, role, unstemmed, counts.works(), rows);
    }

    private static Role unweighed(boolean excluded) {
        return new Role(excluded, false, List.of(), 0);
    }
}
