package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plaza.language.ArticleNumbers;
import org.plaza.search.FoundPassage;
import org.plaza.search.parallel.Alignment.Bead;

/**
 * How much sections of two versions look like translations of each other: traits in common (rare ones say more), the
 * numbers and levels of their headings, and their lengths, since a translation is about as much longer or shorter as the
 * others of its version are. Used by one thread.
 */
final class Likeness {

    /** The cosine of what two sections have in common. */
    private static final double CONTENT = 3;

    /** That two sections stand at the same place counts for something by itself. */
    private static final double PLACE = 0.25;

    /** Each further section that is joined. */
    private static final double JOINED = 0.5;

    /** Headings of the same number, or of different ones. */
    private static final double NUMBERED = 1;

    /** Headings of the same level, or of different ones. */
    private static final double LEVEL = 0.15;

    /** The usual deviation of the logarithm of the lengths' ratio. */
    private static final double LENGTHS_VARY = 0.45;

    private static final double FARTHEST_LENGTH = 2.5;

    private static final Pattern NUMBER = Pattern.compile(
            "\\P{L}{0,2}?(?<number>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|[IVXLC]{1,6})(?:[.):]|\\s|\\p{Pd}).*",
            Pattern.DOTALL);

    private final Half one;
    private final Half other;
    private final double ratio;

    Likeness(List<Section> one, List<Section> other, Function<FoundPassage, Set<String>> concepts) {
        List<Traits> left = traits(one, concepts);
        List<Traits> right = traits(other, concepts);
        Weights weights = Weights.of(left, right);
        this.one = new Half(one, left, weights, new HashMap<>());
        this.other = new Half(other, right, weights, new HashMap<>());
        this.ratio = length(other) / (double) length(one);
    }

    private static List<Traits> traits(List<Section> sections, Function<FoundPassage, Set<String>> concepts) {
        return sections.stream().map(section -> Traits.of(section, concepts)).toList();
    }

    private static int length(List<Section> sections) {
        return Math.max(1, sections.stream().mapToInt(Section::length).sum());
    }

    /** Of a paired bead of sections outside articles. */
    double of(Bead bead) {
        Section left = one.sections.get(bead.from());
        Section right = other.sections.get(bead.otherFrom());
        int joined = bead.to() - bead.from() + bead.otherTo() - bead.otherFrom() - 2;
        return PLACE + content(bead) + heading(left, right) - JOINED * joined - lengths(bead);
    }

    /** What the texts have in common, from 0 to {@link #CONTENT}. */
    double content(Bead bead) {
        return CONTENT * one.bag(bead.from(), bead.to()).cosine(other.bag(bead.otherFrom(), bead.otherTo()));
    }

    private double lengths(Bead bead) {
        double log =
                Math.log(other.length(bead.otherFrom(), bead.otherTo()) / (ratio * one.length(bead.from(), bead.to())));
        return Math.min(FARTHEST_LENGTH, log * log / (2 * LENGTHS_VARY * LENGTHS_VARY));
    }

    private static double heading(Section left, Section right) {
        double score = left.headings().size() == right.headings().size() ? LEVEL : -LEVEL;
        String number = number(left);
        String counterpart = number(right);
        if (number.isEmpty() || counterpart.isEmpty()) {
            return score;
        }
        return score + (number.equals(counterpart) ? NUMBERED : -NUMBERED);
    }

    /** The number that the innermost heading begins with; empty for none. */
    private static String number(Section section) {
        if (section.headings().isEmpty()) {
            return "";
        }
        Matcher heading = NUMBER.matcher(section.headings().getLast());
        if (!heading.matches()) {
            return "";
        }
        return String.join(
                ".",
                Stream.of(heading.group("number").split("\\."))
                        .map(part -> ArticleNumbers.number(part).stream()
                                .mapToObj(Integer::toString)
                                .findFirst()
                                .orElse(part))
                        .toList());
    }

    /** The sections of one version. */
    private record Half(List<Section> sections, List<Traits> traits, Weights weights, Map<Long, Bag> bags) {

        Bag bag(int from, int to) {
            return bags.computeIfAbsent(
                    (long) from << Integer.SIZE | to, key -> weights.bag(Traits.joined(traits.subList(from, to))));
        }

        double length(int from, int to) {
            int length = 1;
            for (Section section : sections.subList(from, to)) {
                length += section.length();
            }
            return length;
        }
    }

    /** What each trait of two versions says: nothing when only one has it. */
    private record Weights(Map<String, Integer> numbers, double[] idf) {

        static Weights of(List<Traits> left, List<Traits> right) {
            Set<String> shared = names(left);
            shared.retainAll(names(right));
            Map<String, Integer> numbers = new HashMap<>();
            shared.forEach(trait -> numbers.put(trait, numbers.size()));
            double[] frequency = new double[numbers.size()];
            Stream.of(left, right)
                    .flatMap(List::stream)
                    .forEach(traits -> traits.counts().keySet().forEach(trait -> {
                        Integer number = numbers.get(trait);
                        if (number != null) {
                            frequency[number]++;
                        }
                    }));
            double all = left.size() + (double) right.size();
            return new Weights(
                    numbers,
                    Arrays.stream(frequency)
                            .map(holding -> Math.log(1 + all / holding))
                            .toArray());
        }

        private static Set<String> names(List<Traits> traits) {
            Set<String> names = new HashSet<>();
            traits.forEach(some -> names.addAll(some.counts().keySet()));
            return names;
        }

        Bag bag(Traits traits) {
            List<Integer> known = new ArrayList<>();
            Map<Integer, Double> weights = new HashMap<>();
            traits.counts().forEach((trait, count) -> {
                Integer number = numbers.get(trait);
                if (number != null) {
                    known.add(number);
                    weights.put(number, Math.sqrt(count) * idf[number]);
                }
            });
            int[] sorted = known.stream().mapToInt(Integer::intValue).sorted().toArray();
            return new Bag(
                    sorted, Arrays.stream(sorted).mapToDouble(weights::get).toArray());
        }
    }

    /** Traits in order, with their weights. */
    private record Bag(int[] traits, double[] weights) {

        double cosine(Bag other) {
            double dot = 0;
            int i = 0;
            int j = 0;
            while (i < traits.length && j < other.traits.length) {
                if (traits[i] == other.traits[j]) {
                    dot += weights[i++] * other.weights[j++];
                } else if (traits[i] < other.traits[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return dot == 0 ? 0 : dot / Math.sqrt(square() * other.square());
        }

        private double square() {
            return Arrays.stream(weights).map(weight -> weight * weight).sum();
        }
    }
}
