package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.index.Fields;
import org.plaza.index.StoredPassage;
import org.plaza.index.StoredWork;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.Reason.Place;

/** Reads passages and works as they are kept, and what matched in them. Used by one thread. */
final class PassageReader {

    private final Snapshot snapshot;
    private final StoredFields stored;

    PassageReader(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.stored = snapshot.searcher().storedFields();
    }

    StoredWork work(int parent) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, parent);
        BinaryDocValues works = DocValues.getBinary(leaf.reader(), Fields.STORED_WORK);
        if (!works.advanceExact(parent - leaf.docBase)) {
            throw broken();
        }
        return StoredWork.read(works.binaryValue());
    }

    /** The passage without highlights. */
    FoundPassage passage(int doc) throws IOException {
        Document fields = stored.document(doc);
        BytesRef place = fields.getBinaryValue(Fields.PLACE);
        String body = fields.get(Fields.BODY);
        String id = fields.get(Fields.PASSAGE);
        String document = fields.get(Fields.DOCUMENT);
        if (place == null || body == null || id == null || document == null) {
            throw broken();
        }
        StoredPassage kept = StoredPassage.read(place);
        Passage passage = new Passage(body, kept.language(), kept.kind(), kept.place());
        return new FoundPassage(id, document, passage, List.of(), kept.place().at(0));
    }

    /** The passage with what a query matches in it. */
    FoundPassage highlighted(int doc, Weight weight) throws IOException {
        return highlighted(doc, passage(doc), weight, new LinkedHashSet<>());
    }

    /** A passage with what a query matches in it; adds to {@code matched} why it is here. */
    FoundPassage highlighted(int doc, FoundPassage plain, Weight weight, Set<Reason> matched) throws IOException {
        LeafReaderContext leaf = Blocks.leaf(snapshot, doc);
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        if (matches == null) {
            return plain;
        }
        WordPlaces places = WordPlaces.of(plain.passage());
        List<Highlight> words = new ArrayList<>();
        List<Highlight> concepts = new ArrayList<>();
        for (String field : matches) {
            collect(field, matches.getMatches(field), places, field.equals(Fields.CONCEPT) ? concepts : words);
        }
        String text = plain.passage().text();
        String language = plain.passage().language();
        merge(words, text.length()).forEach(h -> matched.add(new Reason(shown(text, h), language, false, Place.TEXT)));
        concepts.removeIf(concept ->
                words.stream().anyMatch(word -> word.start() < concept.end() && concept.start() < word.end()));
        merge(concepts, text.length())
                .forEach(h -> matched.add(new Reason(shown(text, h), language, true, Place.TEXT)));
        words.addAll(concepts);
        List<Highlight> all = merge(words, text.length());
        Passage.Turn best =
                plain.passage().place().at(all.isEmpty() ? 0 : all.getFirst().start());
        return new FoundPassage(plain.id(), plain.document(), plain.passage(), all, best);
    }

    private static void collect(
            String field, @Nullable MatchesIterator each, WordPlaces places, List<Highlight> highlights)
            throws IOException {
        while (each != null && each.next()) {
            Highlight place = places.of(field, each);
            if (place != null && place.end() > place.start()) {
                highlights.add(place);
            }
        }
    }

    static List<Highlight> merge(List<Highlight> highlights, int length) {
        List<Highlight> merged = new ArrayList<>();
        highlights.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
        for (Highlight next : highlights) {
            Highlight last = merged.isEmpty() ? null : merged.getLast();
            int end = Math.min(next.end(), length);
            if (last != null && next.start() < last.end()) {
                merged.set(merged.size() - 1, new Highlight(last.start(), Math.max(last.end(), end)));
            } else if (next.start() < end) {
                merged.add(new Highlight(next.start(), end));
            }
        }
        return merged;
    }

    static String shown(String text, Highlight highlight) {
        return text.substring(highlight.start(), highlight.end())
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static IOException broken() {
        return new IOException(
                "The index lacks stored text. Run: scripts/plaza index --rebuild, with its --hub and --index");
    }
}
