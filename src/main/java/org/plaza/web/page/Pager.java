package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links to the pages of a list, the first and the last always among them.
 *
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param steps the pages to choose from; empty when there is only one
 */
public record Pager(@Nullable String previous, @Nullable String next, List<Step> steps) {

    private static final int AROUND = 2;

    /**
     * The pages of a list.
     *
     * @param page the one shown, from 1; may lie beyond the end
     * @param size items on a page
     * @param total items
     * @param address of a page
     * @return its links
     */
    static Pager of(int page, int size, long total, IntFunction<String> address) {
        int last = (int) Math.min(Integer.MAX_VALUE, Math.max(1, (total + size - 1) / size));
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number : numbers(page, last)) {
            steps.add(new Step(number, address.apply(number), number == page, number > before + 1));
            before = number;
        }
        return new Pager(
                page > 1 ? address.apply(Math.min(page - 1, last)) : null,
                page < last ? address.apply(page + 1) : null,
                last == 1 ? List.of() : steps);
    }

    private static TreeSet<Integer> numbers(int page, int last) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, last));
        for (int near = Math.max(1, page - AROUND); near <= Math.min(last, (long) page + AROUND); near++) {
            numbers.add(near);
        }
        return numbers;
    }

    /**
     * One page.
     *
     * @param number from 1
     * @param url its address
     * @param current whether it is the one shown
     * @param gap whether pages are left out before it
     */
    public record Step(int number, String url, boolean current, boolean gap) {}
}
