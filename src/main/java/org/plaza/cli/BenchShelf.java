package org.plaza.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.plaza.evaluate.BenchTexts;
import org.plaza.index.IndexFolder;
import org.plaza.index.LuceneShelf;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.Facet;
import org.plaza.model.Hub;
import org.plaza.model.HubProfile;
import org.plaza.model.Limits;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Work;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.yardstick.BagOfWords;
import org.plaza.yardstick.PlainShelf;
import org.plaza.yardstick.PlainText;
import org.plaza.yardstick.PlainWork;

/** Puts the works of a benchmark on Plaza's shelf and on the plain ones, with the same number of threads. */
final class BenchShelf {

    private final BenchTexts texts;
    private final int works;
    private final int threads;

    BenchShelf(BenchTexts texts, int works, int threads) {
        this.texts = texts;
        this.works = works;
        this.threads = threads;
    }

    /** Takes a work. */
    private interface Taker {
        void take(PlainWork work) throws IOException;
    }

    /** Seconds that Plaza took. */
    double plaza(IndexFolder folder) throws IOException, InterruptedException {
        Hub hub = new Hub(
                HubProfile.NONE,
                List.of(),
                List.of(
                        new Facet(BenchTexts.SOURCE, BenchTexts.SOURCE, Facet.Kind.TEXT, null, Map.of()),
                        new Facet(BenchTexts.YEAR, BenchTexts.YEAR, Facet.Kind.YEAR, null, Map.of()),
                        new Facet(BenchTexts.LANGUAGE, BenchTexts.LANGUAGE, Facet.Kind.LANGUAGE, null, Map.of())),
                new Hub.Sources(folder.root(), Map.of(), Limits.DEFAULT, false));
        long start = System.nanoTime();
        try (Shelf shelf = LuceneShelf.open(folder, hub, Vocabularies.NONE, true)) {
            each(work -> shelf.put(shelved(work)));
            shelf.finish();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds that plain Lucene took, with making one segment if that is wanted: Plaza does. */
    double plain(java.nio.file.Path folder, boolean compact) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (PlainShelf shelf = PlainShelf.open(folder, List.of(BenchTexts.LANGUAGE))) {
            each(shelf::put);
            shelf.commit();
            if (compact) {
                shelf.compact();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Whole works in one field. */
    BagOfWords bag(java.nio.file.Path folder) throws IOException {
        return BagOfWords.onDisk(
                folder,
                () -> java.util.stream.IntStream.range(0, works)
                        .mapToObj(texts::work)
                        .map(work -> new PlainText(
                                work.id(),
                                "und",
                                "",
                                String.join(
                                        "\n",
                                        work.passages().stream()
                                                .map(PlainWork.PlainPassage::text)
                                                .toList())))
                        .iterator());
    }

    private void each(Taker taker) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    for (int i = next.getAndIncrement(); i < works; i = next.getAndIncrement()) {
                        taker.take(texts.work(i));
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ShelvedWork shelved(PlainWork work) {
        Document document = new Document(
                work.id(),
                new Document.Inline(work.id(), java.nio.file.Path.of(""), 0, 0, ""),
                work.id(),
                null,
                Document.LanguageClaim.NONE);
        List<Passage> passages = new ArrayList<>();
        for (PlainWork.PlainPassage passage : work.passages()) {
            Passage.Place place =
                    new Passage.Place(List.of(new Passage.Turn(0, passages.size() + 1, null)), null, List.of());
            passages.add(new Passage(passage.text(), passage.language(), Passage.Kind.TEXT, place));
        }
        Map<String, List<String>> facets = new LinkedHashMap<>(work.facets());
        facets.remove(BenchTexts.LANGUAGE);
        return new ShelvedWork(
                new Work(work.id(), Map.of(), facets, new Access.Public(), List.of(document)),
                work.id(),
                List.of(new ShelvedWork.Text(
                        document, new ShelvedWork.Facts("txt", PageCount.of(1), null), null, passages)));
    }
}
