package org.plaza.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/** Puts the passages of a document back on its pages. Pure. */
final class PageViews {

    private PageViews() {}

    static List<DocumentView.PageView> of(List<FoundPassage> passages) {
        Map<Integer, List<DocumentView.Piece>> pieces = new TreeMap<>();
        Map<Integer, Passage.Turn> turns = new TreeMap<>();
        for (FoundPassage passage : passages) {
            List<Passage.Turn> all = passage.passage().place().turns();
            String text = passage.passage().text();
            for (int i = 0; i < all.size(); i++) {
                Passage.Turn turn = all.get(i);
                int end = i + 1 < all.size() ? all.get(i + 1).offset() : text.length();
                turns.putIfAbsent(turn.page(), turn);
                if (turn.offset() < end) {
                    pieces.computeIfAbsent(turn.page(), page -> new ArrayList<>())
                            .add(new DocumentView.Piece(
                                    passage.id(),
                                    passage.passage().language(),
                                    turn.offset(),
                                    text.substring(turn.offset(), end),
                                    titles(passage.passage().place(), turn.offset(), end)));
                }
            }
        }
        List<DocumentView.PageView> pages = new ArrayList<>();
        pieces.forEach((number, list) -> pages.add(new DocumentView.PageView(number, label(turns.get(number)), list)));
        return pages;
    }

    private static List<Passage.Title> titles(Passage.Place place, int start, int end) {
        return place.titles().stream()
                .filter(title -> title.offset() >= start && title.offset() < end)
                .map(title -> new Passage.Title(title.offset() - start, title.level()))
                .toList();
    }

    private static @Nullable String label(Passage.@Nullable Turn turn) {
        return turn == null ? null : turn.label();
    }
}
