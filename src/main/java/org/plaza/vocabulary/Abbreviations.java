package org.plaza.vocabulary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels that are found only letter by letter and in capitals: UN is not the French article. */
final class Abbreviations {

    private static final int SHORT = 2;

    /** Scripts in which two letters are a whole word. */
    private static final Set<UnicodeScript> DENSE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final Map<String, List<LabelTerms>> byWord = new HashMap<>();

    /** Whether a label is one word of one or two letters of an alphabet. */
    static boolean tooShort(String label) {
        return label.codePointCount(0, label.length()) <= SHORT
                && label.codePoints().noneMatch(c -> DENSE.contains(UnicodeScript.of(c)));
    }

    /** Takes a label that is one word in capitals; leaves all others out. */
    void add(LabelTerms named) {
        String label = named.label();
        if (label.length() >= SHORT && label.codePoints().allMatch(Character::isUpperCase)) {
            byWord.computeIfAbsent(label, word -> new ArrayList<>(1)).add(named);
        }
    }

    boolean isEmpty() {
        return byWord.isEmpty();
    }

    /** All places of all abbreviations, except in lines that are capitals throughout. */
    List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            List<LabelTerms> named = byWord.get(text.substring(i, end));
            if (named != null && !shouted(text, i, end)) {
                for (LabelTerms each : named) {
                    mentions.add(
                            new Mention(each.named().vocabulary(), each.named().concept(), i, end, each.label()));
                }
            }
            i = Math.max(end, i + 1);
        }
        return mentions;
    }

    /** Whether the line around a word has other letters, and no small one among them. */
    private static boolean shouted(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        String around = text.substring(from, start) + text.substring(end, to < 0 ? text.length() : to);
        return around.codePoints().filter(Character::isLetter).count() > SHORT
                && around.codePoints().noneMatch(Character::isLowerCase);
    }
}
