package org.plaza.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.vocabulary.Concept;
import org.plaza.vocabulary.Vocabulary;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.SearchAddress.View;

/**
 * The places of an answer on a map, cut to where they lie. Beside it stands a list that says the same.
 *
 * @param box what is shown of the earth, as a {@code viewBox}
 * @param markers the largest first, so that the small ones lie on top
 * @param places every place by name
 */
public record PlaceMap(String box, List<Marker> markers, List<PlaceView> places) {

    /** The least of the earth that is shown, so that one city has its surroundings. */
    private static final double LEAST_WIDTH = 160;

    private static final double MARGIN = 24;
    private static final double WIDEST = 2.1;

    /**
     * A facet whose values may be places.
     *
     * @param counts its values
     * @param vocabulary that they come from
     */
    public record Places(FacetCounts counts, Vocabulary vocabulary) {

        /**
         * Whether there is something to draw.
         *
         * @return true when a value has works and coordinates
         */
        public boolean drawable() {
            return placed(counts.values(), vocabulary).findAny().isPresent();
        }
    }

    /**
     * Draws the places of an answer.
     *
     * @param facet of places
     * @param address of the search
     * @param reader who reads
     * @return the map
     */
    static PlaceMap of(Places facet, SearchAddress address, Reader reader) {
        FacetCounts counts = facet.counts();
        List<Placed> placed = placed(counts.values(), facet.vocabulary())
                .sorted(Comparator.comparingInt((Placed one) -> one.value().count())
                        .reversed())
                .toList();
        Box box = Box.around(placed);
        SearchAddress list = address.view(View.LIST);
        List<Marker> markers = new ArrayList<>();
        List<PlaceView> places = new ArrayList<>();
        for (Placed one : placed) {
            FacetValue value = one.value();
            String url = list.and(counts.name(), value.value()).url();
            String works = reader.messages().text("map.works", value.count());
            markers.add(Marker.of(one, box, value.label() + ": " + works, url));
            places.add(new PlaceView(reader.labels().value(counts.name(), value.value(), value.label()), works, url));
        }
        places.sort(Comparator.comparing(
                (PlaceView place) -> place.label().text(), reader.messages().order()));
        return new PlaceMap(box.toString(), markers, places);
    }

    /** A country whose works are all of its cities is not drawn beside them. */
    private static Stream<Placed> placed(List<FacetValue> values, Vocabulary vocabulary) {
        return values.stream().flatMap(value -> {
            List<Placed> below = placed(value.children(), vocabulary).toList();
            boolean more = value.count()
                    > below.stream().mapToInt(one -> one.value().count()).sum();
            return Stream.concat(more ? Placed.of(value, vocabulary).stream() : Stream.empty(), below.stream());
        });
    }

    /** A place with its point on the map. */
    private record Placed(FacetValue value, double x, double y) {

        static Optional<Placed> of(FacetValue value, Vocabulary vocabulary) {
            return vocabulary
                    .byValue(value.value())
                    .filter(concept -> value.count() > 0)
                    .map(Concept::details)
                    .flatMap(details -> Optional.ofNullable(details.point()))
                    .map(point -> new Placed(value, Projection.x(point), Projection.y(point)));
        }
    }

    /** A part of the map. */
    private record Box(double x, double y, double width, double height) {

        static Box around(List<Placed> placed) {
            double left = placed.stream().mapToDouble(Placed::x).min().orElse(0) - MARGIN;
            double right = placed.stream().mapToDouble(Placed::x).max().orElse(Projection.WIDTH) + MARGIN;
            double top = placed.stream().mapToDouble(Placed::y).min().orElse(0) - MARGIN;
            double bottom = placed.stream().mapToDouble(Placed::y).max().orElse(Projection.HEIGHT) + MARGIN;
            double width = Math.clamp(Math.max(right - left, (bottom - top) * WIDEST), LEAST_WIDTH, Projection.WIDTH);
            double height = Math.min(Projection.HEIGHT, width / WIDEST);
            return new Box(
                    Math.clamp((left + right - width) / 2, 0, Projection.WIDTH - width),
                    Math.clamp((top + bottom - height) / 2, 0, Projection.HEIGHT - height),
                    width,
                    height);
        }

        @Override
        public String toString() {
            return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * A place on the map.
     *
     * @param x from the left, in units of the map
     * @param y from above
     * @param radius its area grows with the number of works
     * @param label place and number of works
     * @param url of the works there
     */
    public record Marker(String x, String y, String radius, String label, String url) {

        private static final double SMALLEST = 0.0065;

        static Marker of(Placed placed, Box box, String label, String url) {
            double radius = box.width()
                    * SMALLEST
                    * Math.min(4, Math.sqrt(placed.value().count()));
            return new Marker(number(placed.x()), number(placed.y()), number(radius), label, url);
        }
    }

    /**
     * A place in the list beside the map.
     *
     * @param label its name
     * @param works how many, in words
     * @param url of the works there
     */
    public record PlaceView(Text label, String works, String url) {}
}
