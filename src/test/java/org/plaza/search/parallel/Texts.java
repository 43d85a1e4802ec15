package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.search.FoundPassage;
import org.plaza.search.ParallelText.Row;
import org.plaza.search.ParallelText.Side;

/** A version in the making, and rows as lines. */
final class Texts {

    private final String language;
    private final List<FoundPassage> passages = new ArrayList<>();

    private Texts(String language) {
        this.language = language;
    }

    static Texts in(String language) {
        return new Texts(language);
    }

    Texts article(int number, String label, String text, String... over) {
        List<String> headings = new ArrayList<>(List.of(over));
        headings.add(label);
        return add(new Article(number, label), headings, text);
    }

    Texts section(String heading, String text) {
        return add(null, List.of(heading), text);
    }

    Texts plain(String text) {
        return add(null, List.of(), text);
    }

    private Texts add(@Nullable Article article, List<String> headings, String text) {
        Passage.Turn turn = new Passage.Turn(0, 1, null);
        Passage passage =
                new Passage(text, language, Passage.Kind.TEXT, new Passage.Place(List.of(turn), article, headings));
        passages.add(new FoundPassage(language + passages.size(), "document-" + language, passage, List.of(), turn));
        return this;
    }

    List<FoundPassage> done() {
        return List.copyOf(passages);
    }

    /** The numbers of the passages on both sides: {@code 0,1=0} or {@code 2=-}. */
    static List<String> rows(Texts one, Texts other) {
        return new Aligner(passage -> Set.of())
                .align(one.done(), other.done()).rows().stream()
                        .map(Texts::line)
                        .toList();
    }

    private static String line(Row row) {
        return places(row.version()) + "=" + places(row.beside());
    }

    private static String places(@Nullable Side side) {
        return side == null
                ? "-"
                : side.passages().stream()
                        .map(passage -> passage.id().substring(2))
                        .collect(Collectors.joining(","));
    }
}
