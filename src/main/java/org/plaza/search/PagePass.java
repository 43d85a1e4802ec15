package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The last pass: what a page shows of the works that were ranked. Used by one thread. */
final class PagePass {

    private final Snapshot snapshot;
    private final PassageReader reader;
    private final Cards cards;
    private final Set<String> scope;

    /**
     * Prepares to read.
     *
     * @param ui BCP 47 tag of the reader's language
     * @param scope the languages of the passages that are shown
     */
    PagePass(Snapshot snapshot, String ui, Set<String> scope) throws IOException {
        this.snapshot = snapshot;
        this.reader = new PassageReader(snapshot);
        this.cards = new Cards(snapshot, ui);
        this.scope = scope;
    }

    /**
     * Reads works and their passages.
     *
     * @param blocks the passages that match; empty when the question looks for none: then the first of each work is shown
     * @return in the same order; without passages where the time was over
     */
    List<Answer.Hit> hits(List<RankPass.Ranked> works, Optional<Blocks> blocks) throws IOException {
        List<Answer.Hit> hits = new ArrayList<>();
        for (RankPass.Ranked work : works) {
            Set<String> matched = new LinkedHashSet<>();
            Shown shown = snapshot.limit().shouldExit()
                    ? new Shown(List.of(), 0)
                    : blocks.isEmpty() ? first(work.doc()) : best(work.doc(), blocks.get(), matched);
            hits.add(new Answer.Hit(
                    cards.card(reader.work(work.doc())),
                    work.score(),
                    List.copyOf(matched),
                    shown.passages(),
                    shown.more()));
        }
        return hits;
    }

    private record Shown(List<FoundPassage> passages, int more) {}

    private Shown first(int work) throws IOException {
        List<Integer> docs = new Lookup(snapshot).passagesOf(work);
        for (int doc : docs) {
            if (scope.contains(snapshot.tongues().of(doc))) {
                return new Shown(List.of(reader.passage(doc)), docs.size() - 1);
            }
        }
        return new Shown(List.of(), docs.size());
    }

    private Shown best(int work, Blocks blocks, Set<String> matched) throws IOException {
        List<Blocks.Child> texts =
                blocks.matching(work).stream().filter(child -> !child.head()).toList();
        List<FoundPassage> passages = new ArrayList<>();
        for (Blocks.Child child : texts.subList(0, Math.min(RankingConstants.BEST_PASSAGES, texts.size()))) {
            passages.add(reader.highlighted(child.doc(), blocks.weight(), matched));
        }
        return new Shown(passages, texts.size() - passages.size());
    }
}
