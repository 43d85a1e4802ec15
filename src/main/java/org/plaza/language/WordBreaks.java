package org.plaza.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words by ICU's own rules and dictionaries (Chinese, Japanese, Thai, Lao, Khmer, Burmese).
 *
 * <p>The compiled rule files that Lucene ships are bound to one version of ICU and refuse to load with a newer one.
 */
final class WordBreaks extends ICUTokenizerConfig {

    private static final RuleBasedBreakIterator WORDS =
            (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);

    static Tokenizer tokenizer() {
        return new ICUTokenizer(new WordBreaks());
    }

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return WORDS.clone();
    }

    @Override
    public String getType(int script, int ruleStatus) {
        return StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
    }

    @Override
    public boolean combineCJ() {
        return true;
    }
}
