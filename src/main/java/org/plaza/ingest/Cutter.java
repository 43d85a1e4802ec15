package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.InlineTexts;
import org.plaza.extract.InlineText;
import org.plaza.index.ShelvedWork;
import org.plaza.ingest.ExtractStore.Kept;
import org.plaza.language.LanguageDetector;
import org.plaza.model.Document;
import org.plaza.model.ExtractedText;
import org.plaza.model.Hub;
import org.plaza.model.Outcome;
import org.plaza.model.Passage;
import org.plaza.model.Work;
import org.plaza.segment.Segmenter;

/** Makes what lies on the shelf of what was read. Thread-safe; the detector is loaded when it is first needed. */
final class Cutter {

    private final Hub hub;
    private final ExtractStore store;
    private @Nullable Segmenter segmenter;

    Cutter(Hub hub, ExtractStore store) {
        this.hub = hub;
        this.store = store;
    }

    /**
     * A document with its passages.
     *
     * @param document of the work
     * @param kept what was read of it
     * @param passages of its text
     */
    private record Cut(Document document, Kept kept, List<Passage> passages) {

        Text text(@Nullable String textOf) {
            return new Text(
                    kept,
                    languages(passages),
                    new ShelvedWork.Text(
                            document,
                            Titles.facts(document, kept.text()),
                            textOf,
                            textOf == null ? passages : List.of()));
        }
    }

    /**
     * A document of a work, ready for the shelf and for the report.
     *
     * @param kept what was read of it
     * @param languages of its passages, the most frequent first
     * @param shelved as it lies on the shelf
     */
    record Text(Kept kept, List<String> languages, ShelvedWork.Text shelved) {}

    /**
     * Cuts the texts of a work, each text once.
     *
     * @param work whose files were read
     * @param content of each of its documents
     * @param duplicates among all documents
     * @return one for each document, in its order
     * @throws IOException when a kept text cannot be read
     */
    List<Text> cut(Work work, Function<Document, Content> content, Duplicates duplicates) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        List<FormatVariants.Candidate> candidates = new ArrayList<>();
        for (Document document : work.documents()) {
            Document original = duplicates.originals().get(document.id());
            Cut cut = original == null ? cut(document, content.apply(document)) : copy(document, original);
            cuts.add(cut);
            if (cut.kept().text() != null && !cut.passages().isEmpty()) {
                String main = languages(cut.passages()).getFirst();
                candidates.add(new FormatVariants.Candidate(
                        document.id(), main, cut.kept().text()));
            }
        }
        Map<String, String> textOf = new HashMap<>(FormatVariants.of(candidates));
        for (Document document : work.documents()) {
            Document original = duplicates.originals().get(document.id());
            if (original != null) {
                textOf.put(document.id(), textOf.getOrDefault(original.id(), original.id()));
            }
        }
        return cuts.stream()
                .map(cut -> cut.text(textOf.get(cut.document().id())))
                .toList();
    }

    private static Cut copy(Document document, Document original) {
        String reason = "Byte for byte the same as " + original.source().name() + ".";
        return new Cut(document, new Kept(Outcome.DUPLICATE, reason, null, 0), List.of());
    }

    private Cut cut(Document document, Content content) throws IOException {
        Kept kept = kept(document, content);
        List<Passage> passages =
                kept.text() == null ? List.of() : segmenter().segment(kept.text(), document.language());
        return new Cut(document, kept, passages);
    }

    @Nullable
    ExtractedText text(Document document, Content content) throws IOException {
        return kept(document, content).text();
    }

    private Kept kept(Document document, Content content) throws IOException {
        if (document.source() instanceof Document.Inline inline) {
            return Kept.of(
                    InlineText.read(InlineTexts.read(inline), hub.sources().limits()), 0);
        }
        Content.Passing passing = content.passing();
        if (passing != null) {
            return new Kept(passing.outcome(), passing.reason(), null, passing.seconds());
        }
        return store.read(content.hash())
                .orElseThrow(() -> new ExtractStore.Lost(document.source().name(), store.folder()));
    }

    private synchronized Segmenter segmenter() throws IOException {
        if (segmenter == null) {
            segmenter = new Segmenter(LanguageDetector.restrictedTo(hub.languages()));
        }
        return segmenter;
    }

    private static List<String> languages(List<Passage> passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        passages.forEach(passage -> counts.merge(passage.language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
