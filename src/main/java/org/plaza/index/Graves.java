package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.plaza.index.BlockReader.Lying;
import org.plaza.index.IndexFolder.Generation;
import org.plaza.index.Successors.Candidate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was taken off the shelf since the last commit: works and documents with their titles, passages with those that
 * come nearest to them now. Thread-safe; whoever made it closes it.
 */
final class Graves implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Graves.class);

    private final IndexFolder folder;
    private final Optional<Generation> old;
    private final Map<String, Burial> dug = new ConcurrentHashMap<>();

    /** Ids that passages put in this run had before: they lead to them. */
    private final Set<String> alive = ConcurrentHashMap.newKeySet();

    /** Ids of works whose titles nobody is told. */
    private final Set<String> concealed = ConcurrentHashMap.newKeySet();

    private @Nullable BlockReader before;

    private record Burial(List<Tombstones.Stone> things, List<GonePassages.Stone> passages) {}

    /**
     * @param old the generation that is in use before anything is written
     */
    Graves(IndexFolder folder, Optional<Generation> old) {
        this.folder = folder;
        this.old = old;
    }

    /** Remembers what a work that is put lacks of the one in whose place it comes, if there is one. */
    void put(ShelvedWork work, Shelf.@Nullable Label label) {
        boolean renamed =
                work.texts().stream().anyMatch(text -> !work.formerWorks(text).isEmpty());
        if (label == null && !renamed) {
            return;
        }
        Set<String> former = new HashSet<>();
        List<Candidate> today = lying(work, former);
        alive.addAll(former);
        if (label != null) {
            String id = work.work().id();
            Set<String> gone = new HashSet<>(label.documents());
            work.texts().forEach(text -> gone.remove(text.document().id()));
            today.forEach(passage -> former.add(passage.id()));
            dug.put(id, new Burial(stones(id, gone), passages(id, former, today)));
        }
    }

    /** Remembers a work that is removed. */
    void remove(String id, Shelf.Label label) {
        List<Tombstones.Stone> things = stones(id, label.documents());
        things.add(named(id));
        dug.put(id, new Burial(things, passages(id, Set.of(), List.of())));
    }

    /** Remembers what a new generation lacks of the old one. */
    void rebuild(Map<String, Shelf.Label> were, Map<String, Shelf.Label> are, BlockReader now) {
        Set<String> kept = new HashSet<>(are.keySet());
        are.values().forEach(label -> kept.addAll(label.documents()));
        were.forEach((work, label) -> {
            List<String> gone = new ArrayList<>(label.documents());
            gone.removeAll(kept);
            List<Tombstones.Stone> things = stones(work, gone);
            if (!kept.contains(work)) {
                things.add(named(work));
            }
            dug.put(work, new Burial(things, new ArrayList<>()));
        });
        try {
            for (Map.Entry<String, Map<Integer, List<String>>> work : gone(now).entrySet()) {
                dug.computeIfAbsent(work.getKey(), w -> new Burial(List.of(), new ArrayList<>()))
                        .passages()
                        .addAll(passages(work.getKey(), work.getValue(), now));
            }
        } catch (IOException | IllegalArgumentException e) {
            // an index that cannot be read any more has nothing to remember
            LOG.debug("What the old index held cannot be read", e);
        }
    }

    /** From now on nobody is told what these works were called. */
    void conceal(Set<String> works) throws IOException {
        concealed.addAll(works);
        List<Tombstones.Stone> struck = Tombstones.all(folder.tombstones()).values().stream()
                .filter(stone -> stone.title() != null && works.contains(stone.id()))
                .map(Tombstones.Stone::unnamed)
                .toList();
        Tombstones.append(folder.tombstones(), struck);
    }

    /** Writes down everything so far. */
    void bury() throws IOException {
        List<Tombstones.Stone> things = new ArrayList<>();
        List<GonePassages.Stone> passages = new ArrayList<>();
        for (Burial burial : dug.values()) {
            burial.things().forEach(stone -> things.add(concealed.contains(stone.id()) ? stone.unnamed() : stone));
            burial.passages().stream()
                    .filter(stone -> !alive.contains(stone.id()))
                    .forEach(passages::add);
        }
        Tombstones.append(folder.tombstones(), things);
        GonePassages.bury(folder.gonePassages(), passages);
        dug.clear();
    }

    @Override
    public synchronized void close() throws IOException {
        IOUtils.close(before);
    }

    private static List<Tombstones.Stone> stones(String work, Iterable<String> documents) {
        String today = Instant.now().toString();
        List<Tombstones.Stone> stones = new ArrayList<>();
        documents.forEach(document -> stones.add(new Tombstones.Stone(document, work, today)));
        return stones;
    }

    private Tombstones.Stone named(String work) {
        Tombstones.Title title = null;
        try {
            title = before().title(work).orElse(null);
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("The title of {} cannot be read", work, e);
        }
        return new Tombstones.Stone(work, work, Instant.now().toString(), title);
    }

    /** The passages of a work in the order of its block; adds the ids they had before to {@code former}. */
    private static List<Candidate> lying(ShelvedWork work, Set<String> former) {
        PassageIds ids = new PassageIds();
        List<Candidate> lying = new ArrayList<>();
        for (ShelvedWork.Text text : work.readable() ? work.texts() : List.<ShelvedWork.Text>of()) {
            Set<String> works = work.formerWorks(text);
            text.passages().stream()
                    .limit(Math.max(0, Shelf.MAX_PASSAGES - lying.size()))
                    .forEach(passage -> {
                        lying.add(new Candidate(ids.of(work.work().id(), passage.text()), passage));
                        works.forEach(id -> former.add(ids.of(id, passage.text())));
                    });
        }
        return lying;
    }

    /** The passages of a work as it lay there, but for those that are still here. */
    private List<GonePassages.Stone> passages(String work, Set<String> here, List<Candidate> today) {
        List<GonePassages.Stone> stones = new ArrayList<>();
        try {
            BlockReader reader = before();
            Successors successors = null;
            for (int doc : reader.block(work)) {
                Lying lying = reader.passage(doc);
                if (lying == null || here.containsAll(lying.ids())) {
                    continue;
                }
                successors = successors == null ? new Successors(today) : successors;
                List<String> nearest = today.isEmpty() ? List.of() : successors.of(lying.passage());
                lying.ids().stream()
                        .filter(id -> !here.contains(id))
                        .forEach(id -> stones.add(new GonePassages.Stone(id, work, nearest)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The passages that {} had cannot be read, so they are not remembered: {}", work, e.getMessage());
        }
        return stones;
    }

    private List<GonePassages.Stone> passages(String work, Map<Integer, List<String>> gone, BlockReader now)
            throws IOException {
        List<Candidate> today = new ArrayList<>();
        for (int doc : now.successor(work)) {
            Lying lying = now.passage(doc);
            if (lying != null) {
                today.add(new Candidate(lying.ids().getFirst(), lying.passage()));
            }
        }
        Successors successors = new Successors(today);
        List<GonePassages.Stone> stones = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> passage : gone.entrySet()) {
            Lying lying = before().passage(passage.getKey());
            List<String> nearest = lying == null ? List.of() : successors.of(lying.passage());
            passage.getValue().forEach(id -> stones.add(new GonePassages.Stone(id, work, nearest)));
        }
        return stones;
    }

    /** By work the documents of the old generation, with those of their ids that the new one knows no more. */
    private Map<String, Map<Integer, List<String>>> gone(BlockReader now) throws IOException {
        Map<String, Map<Integer, List<String>>> gone = new LinkedHashMap<>();
        for (String field : List.of(Fields.PASSAGE, Fields.PASSAGE_FORMERLY)) {
            BlockReader.Cursor today = now.cursor(Fields.PASSAGE);
            BlockReader.Cursor former = now.cursor(Fields.PASSAGE_FORMERLY);
            before().forEach(field, (BytesRef id, int doc) -> {
                if (!today.has(id) && !former.has(id)) {
                    gone.computeIfAbsent(before().work(doc), work -> new TreeMap<>())
                            .computeIfAbsent(doc, d -> new ArrayList<>(1))
                            .add(id.utf8ToString());
                }
            });
        }
        return gone;
    }

    /** Opened when it is first needed, which is before the first work of it is replaced. */
    private synchronized BlockReader before() throws IOException {
        if (before == null) {
            Generation generation = old.orElseThrow(() -> new IOException("There was no index before."));
            before = new BlockReader(DirectoryReader.open(FSDirectory.open(generation.lucene())));
        }
        return before;
    }
}
