package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plaza.model.Facet;
import org.plaza.search.Answer.FacetCounts;
import org.plaza.search.Answer.FacetValue;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.address.YearRange;
import org.plaza.web.page.Histogram.Bar;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

class HistogramTest {

    private static final List<Facet> FACETS = List.of(new Facet("year", "date", Facet.Kind.YEAR, null, Map.of()));

    @Test
    void aBarIsAsHighAsItsYearHasWorks() {
        Histogram drawn = drawn("", 2018, 12, 2019, 6, 2020, 3);
        assertEquals(List.of(48, 24, 12), drawn.bars().stream().map(Bar::height).toList());
        assertEquals(List.of(0, 24, 36), drawn.bars().stream().map(Bar::y).toList());
        assertEquals(List.of(0, 8, 16), drawn.bars().stream().map(Bar::x).toList());
        assertEquals(24, drawn.width());
        assertEquals("2018", drawn.first());
        assertEquals("2020", drawn.last());
    }

    @Test
    void aYearWithoutWorksKeepsItsPlaceAndASingleWorkCanBeSeen() {
        Histogram drawn = drawn("", 2015, 1000, 2018, 1);
        assertEquals(
                List.of(48, 0, 0, 3), drawn.bars().stream().map(Bar::height).toList());
        assertEquals("2016: 0 works", drawn.bars().get(1).label());
        assertEquals("2018: 1 work", drawn.bars().get(3).label());
    }

    @Test
    void aBarLeadsToItsYearWithTheQuestionKept() {
        Histogram drawn = drawn("q=water&year=2001..2002", 2018, 2, 2019, 1);
        assertEquals(
                List.of("/?q=water&year=2018", "/?q=water&year=2019"),
                drawn.bars().stream().map(Bar::url).toList());
    }

    @Test
    void manyYearsShareBars() {
        Histogram drawn = drawn("", 1789, 1, 1948, 2, 1949, 3, 2020, 4);
        assertTrue(drawn.bars().size() <= 45, drawn::toString);
        assertEquals("1780", drawn.first());
        assertEquals("2029", drawn.last());
        Bar forties = drawn.bars().get(16);
        assertEquals("1940–1949: 5 works", forties.label());
        assertEquals(48, forties.height());
        assertEquals("/?q=&year=1940..1949", forties.url());
        assertEquals(38, drawn.bars().getLast().height());
    }

    @Test
    void yearsOutsideTheChosenOnesStandBack() {
        Histogram drawn = drawn("year=2018..2019", 2017, 1, 2018, 1, 2019, 1, 2020, 1);
        assertEquals(
                List.of(false, true, true, false),
                drawn.bars().stream().map(Bar::inside).toList());
        assertTrue(drawn("", 2017, 1, 2018, 1).bars().stream().allMatch(Bar::inside));
    }

    @Test
    void worksOfOneYearOrOfNoneAreNotCompared() {
        assertNull(histogram("", 2018, 12));
        assertNull(histogram("", 2018, 12, 2019, 0));
        assertNull(histogram(""));
    }

    private static Histogram drawn(String query, int... yearsAndWorks) {
        Histogram drawn = histogram(query, yearsAndWorks);
        assertNotNull(drawn);
        return drawn;
    }

    private static @Nullable Histogram histogram(String query, int... yearsAndWorks) {
        List<FacetValue> values = new ArrayList<>(List.of(
                new FacetValue(Facet.NOT_STATED, Facet.NOT_STATED, 99, false, List.of()),
                new FacetValue("2000..2010", "2000..2010", 99, true, List.of())));
        for (int i = 0; i < yearsAndWorks.length; i += 2) {
            String year = Integer.toString(yearsAndWorks[i]);
            values.add(new FacetValue(year, year, yearsAndWorks[i + 1], false, List.of()));
        }
        QueryString here = QueryString.parse(query);
        SearchAddress address = SearchAddress.of(here, FACETS, "en");
        Reader reader = new Reader(
                Messages.of(UiLanguage.EN), Links.PLAIN, here, "", new Labels(FACETS, Map.of(), UiLanguage.EN));
        Optional<YearRange> range = address.question().selection().getOrDefault("year", List.of()).stream()
                .flatMap(value -> YearRange.of(value).stream())
                .findFirst();
        return Histogram.of(new FacetCounts("year", "Year", values), address, range, reader);
    }
}
