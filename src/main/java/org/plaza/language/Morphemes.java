package org.plaza.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts one Korean word, by the dictionary of nori. For one thread. */
final class Morphemes {

    /** Particles, endings, affixes and signs, and the copula. */
    private static final Set<POS.Tag> LEFT_OUT = leftOut();

    /** What follows a noun, and may be cut wrongly when the dictionary does not know the noun. */
    private static final Pattern PARTICLES = Pattern.compile("(?<=..)들?(?:을|를|이|가|은|는|의|에|에서|에게|에게서|께서|와|과|로|으로|로서|으로서"
            + "|로써|으로써|도|만|까지|부터|마다|처럼|보다|이나|나|이며|며|하고|하는|한|하여|해|하다|한다|된|되는|된다|이다|인|적|적인|적으로)?$");

    private final Tokenizer tokenizer = new KoreanTokenizer();
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = tokenizer.getAttribute(PositionIncrementAttribute.class);
    private final PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);

    /**
     * A part of a word.
     *
     * @param text the term
     * @param from where it begins in the word
     * @param to where it ends, exclusive
     * @param step its distance in positions from the part before it that stays
     */
    record Morpheme(String text, int from, int to, int step) {}

    /**
     * The parts that carry meaning. Where the word without its particles ends inside a morpheme, it stands beside the first
     * one: the cut is in doubt.
     */
    List<Morpheme> of(String word) {
        try {
            return cut(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Morpheme> cut(String word) throws IOException {
        String noun = PARTICLES.matcher(word).replaceFirst("");
        List<Morpheme> morphemes = new ArrayList<>();
        boolean doubtful = true;
        int step = 0;
        tokenizer.setReader(new StringReader(word));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            step += increment.getPositionIncrement();
            doubtful &= offset.endOffset() != noun.length();
            if (!LEFT_OUT.contains(part.getLeftPOS())) {
                morphemes.add(new Morpheme(term.toString(), offset.startOffset(), offset.endOffset(), step));
                step = 0;
            }
        }
        tokenizer.end();
        tokenizer.close();
        if (doubtful && !morphemes.isEmpty()) {
            int from = morphemes.getFirst().from();
            morphemes.add(1, new Morpheme(noun, from, Math.max(from, noun.length()), 0));
        }
        return List.copyOf(morphemes);
    }

    private static Set<POS.Tag> leftOut() {
        Set<POS.Tag> tags = EnumSet.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
        tags.add(POS.Tag.VCP);
        return tags;
    }
}
