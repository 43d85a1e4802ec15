package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Article;

/**
 * Chooses the passages of a work that a page shows: the best, those in languages of the reader and of the question before
 * others, and an article in one language only while other passages match. Used by one thread.
 */
final class Excerpts {

    private final Keyword tongues;
    private final PassageReader reader;
    private final Set<String> languages;

    /**
     * Prepares to choose.
     *
     * @param languages BCP 47 tags: the reader's and those of the question
     */
    Excerpts(Snapshot snapshot, PassageReader reader, Set<String> languages) throws IOException {
        this.tongues = snapshot.tongues();
        this.reader = reader;
        this.languages = languages;
    }

    /** A passage that is shown. */
    record Excerpt(int doc, FoundPassage passage) {}

    /** The passages to show of those that match, best first. */
    List<Excerpt> of(List<Blocks.Child> texts) throws IOException {
        List<Excerpt> shown = new ArrayList<>();
        List<Excerpt> repeats = new ArrayList<>();
        Map<Integer, String> articles = new HashMap<>();
        for (Blocks.Child child : best(texts)) {
            if (shown.size() == RankingConstants.BEST_PASSAGES) {
                break;
            }
            FoundPassage passage = reader.passage(child.doc());
            (repeats(passage, articles) ? repeats : shown).add(new Excerpt(child.doc(), passage));
        }
        for (Excerpt repeat : repeats) {
            if (shown.size() < RankingConstants.BEST_PASSAGES) {
                shown.add(repeat);
            }
        }
        return shown;
    }

    /** The best of both kinds of languages, in one order. */
    private List<Blocks.Child> best(List<Blocks.Child> texts) {
        List<Blocks.Child> best = new ArrayList<>();
        for (boolean own : new boolean[] {true, false}) {
            texts.stream()
                    .filter(child -> own(child) == own)
                    .limit(RankingConstants.EXCERPTS_LOOKED_AT)
                    .forEach(best::add);
        }
        best.sort(Comparator.comparingDouble((Blocks.Child child) -> -worth(child))
                .thenComparingInt(Blocks.Child::doc));
        return best.subList(0, Math.min(RankingConstants.EXCERPTS_LOOKED_AT, best.size()));
    }

    private double worth(Blocks.Child child) {
        return child.worth() * (own(child) ? 1 : RankingConstants.FOREIGN_EXCERPT);
    }

    private boolean own(Blocks.Child child) {
        return languages.contains(tongues.of(child.doc()));
    }

    /** Whether the same article is shown in another language already. */
    private static boolean repeats(FoundPassage passage, Map<Integer, String> articles) {
        Article article = passage.passage().place().article();
        String language = passage.passage().language();
        return article != null
                && !articles.computeIfAbsent(article.number(), number -> language)
                        .equals(language);
    }
}
