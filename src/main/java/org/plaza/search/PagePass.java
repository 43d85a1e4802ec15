package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plaza.index.StoredWork;
import org.plaza.language.Languages;

/** The last pass: what a page shows of the works that were ranked. Used by one thread. */
final class PagePass {

    private final Snapshot snapshot;
    private final PassageReader reader;
    private final HeadReader heads;
    private final Cards cards;
    private final Set<String> scope;
    private final Excerpts excerpts;
    private final String own;

    /**
     * Who reads.
     *
     * @param ui BCP 47 tag of the reader's language
     * @param asked of the languages that the question may be in
     */
    record Reader(String ui, Set<String> asked) {}

    /**
     * Prepares to read.
     *
     * @param who reads
     * @param scope the languages of the passages that are shown
     */
    PagePass(Snapshot snapshot, Reader who, Set<String> scope) throws IOException {
        this.snapshot = snapshot;
        this.reader = new PassageReader(snapshot);
        this.heads = new HeadReader(snapshot, who.ui());
        this.cards = new Cards(snapshot, who.ui());
        this.own = Languages.of(who.ui()).tag();
        this.excerpts = new Excerpts(snapshot, reader, preferred(who.asked()));
        this.scope = scope;
    }

    /** A question that may be in the reader's language is: a name is the same in many. */
    private Set<String> preferred(Set<String> asked) {
        Set<String> preferred = new LinkedHashSet<>(Set.of(own));
        if (!asked.contains(own)) {
            preferred.addAll(asked);
        }
        return preferred;
    }

    /**
     * Reads works and their passages.
     *
     * @param blocks the passages that match; empty when the question looks for none: then the first of each work is shown
     * @param words of the question
     * @return in the same order; without passages where the time was over
     */
    List<Answer.Hit> hits(List<RankPass.Ranked> works, Optional<Blocks> blocks, Togetherness words) throws IOException {
        List<Answer.Hit> hits = new ArrayList<>();
        for (RankPass.Ranked work : works) {
            StoredWork stored = reader.work(work.doc());
            Shown shown = snapshot.limit().shouldExit()
                    ? Shown.NOTHING
                    : blocks.isEmpty() ? first(work.doc()) : best(work.doc(), stored, blocks.get(), words);
            hits.add(new Answer.Hit(cards.card(stored), work.score(), shown.why(), shown.passages(), shown.more()));
        }
        return hits;
    }

    private record Shown(List<FoundPassage> passages, int more, Answer.Why why) {

        private static final Answer.Why NO_WORDS = new Answer.Why(List.of(), false);
        private static final Shown NOTHING = new Shown(List.of(), 0, NO_WORDS);
    }

    /** The first passage in the reader's language, else the first. */
    private Shown first(int work) throws IOException {
        List<Integer> docs = new Lookup(snapshot).passagesOf(work);
        Keyword tongues = snapshot.tongues();
        Optional<Integer> first = docs.stream()
                .filter(doc -> scope.contains(own) && tongues.of(doc).equals(own))
                .findFirst()
                .or(() -> docs.stream()
                        .filter(doc -> scope.contains(tongues.of(doc)))
                        .findFirst());
        return first.isEmpty()
                ? new Shown(List.of(), docs.size(), Shown.NO_WORDS)
                : new Shown(List.of(reader.passage(first.get())), docs.size() - 1, Shown.NO_WORDS);
    }

    private Shown best(int work, StoredWork stored, Blocks blocks, Togetherness words) throws IOException {
        List<Blocks.Child> matching = blocks.matching(work);
        List<Blocks.Child> texts =
                matching.stream().filter(child -> !child.head()).toList();
        Set<Reason> reasons = new LinkedHashSet<>();
        List<FoundPassage> passages = new ArrayList<>();
        for (Excerpts.Excerpt excerpt : excerpts.of(texts)) {
            passages.add(reader.highlighted(excerpt.doc(), excerpt.passage(), blocks.weight(), reasons));
        }
        boolean spread = words.spread(work);
        if (texts.isEmpty() || spread) {
            for (Blocks.Child head : matching.stream()
                    .filter(Blocks.Child::head)
                    .limit(RankingConstants.BEST_PASSAGES)
                    .toList()) {
                heads.addTo(reasons, head.doc(), stored, blocks.weight());
            }
        }
        Answer.Why why = new Answer.Why(List.copyOf(reasons), spread);
        return new Shown(passages, texts.size() - passages.size(), why);
    }
}
