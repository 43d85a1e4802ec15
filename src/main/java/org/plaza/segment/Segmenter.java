package org.plaza.segment;

import java.util.List;
import org.plaza.language.LanguageDetector;
import org.plaza.language.Languages;
import org.plaza.model.Document;
import org.plaza.model.ExtractedText;
import org.plaza.model.Passage;

/**
 * Cuts the text of a file into passages of one language each. Immutable and thread-safe.
 *
 * <p>No character but white space is lost or repeated: the passages in order are the text.
 */
public final class Segmenter {

    private final LanguageRuns languages;

    /**
     * Cuts by what this detector knows.
     *
     * @param detector restricted to the hub's languages; other languages become {@code und}
     */
    public Segmenter(LanguageDetector detector) {
        this.languages = new LanguageRuns(detector);
    }

    /**
     * The passages of a text.
     *
     * @param text the text of one file
     * @param claim what the catalogue says of its language: fixed pages win over the text, a hint only helps where the text
     *     says little; without a hint what the file itself says is the hint
     * @return in the order of the text; empty when it has no characters but white space
     */
    public List<Passage> segment(ExtractedText text, Document.LanguageClaim claim) {
        List<Paragraph> paragraphs = Paragraphs.of(text, claim.fixed());
        List<Passage.Kind> kinds = PassageKinds.of(paragraphs);
        String hint = claim.hint() != null ? claim.hint() : text.metadata().language();
        String hinted =
                hint == null ? Passage.UNKNOWN_LANGUAGE : Languages.of(hint).tag();
        List<Piece> pieces = languages.of(paragraphs, hinted);
        return Structure.locate(pieces, kinds).stream()
                .flatMap(block -> Packer.pack(block).stream())
                .toList();
    }
}
