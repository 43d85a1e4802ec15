package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * How much of the plain words of a question the works of the window hold, wherever it stands: BM25 over whole works,
 * stemmed and unstemmed form added, the best language of each word. Used by one thread.
 */
final class WholeWorks {

    private final Plan plan;
    private final Matcher matcher;
    private final WordIdf idf;
    private final Collection<String> scope;
    private final WindowTerms terms;
    private final Map<String, float[]> lengths = new HashMap<>();

    WholeWorks(Plan plan, Matcher matcher, WordIdf idf, Collection<String> scope, WindowTerms terms) {
        this.plan = plan;
        this.matcher = matcher;
        this.idf = idf;
        this.scope = scope;
        this.terms = terms;
    }

    /** Adds to the score of each work. */
    void addTo(double[] scores) throws IOException {
        for (Plan.Span span : plan.pieces()) {
            add(span.keys().isEmpty() ? word(span.typed()) : span(span.words(), span.keys()), scores);
        }
    }

    /** What a word gives to each work. */
    private double[] word(String word) throws IOException {
        terms.limit().check();
        double[] best = new double[terms.size()];
        Forms forms = plan.words().get(word);
        if (forms == null) {
            return best;
        }
        Set<String> holding = matcher.languagesHolding(word);
        List<Map<String, int[]>> unstemmed = parts(Holders.EXACT, forms.exact());
        for (String language : scope) {
            if (holding.contains(language)) {
                double weight = weight(word) * plan.languages().worth(language);
                double[] here = new double[terms.size()];
                Forms.Form stem = forms.stems().get(language);
                if (stem != null) {
                    addForm(parts(Holders.stemmed(language), stem), language, weight, here);
                }
                double exact = forms.foreign().contains(language) ? 1 : 0;
                addForm(unstemmed, language, weight * (exact + RankingConstants.WORK_EXACT), here);
                keepGreater(best, here);
            }
        }
        return best;
    }

    /** Words that name a concept: themselves, or the concept's labels elsewhere. */
    private double[] span(List<String> words, Collection<String> concepts) throws IOException {
        double[] typed = new double[terms.size()];
        double weight = 0;
        for (String word : words) {
            add(word(word), typed);
            weight += weight(word);
        }
        for (String concept : concepts) {
            Term meant = Meaning.term(concept);
            List<Map<String, int[]>> naming = List.of(terms.frequencies(List.of(meant.field()), List.of(meant.text())));
            for (String language : scope) {
                double[] labels = new double[terms.size()];
                if (Meaning.isArticle(concept)) {
                    addPresence(naming.getFirst().get(language), weight * (RankingConstants.K1 + 1), labels);
                } else {
                    addForm(naming, language, weight * idf.ofNamed(language) * RankingConstants.CONCEPT, labels);
                }
                keepGreater(typed, labels);
            }
        }
        return typed;
    }

    private static void addPresence(int @Nullable [] frequencies, double weight, double[] scores) {
        for (int i = 0; frequencies != null && i < scores.length; i++) {
            scores[i] += frequencies[i] > 0 ? weight : 0;
        }
    }

    private double weight(String word) throws IOException {
        return idf.of(word) * plan.parsed().times(word);
    }

    /** How often each part of a form occurs, by language. */
    private List<Map<String, int[]>> parts(List<String> fields, Forms.Form form) throws IOException {
        List<Map<String, int[]>> parts = new ArrayList<>();
        for (List<String> alternatives : form.positions()) {
            parts.add(terms.frequencies(fields, alternatives));
        }
        return parts;
    }

    /** A form of several parts counts where all of them are; each has its share of the weight. */
    private void addForm(List<Map<String, int[]>> parts, String language, double weight, double[] scores)
            throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        float[] length = lengths(language);
        double[] sum = new double[terms.size()];
        boolean[] lacks = new boolean[terms.size()];
        for (Map<String, int[]> part : parts) {
            int[] frequencies = part.get(language);
            if (frequencies == null) {
                return;
            }
            for (int i = 0; i < sum.length; i++) {
                lacks[i] |= frequencies[i] == 0;
                sum[i] += WindowTerms.saturated(frequencies[i], length[i]);
            }
        }
        for (int i = 0; i < sum.length; i++) {
            scores[i] += lacks[i] ? 0 : weight * sum[i] / parts.size();
        }
    }

    private float[] lengths(String language) throws IOException {
        float[] known = lengths.get(language);
        if (known == null) {
            known = terms.lengths(language);
            lengths.put(language, known);
        }
        return known;
    }

    private static void keepGreater(double[] best, double[] others) {
        for (int i = 0; i < best.length; i++) {
            best[i] = Math.max(best[i], others[i]);
        }
    }

    private static void add(double[] some, double[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += some[i];
        }
    }
}
