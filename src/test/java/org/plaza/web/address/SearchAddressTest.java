package org.plaza.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Facet;
import org.plaza.search.Question.Sort;

class SearchAddressTest {

    private static final List<Facet> FACETS = List.of(
            new Facet("theme", "theme", Facet.Kind.TEXT, null, Map.of()),
            new Facet("lang", "", Facet.Kind.LANGUAGE, null, Map.of()),
            new Facet("año", "date", Facet.Kind.YEAR, null, Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=",
                "/?q=water%20%26%20%22housing%22%20%2B1",
                "/?q=%D8%B3%D9%83%D9%86&theme=a&theme=b%3Dc&a%C3%B1o=2010..2020",
                "/?q=a&theme=_none&sort=title&size=100&page=7&expand=off&syntax=off&ui=fr",
                "/?q=a&theme=b&without=housing&without=w%20t&syntax=off",
                "/?q=%00%0A%F0%9F%8F%99"
            })
    void readingAndWritingAreInverse(String url) {
        assertEquals(url, read(url).url());
    }

    @Test
    void whatIsUnknownOrAtItsDefaultIsLeftOut() {
        assertEquals(
                "/?q=a",
                read("/?colour=red&q=a&page=1&size=10&sort=relevance&expand=on&ui=")
                        .url());
        assertEquals("/?q=&theme=a", read("/?theme=a&theme=a").url());
    }

    @Test
    void narrowingBeginsAtTheFirstPage() {
        SearchAddress third = read("/?q=a&theme=x&size=20&page=3");
        assertEquals("/?q=a&theme=x&theme=y&size=20", third.and("theme", "y").url());
        assertEquals("/?q=a&size=20", third.without("theme", "x").url());
        assertEquals("/?q=a&size=20", third.everywhere().url());
        assertEquals(
                "/?q=a&theme=x&sort=oldest&size=20", third.sort(Sort.OLDEST).url());
        assertEquals("/?q=a&theme=x&size=20&expand=off", third.expand(false).url());
        assertEquals("/?q=a&theme=x&size=20&page=4", third.page(4).url());
    }

    @Test
    void aConceptIsSwitchedOffAndOnAgainAndEveryLinkSaysSo() {
        SearchAddress third = read("/?q=a&without=x&page=3");
        assertEquals("/?q=a&without=x&without=y", third.switchedOff("y").url());
        assertEquals("/?q=a&without=x", third.switchedOff("x").url());
        assertEquals("/?q=a", third.switchedOn("x").url());
        assertEquals("/?q=a", third.expand(true).url());
        assertEquals("/works/w?q=a&without=x", third.links().work("w"));
        assertEquals(List.of(new Parameter("without", "x")), third.switches());
        String many = "/?q=a" + "&without=x".repeat(3) + "&without=y".repeat(2);
        assertEquals("/?q=a&without=x&without=y", read(many).url());
    }

    @Test
    void aQuestionThatIsTooLongToBeRepeatedByEveryLinkStaysBehind() {
        String carried = read("/?q=" + "\u6c34".repeat(800)).links().work("a");
        assertTrue(carried.startsWith("/works/a?q=%E6%B0%B4"), carried);
        assertEquals("/works/a", read("/?q=" + "\u6c34".repeat(1_000)).links().work("a"));
    }

    @Test
    void anotherLanguageKeepsEverythingElse() {
        QueryString query = QueryString.parse("q=a+b&p=1&p=2&ui=en");
        assertEquals("/x?q=a%20b&p=1&p=2&ui=ar", query.with("/x", "ui", "ar"));
    }

    @Test
    void whatDecidesOverPassagesIsCarriedAlong() {
        SearchAddress address = read("/?q=a&theme=x&lang=ca&lang=es&sort=newest&expand=off&ui=fr&page=3");
        assertEquals(
                "/works/w?q=a&lang=ca&lang=es&expand=off&ui=fr", address.links().work("w"));
        assertEquals(
                "/documents/d?page=2&p=x&q=a&lang=ca&lang=es&expand=off&ui=fr#passage",
                address.links().passage("d", 2, "x"));
        assertEquals("/works/w?ui=fr", address.links().askingNothing().work("w"));
        assertEquals("/?ui=fr", address.links().home());
    }

    @Test
    void idsOfEveryKindBecomeOnePartOfAPath() {
        assertEquals("/works/A%2FHRC%2F45%2F12", Links.PLAIN.work("A/HRC/45/12"));
        assertEquals("/documents/%3F%23%25%20%C3%B1/file", Links.PLAIN.file("?#% ñ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%4", "%zz", "%FF", "%C3", "%C0%AF", "%ED%A0%80", "%F5%80%80%80", "%\u0661\u0661", "\uFFFD"
            })
    void whatIsNotUtf8IsRefused(String text) {
        assertThrows(Refusal.class, () -> QueryString.parse("q=" + text));
        assertThrows(Refusal.class, () -> QueryString.parse(text + "=x"));
    }

    @Test
    void anEscapedReplacementCharacterIsACharacter() {
        assertEquals(List.of("\uFFFD"), QueryString.parse("q=%EF%BF%BD").all("q"));
    }

    private static SearchAddress read(String url) {
        return SearchAddress.of(QueryString.parse(url.substring(2)), FACETS, "en");
    }
}
