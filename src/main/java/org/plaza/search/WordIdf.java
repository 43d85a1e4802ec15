package org.plaza.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inverse document frequency of the words of one question. A word has one, shared by all its forms in all fields and
 * languages: {@code ln(1 + (N - n + 0.5) / (n + 0.5))} as in BM25 (Robertson and Zaragoza, 2009), over the works in the
 * likely languages of the question. Used by one thread.
 */
final class WordIdf {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Matcher matcher;
    private final Map<String, Float> known = new HashMap<>();
    private double allBesideNamed;

    WordIdf(Snapshot snapshot, Plan plan, Matcher matcher) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.matcher = matcher;
    }

    /** Of a word in any form. */
    float of(String word) throws IOException {
        Float idf = known.get(word);
        if (idf == null) {
            idf = idf(matcher.holding(word, plan.languages().likely()));
            known.put(word, idf);
        }
        return idf;
    }

    /**
     * What the words that name concepts weigh in a language, beside themselves: in one that the question is not in as much
     * as all its words, for the others cannot be asked for there.
     *
     * @return at least 1
     */
    double ofNamed(String language) throws IOException {
        if (plan.languages().isLikely(language)) {
            return 1;
        }
        if (allBesideNamed == 0) {
            allBesideNamed = allBesideNamed();
        }
        return allBesideNamed;
    }

    /** Words that no work holds weigh nothing. */
    private double allBesideNamed() throws IOException {
        if (plan.pieces().stream().allMatch(piece -> piece.keys().isEmpty())) {
            return 1;
        }
        double all = 0;
        double named = 0;
        for (Plan.Span piece : plan.pieces()) {
            for (String word : piece.words()) {
                boolean names = piece.universal();
                double weight = names || !matcher.languagesHolding(word).isEmpty() ? of(word) : 0;
                all += weight;
                named += names ? weight : 0;
            }
        }
        return named == 0 ? 1 : all / named;
    }

    /** Of words as they stand, one after the other: the sum of theirs. */
    float ofPhrase(Forms.Form exact) throws IOException {
        float sum = 0;
        for (List<String> alternatives : exact.positions()) {
            sum += ofExact(alternatives);
        }
        return sum;
    }

    private float ofExact(Collection<String> alternatives) throws IOException {
        WorkSet works = snapshot.works().none();
        Map<String, WorkSet> byLanguage = new Holders(snapshot).byLanguage(Holders.EXACT, alternatives);
        byLanguage.keySet().retainAll(plan.languages().likely());
        byLanguage.values().forEach(works::or);
        return idf(works.and(snapshot.visible()));
    }

    private float idf(WorkSet holding) throws IOException {
        WorkSet all = snapshot.works().none();
        for (String language : plan.languages().likely()) {
            all.or(snapshot.worksIn(language));
        }
        double n = holding.size();
        double total = Math.max(all.size(), n);
        return (float) Math.log(1 + (total - n + 0.5) / (n + 0.5));
    }
}
