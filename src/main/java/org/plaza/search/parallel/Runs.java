package org.plaza.search.parallel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.search.parallel.Numbered.Unit;

/**
 * Which articles of two versions may be one: those of the same number in the same part. A part is a run of numbers that
 * go up; where they start again, another begins. Parts are paired in their order, by the numbers they share and by what
 * the articles of the same number have in common. Immutable.
 */
final class Runs {

    /** What an article of the same number adds to the likeness of two parts. */
    private static final double SHARED = 1;

    /** What an article takes that only one of two parts has. */
    private static final double ALONE = 0.25;

    private final Map<Integer, Integer> pairs;

    private Runs(Map<Integer, Integer> pairs) {
        this.pairs = pairs;
    }

    /** Pairs the articles of two versions; {@code content} says how much two sections have in common, by their indices. */
    static Runs of(List<Section> one, List<Section> other, ToDoubleBiFunction<Integer, Integer> content) {
        Map<Unit, List<Run>> left = runs(one);
        Map<Unit, List<Run>> right = runs(other);
        Map<Integer, Integer> pairs = new HashMap<>();
        units(left, right)
                .forEach((unit, counterpart) -> pairs.putAll(paired(
                        left.getOrDefault(unit, List.of()), right.getOrDefault(counterpart, List.of()), content)));
        return new Runs(pairs);
    }

    /** Whether there is an article to pair at all. */
    boolean any() {
        return !pairs.isEmpty();
    }

    /** Whether the article at an index of the one version is that at an index of the other. */
    boolean pair(int one, int other) {
        return Integer.valueOf(other).equals(pairs.get(one));
    }

    /** A part: where each of its numbers stands among the sections. A number that is repeated stands where it stood first. */
    private record Run(Map<Numbered, Integer> places) {}

    private static Map<Unit, List<Run>> runs(List<Section> sections) {
        Map<Unit, List<Integer>> byUnit = new EnumMap<>(Unit.class);
        for (int i = 0; i < sections.size(); i++) {
            Numbered number = number(sections.get(i));
            if (number != null) {
                byUnit.computeIfAbsent(number.unit(), unit -> new ArrayList<>()).add(i);
            }
        }
        Map<Unit, List<Run>> runs = new EnumMap<>(Unit.class);
        byUnit.forEach((unit, places) -> runs.put(unit, runs(sections, places)));
        return runs;
    }

    private static List<Run> runs(List<Section> sections, List<Integer> places) {
        List<Run> runs = new ArrayList<>();
        Numbered before = null;
        for (int i = 0; i < places.size(); i++) {
            Numbered number = of(sections, places.get(i));
            Numbered next = i + 1 < places.size() ? of(sections, places.get(i + 1)) : null;
            if (before == null || starts(before, number, next)) {
                runs.add(new Run(new HashMap<>()));
                before = number;
            } else if (number.after(before)) {
                before = number;
            }
            runs.getLast().places().putIfAbsent(number, places.get(i));
        }
        return runs;
    }

    /** A number that merely falls back once is a mention that was taken for an article. */
    private static boolean starts(Numbered before, Numbered number, @Nullable Numbered next) {
        if (number.after(before)) {
            return false;
        }
        return number.number() == 1 && number.insertion() == 1
                || next != null && number.number() < before.number() && next.number() == number.number() + 1;
    }

    /** Which unit of the other version numbers what a unit of the one does: its own, else one that is left over. */
    private static Map<Unit, Unit> units(Map<Unit, List<Run>> left, Map<Unit, List<Run>> right) {
        Map<Unit, Unit> units = new EnumMap<>(Unit.class);
        Set<Unit> free = new LinkedHashSet<>(right.keySet());
        left.keySet().stream().filter(free::remove).forEach(unit -> units.put(unit, unit));
        for (Unit unit : left.keySet()) {
            if (!units.containsKey(unit)) {
                free.stream()
                        .filter(other -> share(numbers(left, unit), numbers(right, other)) >= 0.5)
                        .findFirst()
                        .ifPresent(other -> {
                            units.put(unit, other);
                            free.remove(other);
                        });
            }
        }
        return units;
    }

    private static Set<Integer> numbers(Map<Unit, List<Run>> runs, Unit unit) {
        Set<Integer> numbers = new HashSet<>();
        runs.getOrDefault(unit, List.of())
                .forEach(run -> run.places().keySet().forEach(number -> numbers.add(number.number())));
        return numbers;
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.max(1, Math.max(one.size(), other.size()));
    }

    private static Map<Integer, Integer> paired(
            List<Run> left, List<Run> right, ToDoubleBiFunction<Integer, Integer> content) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Alignment.of(
                        left.size(),
                        right.size(),
                        1,
                        bead -> likeness(left.get(bead.from()), right.get(bead.otherFrom()), content))
                .stream()
                .filter(Alignment.Bead::paired)
                .forEach(bead -> pairs.putAll(shared(left.get(bead.from()), right.get(bead.otherFrom()))));
        return pairs;
    }

    private static double likeness(Run one, Run other, ToDoubleBiFunction<Integer, Integer> content) {
        Map<Integer, Integer> shared = shared(one, other);
        if (shared.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        int alone = one.places().size() + other.places().size() - 2 * shared.size();
        double common = shared.entrySet().stream()
                .mapToDouble(pair -> SHARED + content.applyAsDouble(pair.getKey(), pair.getValue()))
                .sum();
        return common - ALONE * alone;
    }

    private static Map<Integer, Integer> shared(Run one, Run other) {
        Map<Integer, Integer> shared = new HashMap<>();
        Map<Numbered, Integer> places = new HashMap<>();
        other.places().forEach((number, place) -> places.put(unitless(number), place));
        one.places().forEach((number, place) -> {
            Integer counterpart = places.get(unitless(number));
            if (counterpart != null) {
                shared.put(place, counterpart);
            }
        });
        return shared;
    }

    private static Numbered unitless(Numbered number) {
        return new Numbered(Unit.ARTICLE, number.number(), number.insertion());
    }

    private static Numbered of(List<Section> sections, int place) {
        Numbered number = number(sections.get(place));
        if (number == null) {
            throw new IllegalArgumentException("section " + place + " is no article");
        }
        return number;
    }

    private static @Nullable Numbered number(Section section) {
        Article article = section.article();
        return article == null ? null : Numbered.of(article);
    }
}
