package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.plaza.index.Fields;
import org.plaza.query.Node;

/**
 * The first pass, unscored: which works match. A work is matched within a scope of languages: its passages in other
 * languages do not count, except for NOT. Used by one thread, for one question; everything is kept by language, so that
 * matching once more in another scope costs little.
 */
final class Matcher {

    private final Snapshot snapshot;
    private final Plan plan;
    private final UnstemmedWords unstemmed;
    private final ScopedFields fields;
    private final Holders holders;
    private final Map<String, Map<String, WorkSet>> words = new HashMap<>();
    private final Map<String, Map<String, WorkSet>> concepts = new HashMap<>();
    private final Map<Node, Map<String, WorkSet>> inPassages = new HashMap<>();
    private final Map<Relaxation, WorkSet> everywhere = new EnumMap<>(Relaxation.class);

    Matcher(Snapshot snapshot, Plan plan, UnstemmedWords unstemmed) {
        this.snapshot = snapshot;
        this.unstemmed = unstemmed;
        this.plan = plan;
        this.fields = new ScopedFields(snapshot);
        this.holders = new Holders(snapshot);
    }

    /** The works that match, among those everybody may see. */
    WorkSet match(Collection<String> scope, boolean everyLanguage, Relaxation need) throws IOException {
        if (plan.parsed().root().isEmpty()) {
            return everyLanguage ? snapshot.visible().copy() : readable(scope);
        }
        if (!everyLanguage) {
            // without a word that must be there, a language still asks for a passage in it
            WorkSet works = found(scope, need);
            return works.empty() ? works : works.and(readable(scope));
        }
        WorkSet known = everywhere.get(need);
        if (known == null) {
            known = found(scope, need);
            everywhere.put(need, known);
        }
        return known.copy();
    }

    private WorkSet found(Collection<String> scope, Relaxation need) throws IOException {
        WorkSet works = eval(plan.parsed().root().orElseThrow(), scope, need, true);
        return works.and(snapshot.visible());
    }

    /** The works that hold a word itself, concepts aside, in some languages. */
    WorkSet holding(String word, Set<String> languages) throws IOException {
        return union(wordByLanguage(word), languages).and(snapshot.visible());
    }

    /** The languages that hold a word at all, concepts aside, in a work that everybody may see. */
    Set<String> languagesHolding(String word) throws IOException {
        return wordByLanguage(word).keySet();
    }

    /** Prefixes that begin too many words, known once the question was matched. */
    Set<String> cutPrefixes() {
        return fields.cutPrefixes();
    }

    private WorkSet readable(Collection<String> scope) throws IOException {
        Iterator<String> languages = scope.iterator();
        WorkSet works = languages.hasNext()
                ? snapshot.worksIn(languages.next()).copy()
                : snapshot.works().none();
        while (languages.hasNext()) {
            works.or(snapshot.worksIn(languages.next()));
        }
        return works;
    }

    private WorkSet eval(Node node, Collection<String> scope, Relaxation need, boolean expand) throws IOException {
        return switch (node) {
            case Node.Plain plain -> plain(plain, scope, expand ? need : Relaxation.ALL, expand);
            case Node.Word word -> word(word.text(), scope, expand);
            case Node.And and -> {
                WorkSet works = eval(and.parts().getFirst(), scope, need, expand);
                for (Node part : and.parts().subList(1, and.parts().size())) {
                    works.and(eval(part, scope, need, expand));
                }
                yield works;
            }
            case Node.Or or -> {
                WorkSet works = snapshot.works().none();
                for (Node part : or.parts()) {
                    works.or(eval(part, scope, need, expand));
                }
                yield works;
            }
            case Node.Not not ->
                snapshot.visible()
                        .copy()
                        .andNot(eval(not.part(), snapshot.languages().keySet(), Relaxation.ALL, false));
            case Node.Prefix prefix -> union(byPassage(prefix, () -> fields.prefix(prefix)), scope);
            case Node.Phrase phrase -> union(byPassage(phrase, () -> fields.phrase(phrase)), scope);
            case Node.Near near -> union(byPassage(near, () -> Queries.near(near)), scope);
            case Node.Scoped scoped ->
                fields.isFacet(scoped)
                        ? fields.facet(scoped)
                        : union(byPassage(scoped, () -> fields.query(scoped)), scope);
        };
    }

    private WorkSet plain(Node.Plain plain, Collection<String> scope, Relaxation need, boolean expand)
            throws IOException {
        List<String> content = plan.content(plain);
        List<WorkSet> sets = new ArrayList<>();
        for (String word : content) {
            if (mayHold(word, scope, expand)) {
                sets.add(word(word, scope, expand));
            }
        }
        int enough = need.need(content.size());
        return sets.size() < enough ? snapshot.works().none() : WorkSet.atLeast(enough, sets);
    }

