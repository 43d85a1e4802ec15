package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;

/**
 * The contents of a version.
 *
 * @param entries from its headings and articles, in reading order
 * @param size how many there are, on all levels
 */
public record Outline(List<Entry> entries, int size) {

    /** No contents. */
    static final Outline NONE = new Outline(List.of(), 0);

    private static final int OPEN = 16;
    private static final int MOST = 1_000;
    private static final int DEEPEST = 6;

    /** Copies the list. */
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A line of the contents.
     *
     * @param label of the heading or article
     * @param url of the first passage under it, where it stands
     * @param below what it is divided into
     */
    public record Entry(Text label, String url, List<Entry> below) {}

    /**
     * Whether it is short enough to be shown unfolded.
     *
     * @return false for a long one
     */
    public boolean open() {
        return size <= OPEN;
    }

    /** The contents of passages in reading order; none when there is but one heading. */
    static Outline of(List<FoundPassage> passages, Reader reader) {
        Entry root = new Entry(Text.of("", Passage.UNKNOWN_LANGUAGE), "", new ArrayList<>());
        List<Entry> path = new ArrayList<>(List.of(root));
        int size = 0;
        for (FoundPassage passage : passages) {
            if (passage.passage().kind() != Passage.Kind.TEXT || size >= MOST) {
                continue;
            }
            List<String> headings = headings(passage);
            int known = 0;
            while (known < headings.size()
                    && known + 1 < path.size()
                    && path.get(known + 1).label().text().equals(headings.get(known))) {
                known++;
            }
            path.subList(known + 1, path.size()).clear();
            for (String heading : headings.subList(known, headings.size())) {
                Entry entry = new Entry(
                        Text.of(heading, passage.passage().language()), url(passage, reader), new ArrayList<>());
                path.getLast().below().add(entry);
                path.add(entry);
                size++;
            }
        }
        return size < 2 ? NONE : new Outline(root.below(), size);
    }

    private static String url(FoundPassage passage, Reader reader) {
        return reader.links().passage(passage.document(), passage.best().page(), passage.id());
    }

    private static List<String> headings(FoundPassage passage) {
        Article article = passage.passage().place().article();
        List<String> headings = new ArrayList<>(passage.passage().place().headings());
        if (article != null && headings.stream().noneMatch(heading -> heading.contains(article.label()))) {
            headings.add(article.label());
        }
        return headings.subList(0, Math.min(DEEPEST, headings.size()));
    }
}
