package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;

/**
 * How the works fall into years, as bars. For eyes and pointers only: the values of the facet say the same to everybody.
 *
 * @param bars from the first year to the last, the empty ones too
 * @param first the year it begins with
 * @param last the year it ends with
 */
public record Histogram(List<Bar> bars, String first, String last) {

    /** The height of the tallest bar, in the units of the drawing. */
    public static final int HEIGHT = 48;

    /** From one bar to the next, in the same units. */
    public static final int STEP = 8;

    private static final int MOST_BARS = 45;
    private static final int[] WIDTHS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** So that a single work among thousands can be seen. */
    private static final int LOWEST = 3;

    /**
     * Draws the years of a facet.
     *
     * @return null when all works are of one year
     */
    static @Nullable Histogram of(FacetCounts counts, SearchAddress address, Optional<YearRange> range, Reader reader) {
        TreeMap<Integer, Integer> years = years(counts);
        if (years.size() < 2) {
            return null;
        }
        int width = width(years.lastKey() - years.firstKey() + 1);
        TreeMap<Integer, Integer> bins = new TreeMap<>();
        years.forEach((year, works) -> bins.merge(Math.floorDiv(year, width), works, Integer::sum));
        int most = bins.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int bin = bins.firstKey(); bin <= bins.lastKey(); bin++) {
            YearRange of = new YearRange(Math.max(YearRange.FIRST, bin * width), bin * width + width - 1);
            int works = bins.getOrDefault(bin, 0);
            bars.add(new Bar(
                    bars.size() * STEP,
                    works == 0 ? 0 : Math.max(LOWEST, works * HEIGHT / most),
                    label(of, works, reader),
                    range.map(r -> r.from() <= of.to() && of.from() <= r.to()).orElse(true),
                    address.years(counts.name(), of).url()));
        }
        return new Histogram(
                bars, Integer.toString(bins.firstKey() * width), Integer.toString(bins.lastKey() * width + width - 1));
    }

    private static TreeMap<Integer, Integer> years(FacetCounts counts) {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        for (FacetValue value : counts.values()) {
            if (value.value().matches("[0-9]{1,4}") && value.count() > 0) {
                years.merge(Integer.parseInt(value.value()), value.count(), Integer::sum);
            }
        }
        return years;
    }

    private static int width(int span) {
        for (int width : WIDTHS) {
            if (span <= width * MOST_BARS) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    private static String label(YearRange years, int works, Reader reader) {
        String when = years.from() == years.to()
                ? Integer.toString(years.from())
                : reader.messages().text("facet.between", years.fromText(), years.toText());
        return reader.messages().text("facet.bar", when, works);
    }

    /**
     * The width of the drawing.
     *
     * @return in its own units
     */
    public int width() {
        return bars.size() * STEP;
    }

    /**
     * The works of one year or some years.
     *
     * @param x where it begins
     * @param height of the bar; 0 when there is no work
     * @param label years and number of works, in words
     * @param inside whether the search is not narrowed to other years
     * @param url of the search narrowed to these years
     */
    public record Bar(int x, int height, String label, boolean inside, String url) {

        /**
         * Where the bar begins from above.
         *
         * @return in the units of the drawing
         */
        public int y() {
            return HEIGHT - height;
        }
    }
}
