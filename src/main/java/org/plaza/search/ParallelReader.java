package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plaza.index.StoredWork;
import org.plaza.search.parallel.Aligner;

/** Reads two versions of a work and puts them side by side. Used by one thread. */
final class ParallelReader {

    private final Snapshot snapshot;
    private final String ui;

    ParallelReader(Snapshot snapshot, String ui) {
        this.snapshot = snapshot;
        this.ui = ui;
    }

    /** Empty when the work is not readable. */
    Optional<ParallelText> read(int parent, String version, String beside) throws IOException {
        PassageReader reader = new PassageReader(snapshot);
        StoredWork work = reader.work(parent);
        if (!work.readable()) {
            return Optional.empty();
        }
        Keyword tongues = snapshot.tongues();
        Map<Integer, Set<String>> tagged = BlockConcepts.byChild(snapshot, parent);
        Map<String, Set<String>> concepts = new HashMap<>();
        List<FoundPassage> one = new ArrayList<>();
        List<FoundPassage> other = new ArrayList<>();
        for (int doc : new Lookup(snapshot).passagesOf(parent)) {
            String language = tongues.of(doc);
            if (language.equals(version) || language.equals(beside)) {
                FoundPassage passage = reader.passage(doc);
                (language.equals(version) ? one : other).add(passage);
                concepts.put(passage.id(), tagged.getOrDefault(doc, Set.of()));
            }
        }
        snapshot.limit().check();
        Aligner aligner = new Aligner(passage -> concepts.getOrDefault(passage.id(), Set.of()));
        Aligner.Aligned aligned = aligner.align(one, other);
        return Optional.of(
                new ParallelText(new Cards(snapshot, ui).card(work), version, beside, aligned.basis(), aligned.rows()));
    }
}
