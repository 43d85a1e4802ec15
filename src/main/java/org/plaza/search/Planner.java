package org.plaza.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Facet;
import org.plaza.query.ParsedQuestion;
import org.plaza.query.QuestionParser;

/** Makes a question ready for one state of the index. Used by one thread. */
final class Planner {

    /** Fields that may stand before a colon, beside the facets of the hub. */
    static final Set<String> FIELDS = Set.of("title", "heading", "article");

    private final Snapshot snapshot;
    private final UnstemmedWords unstemmed;

    Planner(Snapshot snapshot, UnstemmedWords unstemmed) {
        this.snapshot = snapshot;
        this.unstemmed = unstemmed;
    }

    Plan plan(Question question) throws IOException {
        ParsedQuestion parsed = question.options().syntax()
                ? QuestionParser.parse(question.text(), names())
                : QuestionParser.words(question.text());
        Map<String, Forms> words = new LinkedHashMap<>();
        if (parsed.root().isPresent()) {
            for (String word : Plan.words(parsed.root().get())) {
                words.put(word, Forms.of(word, snapshot.languages().keySet()));
            }
        }
        QuestionLanguages languages = QuestionLanguages.of(snapshot, unstemmed, words.values());
        Set<String> likely = languages.likely();
        Set<String> stops = stops(words, likely);
        List<Plan.Span> spans = parsed.root().isPresent()
                ? new Expansions(snapshot, question.options())
                        .spans(parsed.root().get(), likely)
                : List.of();
        return new Plan(parsed, words, languages, stops, spans);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(FIELDS);
        snapshot.meta().facets().stream().map(Facet::name).forEach(names::add);
        return names;
    }

    private static Set<String> stops(Map<String, Forms> words, Set<String> likely) {
        Set<String> stops = new LinkedHashSet<>();
        words.forEach((word, forms) -> {
            if (forms.exact().empty() || likely.stream().anyMatch(forms::stop)) {
                stops.add(word);
            }
        });
        return stops;
    }
}
