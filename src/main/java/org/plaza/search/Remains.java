package org.plaza.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plaza.index.GonePassages;
import org.plaza.index.IndexFolder;
import org.plaza.index.Tombstones;

/** Looks for what was removed, and for what there is today instead. Used by one thread. */
final class Remains {

    private static final int NEAREST = 3;

    /** A text that was changed this often has left a trail that is not followed to its end. */
    private static final int STEPS = 64;

    private final Snapshot snapshot;
    private final IndexFolder folder;
    private final String ui;
    private final Lookup lookup;

    Remains(Snapshot snapshot, IndexFolder folder, String ui) {
        this.snapshot = snapshot;
        this.folder = folder;
        this.ui = ui;
        this.lookup = new Lookup(snapshot);
    }

    Optional<Gone> ofWorkOrDocument(String id) throws IOException {
        Optional<Tombstones.Stone> stone = Tombstones.find(folder.tombstones(), id);
        return stone.isEmpty()
                ? Optional.empty()
                : Optional.of(in(stone.get().work(), lookup.work(stone.get().work()), List.of()));
    }

    Optional<Gone> ofPassage(String id) throws IOException {
        try (GonePassages gone = GonePassages.open(folder.gonePassages())) {
            Optional<GonePassages.Stone> stone = gone.find(id);
            if (stone.isEmpty()) {
                return Optional.empty();
            }
            List<Integer> nearest = today(stone.get(), gone);
            OptionalInt work = nearest.isEmpty()
                    ? lookup.work(stone.get().work())
                    : OptionalInt.of(lookup.workOfPassage(nearest.getFirst()));
            return Optional.of(in(stone.get().work(), work, nearest));
        }
    }

    /** What was nearest may be gone too: then those that were nearest to it, and so on. */
    private List<Integer> today(GonePassages.Stone first, GonePassages gone) throws IOException {
        Deque<String> trail = new ArrayDeque<>(first.nearest());
        Set<String> seen = new HashSet<>();
        List<Integer> today = new ArrayList<>();
        while (!trail.isEmpty() && today.size() < NEAREST && seen.size() < STEPS) {
            String id = trail.removeFirst();
            if (seen.add(id)) {
                OptionalInt passage = lookup.passage(id);
                if (passage.isPresent()) {
                    add(today, passage.getAsInt());
                } else {
                    gone.find(id).ifPresent(stone -> trail.addAll(stone.nearest()));
                }
            }
        }
        return today;
    }

    private void add(List<Integer> today, int passage) throws IOException {
        boolean here = today.isEmpty() || lookup.workOfPassage(today.getFirst()) == lookup.workOfPassage(passage);
        if (here && !today.contains(passage)) {
            today.add(passage);
        }
    }

    private Gone in(String id, OptionalInt work, List<Integer> nearest) throws IOException {
        if (work.isEmpty()) {
            return new Gone(null, title(id).orElse(null), List.of());
        }
        PassageReader reader = new PassageReader(snapshot);
        List<FoundPassage> passages = new ArrayList<>();
        for (int passage : nearest) {
            passages.add(reader.passage(passage));
        }
        return new Gone(new Cards(snapshot, ui).card(reader.work(work.getAsInt())), null, passages);
    }

    private Optional<WorkCard.Title> title(String work) throws IOException {
        return Tombstones.find(folder.tombstones(), work)
                .map(Tombstones.Stone::title)
                .map(title -> new WorkCard.Title(title.text(), title.language()));
    }
}
