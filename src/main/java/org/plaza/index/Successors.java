package org.plaza.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Article;
import org.plaza.model.Passage;

/**
 * Finds those of the passages of a work that come nearest to one it no longer has: that say most of the same words, rare
 * ones before common ones, and of the same article, headings and language first. Immutable.
 */
final class Successors {

    private static final int MOST = 3;

    /** A word that more passages hold says nothing of any of them. */
    private static final int COMMON = 64;

    private static final double SAME_ARTICLE = .3;
    private static final double SAME_HEADINGS = .1;
    private static final double SAME_LANGUAGE = .1;

    /** What has less than this of the best one's worth is not named beside it. */
    private static final double BESIDE = .5;

    private final List<Candidate> today;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    /**
     * A passage of the work as it is now.
     *
     * @param id today's
     * @param passage its text and place
     */
    record Candidate(String id, Passage passage) {}

    private record Near(int candidate, double worth) {}

    Successors(List<Candidate> today) {
        this.today = today;
        for (int i = 0; i < today.size(); i++) {
            for (int word : words(today.get(i).passage().text())) {
                List<Integer> known = holders.computeIfAbsent(word, w -> new ArrayList<>(1));
                if (known.size() <= COMMON) {
                    known.add(i);
                }
            }
        }
    }

    /** Ids, best first; empty when nothing has a telling word or the article in common with it. */
    List<String> of(Passage gone) {
        Map<Integer, Double> shared = new HashMap<>();
        double all = 0;
        for (int word : words(gone.text())) {
            List<Integer> known = holders.getOrDefault(word, List.of());
            if (known.size() <= COMMON) {
                double weight = 1 / (1 + Math.log(Math.max(1, known.size())));
                all += weight;
                known.forEach(candidate -> shared.merge(candidate, weight, Double::sum));
            }
        }
        List<Near> near = new ArrayList<>();
        double whole = all;
        shared.forEach((candidate, weight) -> near.add(new Near(
                candidate, weight / whole + place(gone, today.get(candidate).passage()))));
        near.sort(Comparator.comparingDouble(Near::worth).reversed().thenComparingInt(Near::candidate));
        if (near.isEmpty()) {
            return sameArticle(gone);
        }
        double least = near.getFirst().worth() * BESIDE;
        return near.stream()
                .limit(MOST)
                .filter(each -> each.worth() >= least)
                .map(each -> today.get(each.candidate()).id())
                .toList();
    }

    private List<String> sameArticle(Passage gone) {
        return today.stream()
                .filter(candidate -> inSameArticle(gone, candidate.passage())
                        && gone.language().equals(candidate.passage().language()))
                .limit(1)
                .map(Candidate::id)
                .toList();
    }

    private static double place(Passage gone, Passage passage) {
        boolean headings = !gone.place().headings().isEmpty()
                && gone.place().headings().equals(passage.place().headings());
        return (inSameArticle(gone, passage) ? SAME_ARTICLE : 0)
                + (headings ? SAME_HEADINGS : 0)
                + (gone.language().equals(passage.language()) ? SAME_LANGUAGE : 0);
    }

    private static boolean inSameArticle(Passage gone, Passage passage) {
        Article article = gone.place().article();
        Article other = passage.place().article();
        return article != null && other != null && article.number() == other.number();
    }

    /** Hashes of the words; where words are not set apart, of two characters side by side. */
    private static Set<Integer> words(String text) {
        Set<Integer> words = new HashSet<>();
        int word = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = Character.toLowerCase(text.codePointAt(i));
            if (unspaced(letter)) {
                words.add(31 * before + letter);
                before = letter;
            } else if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                word = 31 * word + letter;
                before = 0;
                continue;
            } else {
                before = 0;
            }
            if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        if (word != 0) {
            words.add(word);
        }
        return words;
    }

    private static boolean unspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
