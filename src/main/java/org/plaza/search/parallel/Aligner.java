package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.search.FoundPassage;
import org.plaza.search.ParallelText.Basis;
import org.plaza.search.ParallelText.Row;
import org.plaza.search.ParallelText.Side;
import org.plaza.search.parallel.Alignment.Bead;

/** Pairs the sections of two versions of a work. Used by one thread. */
public final class Aligner {

    /** So many sections of one version may be one of the other: a short section shares a passage with its neighbour. */
    private static final int MOST_JOINED = 4;

    /** Passages without headings are cut at other places, but not at many. */
    private static final int MOST_JOINED_PASSAGES = 2;

    /** When a version has so many times the sections of the other, their headings are not the same ones. */
    private static final int TOO_MANY = 3;

    /** An article of the same number, beside which nothing else counts. */
    private static final double ARTICLE = 10;

    private final Function<FoundPassage, Set<String>> concepts;

    /**
     * Makes an aligner.
     *
     * @param concepts names of the concepts that a passage speaks of, the same in all languages; asked for each
     *     passage, perhaps more than once
     */
    public Aligner(Function<FoundPassage, Set<String>> concepts) {
        this.concepts = concepts;
    }

    /**
     * What belongs together.
     *
     * @param basis what it was paired by
     * @param rows every passage once
     */
    public record Aligned(Basis basis, List<Row> rows) {

        /** Copies the list. */
        public Aligned {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Pairs two versions. An article is paired with that of the same number in the same part, or with nothing.
     *
     * @param version its passages in reading order
     * @param beside the same of the other version
     * @return rows in the order of both
     */
    public Aligned align(List<FoundPassage> version, List<FoundPassage> beside) {
        List<Section> one = Section.cut(version);
        List<Section> other = Section.cut(beside);
        Likeness likeness = new Likeness(one, other, concepts);
        Runs runs = Runs.of(one, other, (left, right) -> likeness.content(single(left, right)));
        if (!runs.any() && !comparable(one, other)) {
            return passages(version, beside);
        }
        boolean numbered = articled(one) && articled(other);
        List<Bead> beads = Alignment.of(one.size(), other.size(), MOST_JOINED, bead -> {
            List<Section> left = one.subList(bead.from(), bead.to());
            List<Section> right = other.subList(bead.otherFrom(), bead.otherTo());
            if (articled(left) && articled(right)) {
                boolean same = single(bead) && runs.pair(bead.from(), bead.otherFrom());
                return same ? ARTICLE + likeness.content(bead) : Double.NEGATIVE_INFINITY;
            }
            boolean mixed = articled(left) || articled(right);
            return mixed && numbered || !ofOneKind(left, right) ? Double.NEGATIVE_INFINITY : likeness.of(bead);
        });
        return new Aligned(runs.any() ? Basis.ARTICLES : Basis.HEADINGS, rows(one, other, beads));
    }

    private Aligned passages(List<FoundPassage> version, List<FoundPassage> beside) {
        List<Section> one = Section.each(version);
        List<Section> other = Section.each(beside);
        Likeness likeness = new Likeness(one, other, concepts);
        List<Bead> beads = Alignment.of(one.size(), other.size(), MOST_JOINED_PASSAGES, bead -> {
            List<Section> left = one.subList(bead.from(), bead.to());
            List<Section> right = other.subList(bead.otherFrom(), bead.otherTo());
            return ofOneKind(left, right) ? likeness.of(bead) : Double.NEGATIVE_INFINITY;
        });
        return new Aligned(Basis.PASSAGES, rows(one, other, beads));
    }

    private static boolean comparable(List<Section> one, List<Section> other) {
        return one.size() > 1
                && other.size() > 1
                && one.size() < TOO_MANY * other.size()
                && other.size() < TOO_MANY * one.size();
    }

    private static boolean articled(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.article() != null);
    }

    private static boolean ofOneKind(List<Section> left, List<Section> right) {
        return Stream.concat(left.stream(), right.stream())
                        .map(Section::kind)
                        .distinct()
                        .count()
                == 1;
    }

    private static Bead single(int one, int other) {
        return new Bead(one, one + 1, other, other + 1);
    }

    private static boolean single(Bead bead) {
        return bead.to() - bead.from() == 1 && bead.otherTo() - bead.otherFrom() == 1;
    }

    private static List<Row> rows(List<Section> one, List<Section> other, List<Bead> beads) {
        List<Row> rows = new ArrayList<>();
        for (Bead bead : beads) {
            rows.add(new Row(
                    side(one.subList(bead.from(), bead.to())), side(other.subList(bead.otherFrom(), bead.otherTo()))));
        }
        return rows;
    }

    private static @Nullable Side side(List<Section> sections) {
        if (sections.isEmpty()) {
            return null;
        }
        Section all = Section.joined(sections);
        return new Side(all.article(), all.headings(), all.passages());
    }
}
