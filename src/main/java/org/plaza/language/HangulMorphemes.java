package org.plaza.language;

import java.io.IOException;
import java.io.StringReader;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts Korean words into morphemes, compounds into their nouns, and leaves particles and endings out (their positions
 * stay). Word by word, so that a word is cut alike in a text and in a question. Other scripts pass.
 */
final class HangulMorphemes extends TokenFilter {

    private static final Set<POS.Tag> LEFT_OUT = KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final Tokenizer morphemes = new KoreanTokenizer();
    private final CharTermAttribute morpheme = morphemes.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = morphemes.getAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = morphemes.getAttribute(PositionIncrementAttribute.class);
    private final PartOfSpeechAttribute part = morphemes.getAttribute(PartOfSpeechAttribute.class);

    private boolean inside;
    private State word;
    private int start;
    private int end;
    private int length;
    private int skipped;

    HangulMorphemes(TokenStream words) {
        super(words);
        word = captureState();
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (true) {
            if (inside && nextMorpheme()) {
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            if (!isKorean()) {
                increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
                skipped = 0;
                return true;
            }
            enter();
        }
    }

    private void enter() throws IOException {
        word = captureState();
        start = offset.startOffset();
        end = offset.endOffset();
        length = term.length();
        skipped += increment.getPositionIncrement() - 1;
        morphemes.setReader(new StringReader(term.toString()));
        morphemes.reset();
        inside = true;
    }

    private boolean nextMorpheme() throws IOException {
        while (morphemes.incrementToken()) {
            skipped += step.getPositionIncrement();
            if (!LEFT_OUT.contains(part.getLeftPOS())) {
                emit();
                return true;
            }
        }
        morphemes.end();
        morphemes.close();
        inside = false;
        return false;
    }

    private void emit() {
        restoreState(word);
        term.setEmpty().append(morpheme);
        if (end - start == length) {
            offset.setOffset(start + place.startOffset(), start + place.endOffset());
        }
        increment.setPositionIncrement(skipped);
        skipped = 0;
    }

    private boolean isKorean() {
        for (int i = 0; i < term.length(); i++) {
            if (UnicodeScript.of(term.charAt(i)) == UnicodeScript.HANGUL) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        if (inside) {
            morphemes.close();
        }
        inside = false;
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
    }
}
