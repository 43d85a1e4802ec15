package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.language.Keystrokes;

/**
 * The labels of all vocabularies in all languages by their letters: by what they, or one of their later words, begin with,
 * and by words that are nearly so. Case, accents, punctuation and the forms of Arabic letters do not count, an Arabic
 * article need not be typed, and a Hangul syllable may be half typed. Immutable; thread-safe.
 */
public final class LabelLetters {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_WITHOUT_ARTICLE = 2;

    private final Start[] starts;
    private final Lazy<Collection<NearWord>> words;

    private record Start(String keys, boolean whole, NamedLabel label) {}

    /**
     * A label that goes on from what was typed.
     *
     * @param label it
     * @param whole whether it begins so; else one of its later words does
     */
    public record Continued(NamedLabel label, boolean whole) {}

    /**
     * A word of labels.
     *
     * @param text as the first of them writes it
     * @param keys its {@link Keystrokes}, folded
     * @param concepts that have it in a label, as {@link NamedLabel#key()}
     */
    public record NearWord(String text, String keys, Set<String> concepts) {}

    LabelLetters(List<Vocabulary> vocabularies) {
        List<NamedLabel> labels = labels(vocabularies);
        List<Start> all = new ArrayList<>(4 * labels.size());
        labels.forEach(label -> addStarts(all, label));
        starts = all.toArray(Start[]::new);
        Arrays.sort(starts, Comparator.comparing(Start::keys));
        words = new Lazy<>(() -> words(labels));
    }

    private static List<NamedLabel> labels(List<Vocabulary> vocabularies) {
        List<NamedLabel> all = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Concept concept : vocabulary.concepts()) {
                Concept.Labels labels = concept.labels();
                for (String tag : labels.languages()) {
                    List<String> hidden = labels.hidden().getOrDefault(tag, List.of());
                    for (String text : labels.in(tag)) {
                        all.add(new NamedLabel(vocabulary.name(), concept.value(), text, tag, hidden.contains(text)));
                    }
                }
            }
        }
        return all;
    }

    private static Collection<NearWord> words(List<NamedLabel> labels) {
        Map<String, NearWord> words = new HashMap<>();
        for (NamedLabel label : labels) {
            Matcher each = WORD.matcher(label.hidden() ? "" : label.text());
            while (each.find()) {
                String word = each.group();
                words.computeIfAbsent(keys(word), keys -> new NearWord(word, keys, new LinkedHashSet<>()))
                        .concepts()
                        .add(label.key());
            }
        }
        return words.values();
    }

    private static void addStarts(List<Start> all, NamedLabel label) {
        String line = keys(label.text());
        int at = 0;
        while (at < line.length()) {
            all.add(new Start(line.substring(at), at == 0, label));
            int bare = at + ARABIC_ARTICLE.length();
            if (line.startsWith(ARABIC_ARTICLE, at) && line.length() >= bare + SHORTEST_WITHOUT_ARTICLE) {
                all.add(new Start(line.substring(bare), at == 0, label));
            }
            int blank = line.indexOf(' ', at);
            at = blank < 0 ? line.length() : blank + 1;
        }
    }

    /** Words with one blank between them. */
    private static String keys(String text) {
        String folded = Folding.fold(text);
        StringBuilder line = new StringBuilder(folded.length());
        boolean between = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (isOfWord(c)) {
                line.append(between && !line.isEmpty() ? " " : "").appendCodePoint(c);
            }
            between = !isOfWord(c);
        }
        return Keystrokes.of(line.toString());
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * The labels that go on from what was typed.
     *
     * @param typed a blank at its end ends its last word
     * @return in the order of their letters, a label once for each of its places; empty when nothing is typed
     */
    public List<Continued> beginning(String typed) {
        String keys = keys(typed);
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Continued> found = new ArrayList<>();
        boolean ended = Character.isWhitespace(typed.charAt(typed.length() - 1));
        for (int i = first(keys); i < starts.length && starts[i].keys().startsWith(keys); i++) {
            String label = starts[i].keys();
            if (!ended || label.length() == keys.length() || label.charAt(keys.length()) == ' ') {
                found.add(new Continued(starts[i].label(), starts[i].whole()));
            }
        }
        return found;
    }

    private int first(String keys) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle].keys().compareTo(keys) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The words of labels that are nearly one that was typed.
     *
     * @param word one word
     * @param most how many keys may differ; the first and another may not both
     * @return in no order, the word itself not among them; hidden labels have no part in it
     */
    public List<NearWord> near(String word, int most) {
        String keys = keys(word);
        List<NearWord> near = new ArrayList<>();
        for (NearWord other : words.get()) {
            if (isNear(keys, other.keys(), most)) {
                near.add(other);
            }
        }
        return near;
    }

    private static boolean isNear(String keys, String other, int most) {
        if (keys.isEmpty() || other.isEmpty() || keys.equals(other)) {
            return false;
        }
        return keys.charAt(0) == other.charAt(0)
                ? Keystrokes.distance(keys, other, most) <= most
                : keys.endsWith(other.substring(1)) && Keystrokes.distance(keys, other, 1) == 1
                        || other.endsWith(keys) && other.length() == keys.length() + 1;
    }
}