    /** False when no work of these languages can; most languages of a hub do not know a word. */
    private boolean mayHold(String word, Collection<String> scope, boolean expand) throws IOException {
        return !Collections.disjoint(wordByLanguage(word).keySet(), scope)
                || expand && !plan.conceptsOf(word).isEmpty();
    }

    private WorkSet word(String word, Collection<String> scope, boolean expand) throws IOException {
        WorkSet works = union(wordByLanguage(word), scope);
        if (expand) {
            for (String concept : plan.conceptsOf(word)) {
                works.or(union(conceptByLanguage(concept), scope));
            }
        }
        return works;
    }

    /** The works that name a concept, by language; deleted and hidden ones included. */
    Map<String, WorkSet> conceptByLanguage(String concept) throws IOException {
        Map<String, WorkSet> known = concepts.get(concept);
        if (known == null) {
            known = holders.byLanguage(Holders.CONCEPTS, List.of(concept));
            concepts.put(concept, known);
        }
        return known;
    }

    private Map<String, WorkSet> wordByLanguage(String word) throws IOException {
        Map<String, WorkSet> known = words.get(word);
        if (known != null) {
            return known;
        }
        snapshot.limit().check();
        Forms forms = plan.words().get(word);
        if (forms == null) {
            forms = Forms.of(word, snapshot.languages().keySet());
        }
        Map<String, WorkSet> byLanguage = stemmed(forms);
        unstemmed(forms).forEach((language, works) -> byLanguage.merge(language, works, WorkSet::or));
        WorkSet visible = snapshot.visible();
        byLanguage.values().removeIf(works -> works.sizeWithin(visible) == 0);
        if (!plan.stops().contains(word)) {
            // where the same letters are a stop word they are another word
            byLanguage.keySet().removeIf(forms::stop);
        }
        words.put(word, byLanguage);
        return byLanguage;
    }

    /** The works that hold the stem of a word, by language; deleted and hidden ones included, a set may be empty. */
    Map<String, WorkSet> stemmed(Forms forms) throws IOException {
        Map<String, WorkSet> byLanguage = new HashMap<>();
        List<Query> cut = new ArrayList<>();
        for (Map.Entry<String, Forms.Form> stem : forms.stems().entrySet()) {
            String language = stem.getKey();
            if (stem.getValue().single()) {
                WorkSet works = snapshot.works().none();
                holders.addTo(works, Holders.stemmed(language), stem.getValue().alternatives());
                byLanguage.put(language, works);
            } else {
                cut.add(Queries.form(Fields.text(language), stem.getValue()));
                cut.add(Queries.form(Fields.title(language), stem.getValue()));
            }
        }
        if (!cut.isEmpty()) {
            collect(Queries.any(cut), byLanguage);
        }
        return byLanguage;
    }

    /** The works that hold a word as it stands; as for {@link #stemmed}. */
    Map<String, WorkSet> unstemmed(Forms forms) throws IOException {
        Map<String, WorkSet> byLanguage = new HashMap<>();
        if (forms.exact().single()) {
            for (Map.Entry<String, WorkSet> shared : unstemmed.byLanguage(forms).entrySet()) {
                byLanguage.put(shared.getKey(), shared.getValue().copy());
            }
        } else if (!forms.exact().empty()) {
            collect(Queries.phrase(forms.exact(), 1), byLanguage);
        }
        return byLanguage;
    }

    /** Asks children. */
    private interface Children {
        Query query() throws IOException;
    }

    private Map<String, WorkSet> byPassage(Node node, Children children) throws IOException {
        Map<String, WorkSet> known = inPassages.get(node);
        if (known == null) {
            known = new HashMap<>();
            collect(children.query(), known);
            inPassages.put(node, known);
        }
        return known;
    }

    private void collect(Query children, Map<String, WorkSet> byLanguage) throws IOException {
        Keyword tongues = snapshot.tongues();
        snapshot.forEach(
                children,
                (leaf, doc) -> byLanguage
                        .computeIfAbsent(
                                tongues.of(leaf.docBase + doc),
                                tag -> snapshot.works().none())
                        .add(snapshot.works().leaf(leaf).number(doc)));
    }

    private WorkSet union(Map<String, WorkSet> byLanguage, Collection<String> scope) {
        WorkSet works = snapshot.works().none();
        for (String language : scope) {
            WorkSet some = byLanguage.get(language);
            if (some != null) {
                works.or(some);
            }
        }
        return works;
    }
}
