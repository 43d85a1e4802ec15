package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.plaza.model.Facet;
import org.plaza.query.QuestionLimits;
import org.plaza.search.Answer.Note;

/** One question, from its words to its answer. Used once, by one thread. */
final class Search {

    private final Snapshot snapshot;
    private final Question question;
    private final Plan plan;
    private final Matcher matcher;
    private final FacetSelection selection;
    private final Set<String> scope;
    private final boolean everyLanguage;
    private final WordIdf idf;

    Search(Snapshot snapshot, Question question) throws IOException {
        this.snapshot = snapshot;
        this.question = question;
        UnstemmedWords unstemmed = new UnstemmedWords(snapshot);
        this.plan = new Planner(snapshot, unstemmed).plan(question);
        this.matcher = new Matcher(snapshot, plan, unstemmed);
        this.idf = new WordIdf(snapshot, plan, matcher);
        this.selection = new FacetSelection(snapshot);
        Set<String> narrowed = new LinkedHashSet<>();
        for (Facet facet : snapshot.meta().facets()) {
            if (facet.kind() == Facet.Kind.LANGUAGE) {
                narrowed.addAll(selection.languages(selected(facet)));
            }
        }
        this.everyLanguage = narrowed.isEmpty();
        this.scope = everyLanguage ? snapshot.languages().keySet() : narrowed;
    }

    Answer answer() throws IOException {
        long start = System.nanoTime();
        List<Note> notes = plan.notes(question);
        Relaxation need = Relaxation.of(plan, snapshot, matcher);
        WorkSet matched = matcher.match(scope, everyLanguage, need);
        matcher.cutPrefixes().forEach(prefix -> notes.add(note(Note.Kind.PREFIX_CUT, prefix + "*")));
        Map<String, WorkSet> selections = selections(notes);
        FacetPass.Match again = (languages, every) -> matcher.match(languages, every, need);
        List<Answer.FacetCounts> facets = facets(new FacetPass(snapshot, selections, question, again), matched, notes);
        WorkSet works = within(selections, matched);
        if (works.size() > 0) {
            tell(need, selections, works, notes);
        }
        Optional<Blocks> blocks = blocks();
        List<RankPass.Ranked> ranked = page(works, first(works, need), blocks);
        List<Answer.Hit> hits = new PagePass(snapshot, reader(), scope)
                .hits(ranked, blocks, new Togetherness(snapshot, plan, matcher, scope));
        if (snapshot.limit().shouldExit()) {
            notes.add(note(Note.Kind.ORDER_INCOMPLETE, Integer.toString(QuestionLimits.SECONDS)));
        }
        double millis = (System.nanoTime() - start) / 1e6;
        return new Answer(
                new Answer.Asked(
                        question,
                        notes,
                        new Expansions(snapshot, question.options()).shown(plan.spans()),
                        new Proposer(snapshot, question, plan, matcher).proposal(this)),
                works.size(),
                millis,
                hits,
                facets);
    }

    /** Of what is not held word by word. */
    private void tell(Relaxation need, Map<String, WorkSet> selections, WorkSet works, List<Note> notes)
            throws IOException {
        WorkSet words = matcher.matchWords(scope, everyLanguage, need);
        WorkSet all = matcher.matchWords(scope, everyLanguage, Relaxation.ALL);
        int elsewhere = works.size() - within(selections, words).size();
        if (elsewhere > 0) {
            notes.addFirst(note(Note.Kind.BY_MEANING, Integer.toString(elsewhere)));
        }
        if (words.size() > all.size()) {
            need.note(plan, within(selections, all).size()).ifPresent(notes::addFirst);
        }
    }

    /**
     * The works that stand before all others: those that hold all the words, if enough do. Where words are relaxed the
     * score alone decides.
     */
    private WorkSet first(WorkSet works, Relaxation need) throws IOException {
        return need == Relaxation.ALL
                ? matcher.matchWords(scope, everyLanguage, need).and(works)
                : works;
    }

