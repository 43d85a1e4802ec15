package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.MMapDirectory;
import org.plaza.index.IndexFolder;
import org.plaza.index.IndexMeta;
import org.plaza.index.StoredWork;
import org.plaza.language.Collation;
import org.plaza.language.Tokens;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches a Lucene index in an {@link IndexFolder}. Looks for new commits and generations twice a second. Questions are
 * answered on threads of its own: analyzers keep their working memory by thread.
 */
public final class LuceneSearcher implements Searcher {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearcher.class);
    private static final long REFRESH_MILLIS = 500;

    /** A question of the most words, each in every language and field. */
    private static final int MOST_CLAUSES = 1 << 15;

    static {
        // Lucene keeps this limit for the whole process, and knows no other place for it
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexFolder folder;
    private final Snapshots snapshots;
    private final ExecutorService threads;
    private final ScheduledExecutorService refresher;
    private final Future<?> opened;
    private volatile boolean asked;

    private LuceneSearcher(IndexFolder folder) {
        this.folder = folder;
        this.snapshots = new Snapshots(folder);
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors() * 2,
                Thread.ofPlatform().daemon().name("search-", 0).factory());
        this.refresher = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("refresh").factory());
        this.opened = threads.submit(() -> {
            snapshots.refresh();
            refresher.scheduleWithFixedDelay(this::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
            refresher.schedule(() -> threads.submit(this::warm), REFRESH_MILLIS, TimeUnit.MILLISECONDS);
            return folder;
        });
    }

    /**
     * Opens an index for searching.
     *
     * @param folder may hold no index yet: every method then says so, until there is one
     * @return to be closed by the caller
     * @throws IOException with the command that helps, when the index is of another format or broken
     */
    public static LuceneSearcher open(IndexFolder folder) throws IOException {
        LuceneSearcher searcher = opening(folder);
        try {
            searcher.awaitOpen();
        } catch (IOException | RuntimeException e) {
            searcher.close();
            throw e;
        }
        return searcher;
    }

    /**
     * Begins to open an index, and returns. Whoever asks before it is open waits.
     *
     * @param folder as for {@link #open}
     * @return to be closed by the caller
     */
    public static LuceneSearcher opening(IndexFolder folder) {
        return new LuceneSearcher(folder);
    }

    /**
     * Loads what is needed to open and to ask whatever index: for a process that has time before it knows which.
     *
     * @throws IOException never, for it reads from memory
     */
    public static void prepare() throws IOException {
        IndexMeta.prepare();
        Vocabularies.prepare();
        MMapDirectory.supportsMadvise();
        Codec.getDefault();
        Tokens.exact("word");
        Collation.of("en");
    }

    /**
     * Waits until the index is open.
     *
     * @throws IOException with the command that helps, when the index is of another format or broken
     */
    public void awaitOpen() throws IOException {
        get(opened);
    }

    @Override
    public Answer search(Question question) throws IOException {
        asked = true;
        return on(snapshot -> new Search(snapshot, question).answer());
    }

    @Override
    public Ranking rank(Question question) throws IOException {
        return unlimited(snapshot -> new Search(snapshot, question).ranking());
    }

    @Override
    public Explanation explain(Question question) throws IOException {
        return on(snapshot -> new Explainer(snapshot, question).explanation());
    }

    @Override
    public List<Suggestion> suggest(String text, String ui, int limit) throws IOException {
        return on(snapshot -> new Suggester(snapshot, ui, limit).of(text));
    }

    @Override
    public Optional<WorkView> work(String id, String ui) throws IOException {
        return on(snapshot -> {
            OptionalInt parent = new Lookup(snapshot).work(id);
            return parent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cards(snapshot, ui).view(new PassageReader(snapshot).work(parent.getAsInt())));
        });
    }

    @Override
    public List<FoundPassage> passages(String work, Question question) throws IOException {
        return on(snapshot -> {
            OptionalInt parent = new Lookup(snapshot).work(work);
            return parent.isEmpty() ? List.of() : new Search(snapshot, question).passages(parent.getAsInt());
        });
    }

    @Override
    public Optional<DocumentView> document(String id, String ui) throws IOException {
        return on(snapshot -> {
            OptionalInt parent = new Lookup(snapshot).workOfDocument(id);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            String today = new Lookup(snapshot).document(parent.getAsInt(), id);
            return document(snapshot, parent.getAsInt(), today, ui);
        });
    }

    @Override
    public Optional<FoundPassage> passage(String id) throws IOException {
        return on(snapshot -> {
            OptionalInt doc = new Lookup(snapshot).passage(id);
            return doc.isEmpty() ? Optional.empty() : Optional.of(new PassageReader(snapshot).passage(doc.getAsInt()));
        });
    }

    @Override
    public Optional<Gone> gone(String id, String ui) throws IOException {
        return on(snapshot -> new Remains(snapshot, folder, ui).ofWorkOrDocument(id));
    }

    @Override
    public Optional<Gone> gonePassage(String id, String ui) throws IOException {
        return on(snapshot -> new Remains(snapshot, folder, ui).ofPassage(id));
    }

    @Override
    public Optional<Vocabulary> vocabulary(String name) throws IOException {
        return on(snapshot -> snapshot.vocabularies().byName(name));
    }

    @Override
    public Optional<ParallelText> parallel(String work, String version, String beside, String ui) throws IOException {
        return on(snapshot -> {
            OptionalInt parent = new Lookup(snapshot).work(work);
            return parent.isEmpty()
                    ? Optional.empty()
                    : new ParallelReader(snapshot, ui).read(parent.getAsInt(), version, beside);
        });
    }

    @Override
    public List<SimilarWork> similar(String id, String ui, int most) throws IOException {
        return on(snapshot -> {
            OptionalInt parent = new Lookup(snapshot).work(id);
            return parent.isEmpty() ? List.of() : new SimilarWorks(snapshot).to(parent.getAsInt(), ui, most);
        });
    }

    @Override
    public HubView hub() throws IOException {
        return on(snapshot -> {
            int works = snapshot.visible().size();
            return new HubView(
                    snapshot.meta().origin().profile(),
                    List.copyOf(snapshot.languages().keySet()),
                    snapshot.meta().facets(),
                    new HubView.Size(works, snapshot.passages()));
        });
    }

    @Override
    public void close() throws IOException {
        refresher.shutdownNow();
        threads.shutdownNow();
        snapshots.close();
    }

    private static Optional<DocumentView> document(Snapshot snapshot, int parent, String id, String ui)
            throws IOException {
        PassageReader reader = new PassageReader(snapshot);
        StoredWork work = reader.work(parent);
        Optional<StoredWork.StoredDocument> found = work.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
        if (found.isEmpty() || !work.readable()) {
            return Optional.empty();
        }
        String textOf = found.get().text().textOf();
        List<FoundPassage> passages = new ArrayList<>();
        for (int doc : new Lookup(snapshot).passagesOf(parent)) {
            FoundPassage passage = reader.passage(doc);
            if (passage.document().equals(textOf)) {
                passages.add(passage);
            }
        }
        return Optional.of(new DocumentView(
                new Cards(snapshot, ui).card(work), Cards.document(found.get()), textOf, PageViews.of(passages)));
    }

    /** Loads the analyzers of the hub's languages before the first question needs them, if it has not come already. */
    private void warm() {
        if (asked) {
            return;
        }
        try (Snapshot snapshot = snapshots.acquire()) {
            new Search(snapshot, Question.of("right to the city")).answer();
        } catch (IOException e) {
            LOG.debug("There is nothing to search yet", e);
        }
    }

    private void refresh() {
        try {
            snapshots.refresh();
        } catch (IOException | RuntimeException e) {
            // the state at hand goes on serving; the next look may succeed
            if (!refresher.isShutdown()) {
                LOG.warn("The newest state of the index cannot be opened: {}", e.getMessage());
            }
        }
    }

    /** Something asked of one state of the index. */
    private interface Asking<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    private <T> T on(Asking<T> asking) throws IOException {
        // waiting for a thread counts too
        TimeLimit limit = TimeLimit.start();
        return unlimited(snapshot -> asking.of(snapshot.within(limit)));
    }

    private <T> T unlimited(Asking<T> asking) throws IOException {
        Callable<T> task = () -> {
            try (Snapshot snapshot = snapshots.acquire()) {
                return asking.of(snapshot);
            }
        };
        return get(threads.submit(task));
    }

    private static <T> T get(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The search was interrupted.", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
        }
    }
}
