package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.query.Node;
import org.plaza.search.Answer.Note;
import org.plaza.search.Explanation.NamedConcept;
import org.plaza.search.Explanation.Need;
import org.plaza.search.Explanation.Odds;
import org.plaza.search.Explanation.Part;
import org.plaza.search.Explanation.Reading;

/** Explains a question by what answers it. Used once, by one thread. */
final class Explainer {

    private final Snapshot snapshot;
    private final Question question;
    private final Plan plan;
    private final Matcher matcher;
    private final ExplainedParts explained;

    Explainer(Snapshot snapshot, Question question) throws IOException {
        this.snapshot = snapshot;
        this.question = question;
        UnstemmedWords unstemmed = new UnstemmedWords(snapshot);
        this.plan = new Planner(snapshot, unstemmed).plan(question);
        this.matcher = new Matcher(snapshot, plan, unstemmed);
        this.explained = new ExplainedParts(snapshot, plan, matcher, new WordIdf(snapshot, plan, matcher));
    }

    Explanation explanation() throws IOException {
        Set<Part> parts = new LinkedHashSet<>();
        if (plan.parsed().root().isPresent()) {
            add(plan.parsed().root().get(), false, parts);
        }
        Relaxation taken = Relaxation.of(plan, snapshot, matcher);
        List<Need> needs = needs(taken);
        List<Note> notes = plan.notes(question);
        matcher.cutPrefixes().forEach(prefix -> notes.add(new Note(Note.Kind.PREFIX_CUT, List.of(prefix + "*"))));
        int elsewhere =
                matcher.match(snapshot.languages().keySet(), true, taken).size() - works(taken);
        if (elsewhere > 0) {
            notes.addFirst(new Note(Note.Kind.BY_MEANING, List.of(Integer.toString(elsewhere))));
        }
        if (works(taken) > works(Relaxation.ALL)) {
            taken.note(plan, works(Relaxation.ALL)).ifPresent(notes::addFirst);
        }
        Reading reading =
                new Reading(languages(), needs, notes, question.options().expand());
        return new Explanation(reading, List.copyOf(parts), concepts());
    }

    private int works(Relaxation relaxation) throws IOException {
        return matcher.matchWords(snapshot.languages().keySet(), true, relaxation)
                .size();
    }

    private void add(Node node, boolean excluded, Set<Part> parts) throws IOException {
        switch (node) {
            case Node.Plain plain -> {
                for (Node.Word word : plain.words()) {
                    parts.add(explained.word(word.text(), excluded));
                }
            }
            case Node.Word word -> parts.add(explained.word(word.text(), excluded));
            case Node.And and -> addAll(and.parts(), excluded, parts);
            case Node.Or or -> addAll(or.parts(), excluded, parts);
            case Node.Not not -> add(not.part(), true, parts);
            case Node.Prefix prefix -> parts.add(explained.prefix(prefix, excluded));
            case Node.Phrase phrase -> parts.add(explained.phrase(phrase, excluded));
            case Node.Near near -> parts.add(explained.near(near, excluded));
            case Node.Scoped scoped -> parts.add(explained.scoped(scoped, excluded));
        }
    }

    private void addAll(List<Node> nodes, boolean excluded, Set<Part> parts) throws IOException {
        for (Node node : nodes) {
            add(node, excluded, parts);
        }
    }

    private List<Odds> languages() throws IOException {
        Set<String> likely = plan.languages().likely();
        List<Odds> languages = new ArrayList<>();
        for (Map.Entry<String, Double> each : plan.languages().odds().entrySet()) {
            String language = each.getKey();
            int works = snapshot.worksIn(language).size();
            languages.add(new Odds(language, each.getValue(), likely.contains(language), works));
        }
        languages.sort(Comparator.comparingDouble(Odds::odds).reversed());
        return languages;
    }

    private List<Need> needs(Relaxation taken) throws IOException {
        int words = Relaxation.longest(plan);
        Map<Integer, Need> needs = new LinkedHashMap<>();
        for (Relaxation relaxation : Relaxation.values()) {
            int need = Math.min(words, relaxation.need(words));
            boolean so = need == Math.min(words, taken.need(words));
            int works = works(relaxation);
            needs.put(need, new Need(need, words, works, so));
        }
        return List.copyOf(needs.values());
    }

    private List<NamedConcept> concepts() throws IOException {
        List<NamedConcept> concepts = new ArrayList<>();
        for (Plan.Span span : plan.spans()) {
            for (String key : span.keys()) {
                if (!Meaning.isArticle(key)) {
                    concepts.add(concept(span.typed(), key));
                }
            }
        }
        return concepts;
    }

    private NamedConcept concept(String typed, String key) throws IOException {
        WorkSet all = snapshot.works().none();
        Map<String, Integer> byLanguage = new LinkedHashMap<>();
        for (String language : snapshot.languages().keySet()) {
            WorkSet naming = matcher.conceptByLanguage(key).get(language);
            if (naming != null && naming.sizeWithin(snapshot.visible()) > 0) {
                byLanguage.put(language, naming.sizeWithin(snapshot.visible()));
                all.or(naming);
            }
        }
        all.and(snapshot.visible());
        return new NamedConcept(typed, key, label(key), all.size(), byLanguage);
    }

    private String label(String key) {
        int colon = key.indexOf(':');
        String value = key.substring(colon + 1);
        return snapshot.vocabularies()
                .byName(key.substring(0, colon))
                .map(vocabulary -> vocabulary.label(value, question.options().ui()))
                .orElse(value);
    }
}