    private static WorkSet within(Map<String, WorkSet> selections, WorkSet matched) {
        WorkSet works = matched.copy();
        selections.values().forEach(works::and);
        return works;
    }

    private PagePass.Reader reader() {
        return new PagePass.Reader(question.options().ui(), plan.languages().likely());
    }

    private static List<Answer.FacetCounts> facets(FacetPass pass, WorkSet matched, List<Note> notes)
            throws IOException {
        try {
            return pass.count(matched);
        } catch (TooSlowException e) {
            // half a count is none
            notes.add(note(Note.Kind.COUNTS_LEFT_OUT, Integer.toString(QuestionLimits.SECONDS)));
            return List.of();
        }
    }

    /** The works that hold so many of the words, in the selection. */
    WorkSet works(Relaxation need) throws IOException {
        return within(selections(new ArrayList<>()), matcher.matchWords(scope, everyLanguage, need));
    }

    /** The languages that the question seems to be in. */
    Set<String> likely() {
        return plan.languages().likely();
    }

    /** The same works as in {@link #answer}, by id. */
    Ranking ranking() throws IOException {
        Relaxation need = Relaxation.of(plan, snapshot, matcher);
        Map<String, WorkSet> selections = selections(new ArrayList<>());
        WorkSet works = within(selections, matcher.match(scope, everyLanguage, need));
        List<String> ids = new ArrayList<>();
        for (RankPass.Ranked ranked : page(works, first(works, need), blocks())) {
            ids.add(snapshot.id(ranked.doc()));
        }
        return new Ranking(works.size(), ids);
    }

    /** The passages that match; empty when the question has nothing to look for in a passage. */
    private Optional<Blocks> blocks() throws IOException {
        Optional<Query> children = new Scoring(snapshot, plan, matcher, idf).children(scope, everyLanguage);
        return children.isPresent()
                ? Optional.of(new Blocks(snapshot, children.get(), plan.languages()))
                : Optional.empty();
    }

    private List<RankPass.Ranked> page(WorkSet works, WorkSet first, Optional<Blocks> blocks) throws IOException {
        Rescoring rescoring = new Rescoring(snapshot, plan, matcher, idf, scope);
        return new RankPass(snapshot, rescoring).page(works, first, blocks, question.paging());
    }

    /** The matching passages of a work, best first; of an empty question all, in reading order. */
    List<FoundPassage> passages(int parent) throws IOException {
        PassageReader reader = new PassageReader(snapshot);
        Optional<Blocks> matching = blocks();
        List<FoundPassage> found = new ArrayList<>();
        if (matching.isEmpty()) {
            for (int doc : new Lookup(snapshot).passagesOf(parent)) {
                if (scope.contains(snapshot.tongues().of(doc))) {
                    found.add(reader.passage(doc));
                }
            }
            return found;
        }
        Blocks blocks = matching.get();
        for (Blocks.Child child : blocks.matching(parent)) {
            if (!child.head()) {
                found.add(reader.highlighted(child.doc(), blocks.weight()));
            }
        }
        return found;
    }

    private Map<String, WorkSet> selections(List<Note> notes) throws IOException {
        Map<String, WorkSet> selections = new LinkedHashMap<>();
        for (Facet facet : snapshot.meta().facets()) {
            List<String> values = selected(facet);
            for (String value : values) {
                if (!selection.known(facet, value)) {
                    notes.add(note(
                            Note.Kind.UNKNOWN_VALUE,
                            FacetPass.label(facet, question.options().ui()),
                            value));
                }
            }
            if (!values.isEmpty() && facet.kind() != Facet.Kind.LANGUAGE) {
                selections.put(facet.name(), selection.works(facet, values));
            }
        }
        return selections;
    }

    private List<String> selected(Facet facet) {
        return question.selection().getOrDefault(facet.name(), List.of());
    }

    private static Note note(Note.Kind kind, String... arguments) {
        return new Note(kind, List.of(arguments));
    }
}
