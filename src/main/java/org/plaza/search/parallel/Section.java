package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;

/**
 * Passages of one version that stand one after the other in one article, or under one heading.
 *
 * @param passages in reading order; never empty
 */
record Section(List<FoundPassage> passages) {

    Section {
        passages = List.copyOf(passages);
    }

    /** Cuts a version at the borders of articles, headings, documents and kinds of text. */
    static List<Section> cut(List<FoundPassage> version) {
        List<Section> sections = new ArrayList<>();
        List<FoundPassage> open = new ArrayList<>();
        for (FoundPassage passage : version) {
            if (!open.isEmpty() && !together(open.getLast(), passage)) {
                sections.add(new Section(open));
                open.clear();
            }
            open.add(passage);
        }
        if (!open.isEmpty()) {
            sections.add(new Section(open));
        }
        return sections;
    }

    /** Each passage by itself. */
    static List<Section> each(List<FoundPassage> version) {
        return version.stream().map(passage -> new Section(List.of(passage))).toList();
    }

    static Section joined(List<Section> sections) {
        return new Section(
                sections.stream().flatMap(section -> section.passages.stream()).toList());
    }

    private static boolean together(FoundPassage one, FoundPassage next) {
        return one.document().equals(next.document())
                && one.passage().kind() == next.passage().kind()
                && Objects.equals(article(one), article(next))
                && path(one).equals(path(next));
    }

    /** The headings down to that of the article: those below it divide the article and not the text. */
    private static List<String> path(FoundPassage passage) {
        List<String> headings = passage.passage().place().headings();
        Article article = article(passage);
        if (article == null) {
            return headings;
        }
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (headings.get(i).contains(article.label())) {
                return headings.subList(0, i + 1);
            }
        }
        return List.of();
    }

    private static @Nullable Article article(FoundPassage passage) {
        return passage.passage().place().article();
    }

    @Nullable
    Article article() {
        return article(passages.getFirst());
    }

    List<String> headings() {
        return passages.getFirst().passage().place().headings();
    }

    Passage.Kind kind() {
        return passages.getFirst().passage().kind();
    }

    /** The texts of its passages. */
    Stream<Passage> texts() {
        return passages.stream().map(FoundPassage::passage);
    }

    /** UTF-16 units of text. */
    int length() {
        return texts().mapToInt(passage -> passage.text().length()).sum();
    }
}
