package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.plaza.index.Fields;

/** The second pass and the third: puts the works that match in order. Used by one thread. */
final class RankPass {

    private final Snapshot snapshot;
    private final Rescoring rescoring;

    RankPass(Snapshot snapshot, Rescoring rescoring) {
        this.snapshot = snapshot;
        this.rescoring = rescoring;
    }

    /**
     * A work in its place.
     *
     * @param doc in the whole index
     * @param score 0 when the order is not by relevance
     */
    record Ranked(int doc, double score) {}

    /**
     * The works of one page, in order.
     *
     * @param works that match
     * @param first those of them that come before the others when the order is by relevance
     */
    List<Ranked> page(WorkSet works, WorkSet first, Optional<Blocks> blocks, Question.Paging paging)
            throws IOException {
        long from = (long) (paging.page() - 1) * paging.size();
        int total = works.size();
        if (from >= total) {
            return List.of();
        }
        int to = (int) Math.min(total, from + paging.size());
        boolean ranked = paging.sort() == Question.Sort.RELEVANCE && blocks.isPresent();
        List<Ranked> all = new ArrayList<>();
        if (ranked) {
            if (!first.empty()) {
                all.addAll(byRelevance(first, blocks.get(), to));
            }
            if (all.size() < to && total > first.size()) {
                all.addAll(byRelevance(works.copy().andNot(first), blocks.get(), to - all.size()));
            }
        } else {
            all.addAll(sorted(works, paging.sort(), to));
        }
        if (all.size() < to) {
            addUnordered(works, all, to);
        }
        return all.subList((int) from, Math.min(to, all.size()));
    }

    private List<Ranked> sorted(WorkSet works, Question.Sort sort, int to) throws IOException {
        SortField id = snapshot.idOrder().ascending();
        Sort order =
                switch (sort) {
                    case TITLE -> new Sort(new SortField(Fields.TITLE_SORT, SortField.Type.STRING), id);
                    case OLDEST -> new Sort(date(false), id);
                    // without a question there is no relevance: the latest first
                    case NEWEST, RELEVANCE -> new Sort(date(true), id);
                };
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc doc : collect(new WorkSetQuery(snapshot.works(), works), order, to).scoreDocs) {
            ranked.add(new Ranked(doc.doc, 0));
        }
        return ranked;
    }

    private static SortField date(boolean latestFirst) {
        return new SortField(
                Fields.DATE, SortField.Type.LONG, latestFirst, latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private List<Ranked> byRelevance(WorkSet works, Blocks blocks, int to) throws IOException {
        Query join = new ToParentBlockJoinQuery(blocks.query(), Snapshot.PARENTS, ScoreMode.Max);
        Query ranked = new BooleanQuery.Builder()
                .add(new WorkSetQuery(snapshot.works(), works), BooleanClause.Occur.FILTER)
                .add(join, BooleanClause.Occur.MUST)
                .build();
        int most = Math.max(to, RankingConstants.WINDOW);
        ScoreDoc[] top = snapshot.searcher().search(ranked, new BestWorks(snapshot.idOrder(), size(most)));
        List<Ranked> list = new ArrayList<>();
        try {
            list.addAll(rescored(top, blocks));
        } catch (TooSlowException e) {
            // the order of the second pass is the best there is
        }
        for (int i = list.size(); i < top.length; i++) {
            list.add(new Ranked(top[i].doc, top[i].score));
        }
        if (list.size() < to) {
            addUnscored(works, list, to);
        }
        return list;
    }

    /** Works that match by what no passage scores: one side of an OR is a facet or a NOT. */
    private void addUnscored(WorkSet works, List<Ranked> list, int to) throws IOException {
        WorkSet rest = without(works, list);
        if (rest.size() > 0) {
            list.addAll(sorted(rest, Question.Sort.NEWEST, to - list.size()));
        }
    }

    /** The works that were not reached in time, as they lie in the index: a page of what was counted is not empty. */
    private void addUnordered(WorkSet works, List<Ranked> list, int to) {
        WorkSet rest = without(works, list);
        for (LeafReaderContext leaf : snapshot.leaves()) {
            Works.Leaf numbers = snapshot.works().leaf(leaf);
            int work = rest.next(numbers.base());
            for (; work >= 0 && work < numbers.end() && list.size() < to; work = rest.next(work + 1)) {
                list.add(new Ranked(leaf.docBase + numbers.doc(work), 0));
            }
        }
    }

    private WorkSet without(WorkSet works, List<Ranked> list) {
        WorkSet rest = works.copy();
        for (Ranked ranked : list) {
            LeafReaderContext leaf = Blocks.leaf(snapshot, ranked.doc());
            rest.remove(snapshot.works().leaf(leaf).number(ranked.doc() - leaf.docBase));
        }
        return rest;
    }

    private List<Ranked> rescored(ScoreDoc[] top, Blocks blocks) throws IOException {
        int[] works = Arrays.stream(top)
                .limit(RankingConstants.WINDOW)
                .mapToInt(hit -> hit.doc)
                .sorted()
                .toArray();
        double[] scores = rescoring.scores(works, blocks);
        List<Keyed> window = new ArrayList<>();
        for (int i = 0; i < works.length; i++) {
            LeafReaderContext leaf = Blocks.leaf(snapshot, works[i]);
            window.add(new Keyed(
                    new Ranked(works[i], scores[i]), snapshot.idOrder().place(leaf, works[i] - leaf.docBase)));
        }
        window.sort(Comparator.<Keyed>comparingDouble(keyed -> -keyed.ranked().score())
                .thenComparingInt(Keyed::place));
        return window.stream().map(Keyed::ranked).toList();
    }

    private record Keyed(Ranked ranked, int place) {}

    private TopDocs collect(Query query, Sort order, int most) throws IOException {
        return snapshot.searcher().search(query, new TopFieldCollectorManager(order, size(most), null, 1));
    }

    private int size(int most) {
        return Math.max(1, Math.min(most, snapshot.reader().maxDoc()));
    }
}
