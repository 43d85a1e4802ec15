package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.model.Passage;
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
    private final Map<Wanted, WorkSet> everywhere = new HashMap<>();
    private @Nullable Set<String> foreign;

    Matcher(Snapshot snapshot, Plan plan, UnstemmedWords unstemmed) {
        this.snapshot = snapshot;
        this.unstemmed = unstemmed;
        this.plan = plan;
        this.fields = new ScopedFields(snapshot);
        this.holders = new Holders(snapshot);
    }

    /**
     * What of a part of the tree is enough.
     *
     * @param need how many of the plain words
     * @param expand whether a concept that words name is as good as they are
     * @param elsewhere whether it is enough in languages that the question is not in
     */
    private record Wanted(Relaxation need, boolean expand, boolean elsewhere) {

        /** Under a NOT, only the words themselves. */
        static final Wanted THE_WORDS = new Wanted(Relaxation.ALL, false, false);
    }

    /**
     * The works that match, among those everybody may see. A word that names no concept cannot be asked for in a language
     * that the question is not in: there the concepts of the other words are enough, unless the work has a version in the
     * language of the question and does not match.
     */
    WorkSet match(Collection<String> scope, boolean everyLanguage, Relaxation need) throws IOException {
        return match(scope, everyLanguage, new Wanted(need, true, true));
    }

    /** Those of them that hold the words, or what the words mean, all the same. */
    WorkSet matchWords(Collection<String> scope, boolean everyLanguage, Relaxation need) throws IOException {
        return match(scope, everyLanguage, new Wanted(need, true, false));
    }

    private WorkSet match(Collection<String> scope, boolean everyLanguage, Wanted wanted) throws IOException {
        if (plan.parsed().root().isEmpty()) {
            return everyLanguage ? snapshot.visible().copy() : readable(scope);
        }
        if (!everyLanguage) {
            // without a word that must be there, a language still asks for a passage in it
            WorkSet works = found(scope, wanted);
            return works.empty() ? works : works.and(readable(scope));
        }
        WorkSet known = everywhere.get(wanted);
        if (known == null) {
            known = found(scope, wanted);
            everywhere.put(wanted, known);
        }
        return known.copy();
    }

    private WorkSet found(Collection<String> scope, Wanted wanted) throws IOException {
        WorkSet works = eval(plan.parsed().root().orElseThrow(), scope, wanted);
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

    private WorkSet eval(Node node, Collection<String> scope, Wanted wanted) throws IOException {
        return switch (node) {
            case Node.Plain plain -> plain(plain, scope, wanted);
            case Node.Word word -> word(word.text(), scope, wanted);
            case Node.And and -> {
                WorkSet works = eval(and.parts().getFirst(), scope, wanted);
                for (Node part : and.parts().subList(1, and.parts().size())) {
                    works.and(eval(part, scope, wanted));
                }
                yield works;
            }
            case Node.Or or -> {
                WorkSet works = snapshot.works().none();
                for (Node part : or.parts()) {
                    works.or(eval(part, scope, wanted));
                }
                yield works;
            }
            case Node.Not not ->
                snapshot.visible()
                        .copy()
                        .andNot(eval(not.part(), snapshot.languages().keySet(), Wanted.THE_WORDS));
            case Node.Prefix prefix -> union(byPassage(prefix, () -> fields.prefix(prefix)), scope);
            case Node.Phrase phrase -> union(byPassage(phrase, () -> fields.phrase(phrase)), scope);
            case Node.Near near -> union(byPassage(near, () -> Queries.near(near)), scope);
            case Node.Scoped scoped ->
                fields.isFacet(scoped)
                        ? fields.facet(scoped)
                        : union(byPassage(scoped, () -> fields.query(scoped)), scope);
        };
    }

    private WorkSet plain(Node.Plain plain, Collection<String> scope, Wanted wanted) throws IOException {
        WorkSet works = words(plain, scope, wanted);
        return wanted.elsewhere() ? works.or(elsewhere(plain, scope, wanted)) : works;
    }

    private WorkSet words(Node.Plain plain, Collection<String> scope, Wanted wanted) throws IOException {
        List<String> content = plan.content(plain);
        List<WorkSet> sets = new ArrayList<>();
        for (String word : content) {
            if (mayHold(word, scope, wanted)) {
                sets.add(word(word, scope, wanted));
            }
        }
        int enough = wanted.need().need(content.size());
        return sets.size() < enough ? snapshot.works().none() : WorkSet.atLeast(enough, sets);
    }

    /** The works that name all concepts of plain words in one language that the question is not in. */
    private WorkSet elsewhere(Node.Plain plain, Collection<String> scope, Wanted wanted) throws IOException {
        WorkSet works = snapshot.works().none();
        List<Plan.Span> pieces = plan.pieces(plain);
        if (pieces.stream().allMatch(Plan.Span::universal)
                || pieces.stream().allMatch(piece -> piece.keys().isEmpty())) {
            return works;
        }
        pieces.removeIf(piece -> !piece.universal());
        for (String language : scope) {
            if (foreign().contains(language)) {
                works.or(naming(pieces, language));
            }
        }
        return works.empty() ? works : works.andNot(lacking(plain, wanted));
    }

    /**
     * The languages in which words that name no concept cannot be asked for: the question is not in them, or no work in
     * them holds one of these words although works in others do.
     */
    Set<String> foreign() throws IOException {
        if (foreign == null) {
            Set<String> knowing = new HashSet<>();
            for (Plan.Span piece : plan.pieces()) {
                if (!piece.universal()) {
                    knowing.addAll(wordByLanguage(piece.typed()).keySet());
                }
            }
            Set<String> languages = new HashSet<>(snapshot.languages().keySet());
            languages.removeIf(tag -> plan.languages().isLikely(tag)
                    && (knowing.isEmpty() || knowing.contains(tag) || tag.equals(Passage.UNKNOWN_LANGUAGE)));
            foreign = languages;
        }
        return foreign;
    }

    private WorkSet naming(List<Plan.Span> pieces, String language) throws IOException {
        WorkSet naming = snapshot.worksIn(language).copy();
        for (Plan.Span piece : pieces) {
            WorkSet any = piece.keys().isEmpty()
                    ? union(wordByLanguage(piece.typed()), Set.of(language))
                    : snapshot.works().none();
            for (String concept : piece.keys()) {
                any.or(union(conceptByLanguage(concept), Set.of(language)));
            }
            naming.and(any);
        }
        return naming;
    }

    /** The works with a version in languages of the question that do not hold its words. */
    private WorkSet lacking(Node.Plain plain, Wanted wanted) throws IOException {
        Set<String> own = new HashSet<>(snapshot.languages().keySet());
        own.removeAll(foreign());
        own.remove(Passage.UNKNOWN_LANGUAGE);
        return readable(own).andNot(words(plain, snapshot.languages().keySet(), wanted));
    }

    /** False when no work of these languages can; most languages of a hub do not know a word. */
    private boolean mayHold(String word, Collection<String> scope, Wanted wanted) throws IOException {
        return !Collections.disjoint(wordByLanguage(word).keySet(), scope)
                || wanted.expand() && !plan.conceptsOf(word).isEmpty();
    }

    private WorkSet word(String word, Collection<String> scope, Wanted wanted) throws IOException {
        WorkSet works = union(wordByLanguage(word), scope);
        if (wanted.expand()) {
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
            Term meant = Meaning.term(concept);
            known = holders.byLanguage(List.of(meant.field()), List.of(meant.text()));
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
