package org.plaza.evaluate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.plaza.yardstick.PlainQuestion;
import org.plaza.yardstick.PlainQuestion.Shape;
import org.plaza.yardstick.PlainWork;

/** Questions made of the words of texts, the same for the same seed. Used by one thread. */
public final class BenchQuestions {

    /** What is asked. */
    public enum Kind {
        /** One word. */
        WORD,
        /** Two words of one passage. */
        TWO_WORDS,
        /** Two or three words side by side. */
        PHRASE,
        /** Either of two words, without a third. */
        BOOLEAN,
        /** Two words, narrowed by a facet. */
        FILTERED,
        /** Everything that a facet or two narrow to. */
        MATCH_ALL
    }

    private static final int SHORTEST_WORD = 3;
    private static final int TRIES = 200;

    private final BenchTexts texts;
    private final int works;
    private final Random random;

    /**
     * Draws from texts.
     *
     * @param texts that are indexed
     * @param works how many of them are
     * @param seed of the drawing
     */
    public BenchQuestions(BenchTexts texts, int works, long seed) {
        this.texts = texts;
        this.works = works;
        this.random = new Random(seed);
    }

    /**
     * Draws different questions.
     *
     * @param kind of all
     * @param count how many
     * @return so many, or fewer when the texts do not give as many
     */
    public List<PlainQuestion> draw(Kind kind, int count) {
        Set<PlainQuestion> drawn = new LinkedHashSet<>();
        for (int tries = 0; tries < TRIES * count && drawn.size() < count; tries++) {
            PlainWork work = texts.work(random.nextInt(works));
            List<String> words = words(work);
            if (words.size() > 6) {
                drawn.add(question(kind, work, words));
            }
        }
        return List.copyOf(drawn);
    }

    private PlainQuestion question(Kind kind, PlainWork work, List<String> words) {
        return switch (kind) {
            case WORD -> new PlainQuestion(Shape.WORDS, some(words, 1), Map.of());
            case TWO_WORDS -> new PlainQuestion(Shape.WORDS, some(words, 2), Map.of());
            case PHRASE -> {
                int length = 2 + random.nextInt(2);
                int from = random.nextInt(words.size() - length);
                yield new PlainQuestion(Shape.PHRASE, words.subList(from, from + length), Map.of());
            }
            case BOOLEAN -> new PlainQuestion(Shape.BOOLEAN, some(words, 3), Map.of());
            case FILTERED -> new PlainQuestion(Shape.WORDS, some(words, 2), facets(work, 1));
            case MATCH_ALL -> new PlainQuestion(Shape.ALL, List.of(), facets(work, 2));
        };
    }

    /** Different words with a few letters. */
    private List<String> some(List<String> words, int count) {
        Set<String> some = new LinkedHashSet<>();
        for (int tries = 0; tries < TRIES && some.size() < count; tries++) {
            String word = words.get(random.nextInt(words.size()));
            if (word.length() >= SHORTEST_WORD || Character.isIdeographic(word.codePointAt(0))) {
                some.add(word);
            }
        }
        List<String> enough = new ArrayList<>(some);
        for (int i = 0; enough.size() < count; i++) {
            enough.add(words.get(i));
        }
        return enough;
    }

    private static final List<String> NARROWING = List.of(BenchTexts.YEAR, BenchTexts.SOURCE);

    private Map<String, String> facets(PlainWork work, int count) {
        Map<String, String> facets = new LinkedHashMap<>();
        int first = random.nextInt(NARROWING.size());
        for (int i = 0; i < count; i++) {
            String name = NARROWING.get((first + i) % NARROWING.size());
            facets.put(name, work.facets().getOrDefault(name, List.of("")).getFirst());
        }
        return facets;
    }

    /** The words of one passage that have only letters, in its order; what is no word breaks nothing. */
    private List<String> words(PlainWork work) {
        String text =
                work.passages().get(random.nextInt(work.passages().size())).text();
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE
                    && word.codePoints().allMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        return words;
    }
}
