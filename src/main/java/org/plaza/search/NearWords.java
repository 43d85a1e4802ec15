package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.plaza.language.Keystrokes;
import org.plaza.language.Languages;
import org.plaza.vocabulary.LabelLetters;

/**
 * Words of public works, and of labels of concepts in them, that are nearly one that was typed: one key apart, two for words
 * of six keys and more whose first letter stays. Used by one thread.
 */
final class NearWords {

    /** A word of two letters has too many neighbours. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_KOREAN = 2;
    private static final int LONGEST = 40;
    private static final int LONG = 6;
    private static final int COUNTED = 12;

    /** What a second wrong key costs, beside the logarithm of base 2 of how many works hold a word. */
    private static final double SECOND_ERROR = 6;

    private static final double LIKELY_LANGUAGE = 2;
    private static final double OWN_LANGUAGE = 1;

    private final Snapshot snapshot;
    private final Set<String> likely;
    private final String ui;

    NearWords(Snapshot snapshot, Set<String> likely, String ui) {
        this.snapshot = snapshot;
        this.likely = likely;
        this.ui = Languages.of(ui).tag();
    }

    /**
     * A word that may have been meant.
     *
     * @param spelling as it is written
     * @param distance in keys
     * @param works that everybody may see, by language; empty for a word of labels
     * @param score the higher the likelier
     */
    record Near(String spelling, int distance, Map<String, Integer> works, double score) {}

    /** How many keys may be wrong in a word; 0 when it is too short or too long to tell. */
    static int most(String word) {
        boolean korean = Keystrokes.isHangul(word);
        if (word.length() < (korean ? SHORTEST_KOREAN : SHORTEST) || word.length() > LONGEST) {
            return 0;
        }
        return Keystrokes.of(word).length() < LONG ? 1 : 2;
    }

    /**
     * The likeliest first.
     *
     * @param term unstemmed, as the index has it
     * @param context works that hold the other words
     */
    List<Near> of(String term, WorkSet context) throws IOException {
        int most = most(term);
        if (most == 0) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (Map.Entry<String, Integer> each : mostFrequent(term, most)) {
            near.addAll(held(term, each.getKey(), most, context));
        }
        Set<String> known = new HashSet<>();
        near.forEach(each -> known.add(Suggester.folded(each.spelling())));
        for (LabelLetters.NearWord word : snapshot.vocabularies().letters().near(term, most)) {
            int works = 0;
            for (String concept : word.concepts()) {
                works = Math.max(
                        works, snapshot.concepts().of(snapshot, concept).works());
            }
            if (works > 0 && known.add(Suggester.folded(word.text()))) {
                int distance = Keystrokes.distance(Keystrokes.of(term), word.keys(), most);
                near.add(new Near(word.text(), distance, Map.of(), score(distance, works, 0)));
            }
        }
        near.sort(Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::spelling));
        return near;
    }

    /** Terms near enough, with how often they stand in passages and heads. */
    private List<Map.Entry<String, Integer>> mostFrequent(String term, int most) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        collect(FuzzyQuery.getFuzzyAutomaton(term, 1, 0, true), found);
        if (most > 1) {
            collect(FuzzyQuery.getFuzzyAutomaton(term, 2, 1, true), found);
        }
        found.remove(term);
        String keys = Keystrokes.of(term);
        return found.entrySet().stream()
                .filter(each -> Keystrokes.distance(keys, Keystrokes.of(each.getKey()), most) <= most)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Integer> each) -> score(
                                Keystrokes.distance(keys, Keystrokes.of(each.getKey()), most),
                                each.getValue(),
                                each.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COUNTED)
                .toList();
    }

    private void collect(CompiledAutomaton near, Map<String, Integer> found) throws IOException {
        for (LeafReaderContext leaf : snapshot.leaves()) {
            for (String field : Holders.EXACT) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    TermsEnum each = near.getTermsEnum(terms);
                    for (BytesRef word = each.next(); word != null; word = each.next()) {
                        found.merge(word.utf8ToString(), each.docFreq(), Integer::sum);
                    }
                }
            }
            snapshot.limit().check();
        }
    }

    /** Empty when only hidden works hold the word. */
    private List<Near> held(String term, String other, int most, WorkSet context) throws IOException {
        WorkSet all = snapshot.works().none();
        Map<String, Integer> works = new HashMap<>();
        WorkSet visible = snapshot.visible();
        for (Map.Entry<String, WorkSet> each :
                new Holders(snapshot).byLanguage(Holders.EXACT, List.of(other)).entrySet()) {
            int here = each.getValue().sizeWithin(visible);
            if (here > 0) {
                works.put(each.getKey(), here);
                all.or(each.getValue());
            }
        }
        if (works.isEmpty()) {
            return List.of();
        }
        String language = works.containsKey(ui)
                ? ui
                : works.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
        int distance = Keystrokes.distance(Keystrokes.of(term), Keystrokes.of(other), most);
        double score = score(distance, all.sizeWithin(visible), all.sizeWithin(context))
                + (works.keySet().stream().anyMatch(likely::contains) ? LIKELY_LANGUAGE : 0)
                + (language.equals(ui) ? OWN_LANGUAGE : 0);
        return List.of(new Near(snapshot.spellings().of(snapshot, other, language), distance, works, score));
    }

    /** The logarithm of how probable it is that the word was meant, up to a constant. */
    private static double score(int distance, int works, int inContext) {
        return log(1 + works) + log(1 + inContext) - SECOND_ERROR * Math.max(0, distance - 1);
    }

    private static double log(int number) {
        return Math.log(number) / Math.log(2);
    }
}
