package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.search.Answer.FacetValue;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;
import org.plaza.search.Question.Sort;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.VocabularyReader;

class LuceneSearcherTest {

    @TempDir
    Path temp;

    private static final Options UNEXPANDED = new Options(false, true, "en");

    private Shelved shelved;
    private LuceneSearcher searcher;

    @BeforeEach
    void fill() throws IOException {
        shelved = Shelved.in(temp);
        shelved.put(works());
        searcher = LuceneSearcher.open(shelved.folder());
    }

    private static ShelvedWork[] works() {
        return new ShelvedWork[] {
            work("charter")
                    .title("Charter of the city")
                    .date("2011-12")
                    .facet("theme", "housing")
                    .passage("en", "Every resident has the right to adequate housing and to public space.")
                    .passage("es", "Toda persona tiene derecho a una vivienda digna y al espacio público.")
                    .passage("fr", "Toute personne a droit à un logement convenable.")
                    .done(),
            work("tenants")
                    .title("Una política de alquileres")
                    .date("2019")
                    .facet("theme", "rent")
                    .facet("rank", "plan")
                    .passage("es", "La política municipal limita los alquileres de las viviendas vacías.")
                    .passage("es", "El ayuntamiento inspecciona los edificios con personas mayores.")
                    .done(),
            work("river")
                    .title("The river commons")
                    .date("2015-03-02")
                    .facet("theme", "water")
                    .passage("en", "Neighbours care for the river and share water fairly among districts.")
                    .done(),
            work("undated")
                    .title("Notes")
                    .passage("en", "A short note about libraries and schools.")
                    .done()
        };
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @Test
    void emptyQuestionListsEveryWork() throws IOException {
        Answer answer = searcher.search(Question.of(""));
        assertEquals(4, answer.total());
        assertEquals(List.of("tenants", "river", "charter", "undated"), ids(answer));
    }

    @Test
    void otherFormsOfAWordAreFound() throws IOException {
        assertEquals(List.of("tenants"), ids(search("edificio")));
        assertTrue(ids(search("politica")).contains("tenants"));
    }

    @Test
    void aConceptReachesItsLabelsInOtherLanguages() throws IOException {
        assertTrue(ids(search("logement")).containsAll(List.of("charter", "tenants")));
        Answer off = searcher.search(ask("logement", Map.of(), new Options(false, true, "en")));
        assertEquals(List.of("charter"), ids(off));
        assertEquals(
                "housing", search("logement").asked().expansions().getFirst().concept());
    }

    @Test
    void aConceptIsSwitchedOffAloneAndStaysInTheAnswer() throws IOException {
        Question both = ask("logement eau", Map.of(), Options.DEFAULT);
        Question one = ask("logement eau", Map.of(), without("housing", "of-another-question"));
        assertEquals(List.of("housing=true", "water=true"), switches(searcher.search(both)));
        assertEquals(List.of("housing=false", "water=true"), switches(searcher.search(one)));
        assertEquals(
                List.of("themes:water"),
                searcher.explain(one).concepts().stream()
                        .map(Explanation.NamedConcept::key)
                        .toList());
        Question housing = ask("logement", Map.of(), without("housing"));
        assertEquals(List.of("charter"), ids(searcher.search(housing)));
        assertEquals(List.of("charter"), searcher.rank(housing).works());
        assertEquals(List.of(), searcher.passages("tenants", housing));
        assertFalse(searcher.passages("tenants", Question.of("logement")).isEmpty());
    }

    @Test
    void whatIsSwitchedOffOneByOneIsAsIfAllWereOff() throws IOException {
        for (String words : List.of("housing water", "agua vivienda", "right to adequate housing")) {
            Answer all = searcher.search(ask(words, Map.of(), UNEXPANDED));
            Answer each = searcher.search(ask(words, Map.of(), without("housing", "water", "homes")));
            assertEquals(all.hits(), each.hits(), words);
            assertEquals(all.asked().expansions(), each.asked().expansions(), words);
        }
    }

    @Test
    void eachConceptThatSharesTheWordsHasASwitchOfItsOwn(@TempDir Path other) throws IOException {
        Path turtle = other.resolve("v.ttl");
        Files.writeString(turtle, """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix t: <https://example.org/t/> .
                t:home skos:prefLabel "housing"@en, "vivienda"@es .
                t:estate skos:prefLabel "housing"@en, "urbanización"@es .
                """);
        Shelved shared = Shelved.in(
                other,
                new Vocabularies(List.of(VocabularyReader.read("themes", turtle).vocabulary())));
        shared.put(works());
        try (LuceneSearcher sharing = LuceneSearcher.open(shared.folder())) {
            Answer on = sharing.search(Question.of("housing"));
            assertEquals(List.of("estate=true", "home=true"), switches(on));
            assertEquals(Set.of("charter", "tenants"), Set.copyOf(ids(on)));
            Answer off = sharing.search(ask("housing", Map.of(), without("home")));
            assertEquals(List.of("estate=true", "home=false"), switches(off));
            assertEquals(List.of("charter"), ids(off));
        }
    }

    private static Options without(String... concepts) {
        return new Options(true, true, "en", new LinkedHashSet<>(List.of(concepts)));
    }

    private static List<String> switches(Answer answer) {
        return answer.asked().expansions().stream()
                .map(expansion -> expansion.concept() + "=" + expansion.on())
                .sorted()
                .toList();
    }

    @Test
    void aConceptIsFoundInsideALongerOne() throws IOException {
        Map<String, List<String>> english = Map.of("language", List.of("en"));
        assertEquals(List.of("charter"), ids(searcher.search(ask("vivienda", english, Options.DEFAULT))));
        assertEquals(
                List.of("homes"),
                search("right to adequate housing").asked().expansions().stream()
                        .map(Answer.Expansion::concept)
                        .toList());
    }

    @Test
    void aTranslationNeverStandsBeforeTheWordsAsked() throws IOException {
        assertEquals("charter", ids(search("logement")).getFirst());
    }

    @Test
    void withoutExpansionAHubAnswersAsIfItHadNoVocabularies(@TempDir Path other) throws IOException {
        Shelved bare = Shelved.in(other, Vocabularies.NONE);
        bare.put(works());
        try (LuceneSearcher plain = LuceneSearcher.open(bare.folder())) {
            for (String words : List.of(
                    "housing",
                    "right to housing",
                    "agua vivienda",
                    "water NOT river",
                    "\"right to\"",
                    "viviend*",
                    "")) {
                Question asked = ask(words, Map.of(), UNEXPANDED);
                assertEquals(shown(plain.search(asked)), shown(searcher.search(asked)), words);
            }
        }
        assertTrue(search("agua").total()
                > searcher.search(ask("agua", Map.of(), UNEXPANDED)).total());
    }

    /** Everything but the facet of the vocabulary, whose hierarchy comes from there. */
    private static List<Object> shown(Answer answer) {
        List<Object> all = new ArrayList<>();
        all.add(answer.total());
        answer.hits().forEach(hit -> all.add(hit.work().id() + hit.score() + hit.why() + hit.passages()));
        answer.facets().stream()
                .filter(facet -> !facet.name().equals("theme"))
                .forEach(facet -> facet.values().forEach(value -> all.add(value.value() + value.count())));
        return all;
    }

    @Test
    void passagesCarryPageArticleLanguageAndHighlights() throws IOException {
        Answer.Hit hit = search("\"derecho a una vivienda\"").hits().getFirst();
        FoundPassage passage = hit.passages().getFirst();
        assertEquals("es", passage.passage().language());
        assertEquals(2, passage.best().page());
        FoundPassage.Highlight mark = passage.highlights().getFirst();
        assertEquals("derecho a una vivienda", passage.passage().text().substring(mark.start(), mark.end()));
        assertEquals(List.of("derecho a una vivienda (es)"), said(hit));
    }

    private static List<String> said(Answer.Hit hit) {
        return hit.why().reasons().stream().map(Reason::said).toList();
    }

    @Test
    void whatMatchesOnlyInTheHeadSaysWhere() throws IOException {
        shelved.put(work("map")
                .title("Atlas of squares")
                .facet("theme", "water")
                .passage("en", "Something else.")
                .done());
        await(5);
        assertEquals(
                List.of("squares (en, in the title)"),
                said(search("squares").hits().getFirst()));
        Answer.Hit map = search("eau").hits().stream()
                .filter(hit -> hit.work().id().equals("map"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("water (en, in the catalogue)"), said(map));
        assertEquals(List.of(), map.passages());
        assertEquals(List.of(), said(search("").hits().getFirst()));
    }

    @Test
    void wordsThatStandInDifferentPassagesAreSpread() throws IOException {
        assertTrue(search("inspecciona viviendas").hits().getFirst().why().spread());
        assertFalse(search("limita viviendas").hits().getFirst().why().spread());
        assertTrue(search("inspecciona logement").hits().getFirst().why().spread(), "a concept counts");
        assertFalse(search("viviendas").hits().getFirst().why().spread());
        assertFalse(search("viviendas unicorns").hits().getFirst().why().spread(), "not all are there");
        Question english = ask("inspecciona viviendas", Map.of("language", List.of("en")), Options.DEFAULT);
        searcher.search(english).hits().forEach(hit -> assertFalse(hit.why().spread()));
    }

    @Test
    void passagesInTheLanguageOfTheReaderAreShownFirstAndAnArticleInOneLanguage() throws IOException {
        shelved.put(work("three")
                .article(1, "en", "Zanzibar opens its archives.")
                .article(1, "fr", "Zanzibar ouvre ses archives.")
                .article(1, "es", "Zanzibar abre sus archivos.")
                .article(2, "en", "Zanzibar feeds its children.")
                .article(2, "fr", "Zanzibar nourrit ses enfants.")
                .article(2, "es", "Zanzibar alimenta a su infancia.")
                .article(3, "en", "Zanzibar plants trees.")
                .done());
        await(5);
        assertEquals(List.of("es 1", "es 2", "en 3"), places(three("Zanzibar", "es")));
        assertEquals(List.of("fr 1", "fr 2", "en 3"), places(three("Zanzibar", "fr")));
        assertEquals(
                Set.of("1", "2", "3"),
                Set.copyOf(places(three("Zanzibar", "ko")).stream()
                        .map(place -> place.substring(3))
                        .toList()));
    }

    @Test
    void theReadersLanguageIsTheFirstOfAWork() throws IOException {
        shelved.put(work("three")
                .passage("fr", "Zanzibar ouvre ses archives.")
                .passage("fr", "Zanzibar nourrit ses enfants.")
                .passage("es", "Zanzibar alimenta a su infancia.")
                .passage("en", "Zanzibar plants trees.")
                .done());
        await(5);
        assertEquals(List.of("es", "en", "fr"), three("", "es").work().facts().languages());
        assertEquals(List.of("en", "es", "fr"), three("", "ko").work().facts().languages(), "as the hub declares them");
        assertEquals(List.of("es 3"), places(three("", "es")));
        assertEquals(List.of("fr 1"), places(three("", "ko")));
    }

    private Answer.Hit three(String text, String ui) throws IOException {
        return searcher.search(ask(text, Map.of(), new Options(true, true, ui))).hits().stream()
                .filter(hit -> hit.work().id().equals("three"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(Answer.Hit hit) {
        return hit.passages().stream()
                .map(found -> found.passage().language() + " "
                        + Objects.requireNonNull(found.passage().place().article())
                                .number())
                .toList();
    }

    @Test
    void quotesWantTheWordsAsTheyStand() throws IOException {
        assertEquals(1, search("\"espacio público\"").total());
        assertEquals(0, search("\"público espacio\"").total());
        assertEquals(0, search("\"logements convenables\"").total());
    }

    @Test
    void operatorsHoldOverTheWholeWork() throws IOException {
        assertEquals(List.of("charter"), ids(search("housing AND logement AND espacio")));
        assertEquals(List.of("river", "charter"), sorted("river OR \"public space\""));
        assertEquals(List.of("tenants"), ids(search("vivienda -housing -logement")));
        assertEquals(3, search("NOT river").total());
    }

    @Test
    void nearAndPrefixAndFields() throws IOException {
        assertEquals(1, search("river NEAR/4 share").total());
        assertEquals(0, search("neighbours NEAR/2 districts").total());
        assertEquals(List.of("tenants"), ids(search("ayunta*")));
        assertEquals(List.of("river"), ids(search("title:commons")));
        assertEquals(List.of("charter"), ids(search("article:II derecho vivienda AND espacio")));
        assertEquals(2, search("theme:housing").total());
    }

    @Test
    void aPrefixOfTooManyWordsIsCutAndSaid() throws IOException {
        StringBuilder text = new StringBuilder();
        for (char a = 'a'; a <= 'm'; a++) {
            for (char b = 'a'; b <= 'm'; b++) {
                text.append("qu").append(a).append(b).append("x ");
            }
        }
        shelved.put(work("many").passage("en", text.toString()).done());
        await(5);
        Answer answer = search("qu*");
        assertEquals(1, answer.total());
        assertEquals(
                Answer.Note.Kind.PREFIX_CUT, answer.asked().notes().getFirst().kind());
        assertEquals(List.of(), search("quaax*").asked().notes());
    }

    @Test
    void plainWordsAreRelaxedWhenFewWorksHoldAllAndItIsSaid() throws IOException {
        Answer answer = search("river libraries unicorns");
        assertEquals(2, answer.total());
        assertEquals(
                List.of(new Answer.Note(Answer.Note.Kind.RELAXED_TO_ONE, List.of("0"))),
                answer.asked().notes());
        assertEquals(
                List.of(new Answer.Note(Answer.Note.Kind.RELAXED_TO_ONE, List.of("1"))),
                search("inspecciona viviendas alquileres").asked().notes().stream()
                        .limit(1)
                        .toList());
    }

    @Test
    void nothingIsSaidOfFewWorksWhenAllThatAreShownHoldAllTheWords() throws IOException {
        Answer answer = search("público espacio");
        assertEquals(1, answer.total());
        assertEquals(List.of(), answer.asked().notes());
    }

    @Test
    void aQuestionWithoutAWordShowsAllWorksAndSaysSo() throws IOException {
        Answer answer = search("?! …");
        assertEquals(search("").total(), answer.total());
        assertEquals(
                List.of(Answer.Note.Kind.NO_WORDS),
                answer.asked().notes().stream().map(Answer.Note::kind).toList());
        assertEquals(List.of(), search("").asked().notes());
    }

    @Test
    void syntaxOffReadsEverythingAsWords() throws IOException {
        Answer answer = searcher.search(ask("\"público espacio", Map.of(), new Options(true, false, "en")));
        assertEquals(List.of("charter"), ids(answer));
        assertEquals(
                0,
                answer.asked().notes().stream()
                        .filter(note -> note.kind() == Answer.Note.Kind.READ_AS_WORDS)
                        .count());
    }

    @Test
    void aParentCountsTheWorksOfNarrowerConceptsOnce() throws IOException {
        FacetValue housing = value(search(""), "theme", "housing");
        assertEquals(2, housing.count());
        assertEquals(1, housing.children().getFirst().count());
        assertEquals(1, value(search(""), "theme", "_none").count());
    }

    @Test
    void selectingSeveralValuesWidensAndLeavesTheFacetsOwnCounts() throws IOException {
        Answer answer = searcher.search(ask("", Map.of("theme", List.of("rent", "water")), Options.DEFAULT));
        assertEquals(2, answer.total());
        assertEquals(2, value(answer, "theme", "housing").count());
        assertTrue(value(answer, "theme", "water").selected());
        assertEquals(0, countOf(answer, "year", "2011"));
    }

    @Test
    void valuesOfEqualCountsStandInTheReadersAlphabet() throws IOException {
        shelved.put(
                work("a").facet("rank", "zona").done(),
                work("b").facet("rank", "Árbol").done(),
                work("c").facet("rank", "año").done(),
                work("d").facet("rank", "ñandú").done(),
                work("e").facet("rank", "nube").done(),
                work("f").facet("rank", "oso").done());
        try (LuceneSearcher fresh = LuceneSearcher.open(shelved.folder())) {
            assertEquals(List.of("año", "Árbol", "nube", "ñandú", "oso", "plan", "zona", "_none"), ranks(fresh, "es"));
            assertEquals(List.of("año", "Árbol", "ñandú", "nube", "oso", "plan", "zona", "_none"), ranks(fresh, "en"));
        }
    }

    private static List<String> ranks(LuceneSearcher searcher, String ui) throws IOException {
        Answer all = searcher.search(ask("", Map.of(), new Options(true, true, ui)));
        return facet(all, "rank").stream().map(FacetValue::value).toList();
    }

    @Test
    void rangeOfYearsThatGoesBackwardsIsTold() throws IOException {
        Answer backwards = searcher.search(ask("", Map.of("year", List.of("2020..2010")), Options.DEFAULT));
        assertEquals(0, backwards.total());
        assertEquals(
                List.of(new Answer.Note(Answer.Note.Kind.UNKNOWN_VALUE, List.of("Year", "2020..2010"))),
                backwards.asked().notes());
        Answer one = searcher.search(ask("", Map.of("year", List.of("2011..2011")), Options.DEFAULT));
        assertEquals(List.of("charter"), ids(one));
        assertEquals(List.of(), one.asked().notes());
    }

    @Test
    void rangeOfYearsWithAnOpenEndReachesAsFarAsThereAreWorks() throws IOException {
        for (String[] same : new String[][] {{"2012..", "2012..9999"}, {"..2012", "0..2012"}}) {
            Answer open = searcher.search(ask("", Map.of("year", List.of(same[0])), Options.DEFAULT));
            Answer closed = searcher.search(ask("", Map.of("year", List.of(same[1])), Options.DEFAULT));
            assertTrue(open.total() > 0, same[0]);
            assertEquals(ids(closed), ids(open));
            assertEquals(List.of(), open.asked().notes());
        }
        Answer neither = searcher.search(ask("", Map.of("year", List.of("..")), Options.DEFAULT));
        assertEquals(
                List.of(new Answer.Note(Answer.Note.Kind.UNKNOWN_VALUE, List.of("Year", ".."))),
                neither.asked().notes());
    }

    @Test
    void yearRangesAndUnknownValues() throws IOException {
        assertEquals(
                2,
                searcher.search(ask("", Map.of("year", List.of("2012..2019")), Options.DEFAULT))
                        .total());
        Answer unknown = searcher.search(ask("", Map.of("theme", List.of("dragons")), Options.DEFAULT));
        assertEquals(0, unknown.total());
        assertEquals(
                Answer.Note.Kind.UNKNOWN_VALUE,
                unknown.asked().notes().getFirst().kind());
    }

    @Test
    void languageNarrowsPassagesAndItsCountsKeepTheirPromise() throws IOException {
        for (String text : List.of("", "vivienda", "vivienda espacio", "\"espacio público\"", "-river")) {
            Answer open = search(text);
            for (FacetValue value : facet(open, "language")) {
                Answer narrowed =
                        searcher.search(ask(text, Map.of("language", List.of(value.value())), Options.DEFAULT));
                assertEquals(value.count(), narrowed.total(), text + " in " + value.value());
                narrowed.hits()
                        .forEach(hit -> hit.passages()
                                .forEach(passage -> assertEquals(
                                        value.value(), passage.passage().language())));
            }
        }
    }

    @Test
    void sortsByDateAndTitle() throws IOException {
        assertEquals(List.of("charter", "river", "tenants", "undated"), sortedBy(Sort.OLDEST));
        assertEquals(List.of("charter", "undated", "river", "tenants"), sortedBy(Sort.TITLE));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndEnd() throws IOException {
        List<String> all = IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(page -> {
                    try {
                        Question question =
                                new Question("", Map.of(), new Paging(page, 1, Sort.RELEVANCE), Options.DEFAULT);
                        return ids(searcher.search(question)).stream();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertEquals(List.of("tenants", "river", "charter", "undated"), all);
        Question far = new Question("", Map.of(), new Paging(Integer.MAX_VALUE, 100, Sort.RELEVANCE), Options.DEFAULT);
        assertEquals(4, searcher.search(far).total());
    }

    @Test
    void whatIsNotPublicIsNowhere() throws IOException {
        shelved.put(
                work("soon")
                        .access(new Access.Embargo(LocalDate.now().plusDays(9)))
                        .passage("en", "Embargoed zebra.")
                        .done(),
                work("meta")
                        .access(new Access.MetadataOnly())
                        .title("Zeppelin report")
                        .passage("en", "Hidden zebra.")
                        .done());
        await(5);
        assertEquals(0, search("zebra").total());
        assertTrue(searcher.work("soon", "en").isEmpty());
        assertEquals(List.of("meta"), ids(search("zeppelin")));
        assertFalse(search("zeppelin").hits().getFirst().work().readable());
        assertTrue(searcher.document("meta-doc", "en").isEmpty());
    }

    @Test
    void removedWorksAreGoneAndRemembered() throws IOException {
        try (Shelf shelf = shelved.open()) {
            shelf.remove("river");
            shelf.finish();
        }
        await(3);
        assertEquals(0, search("title:commons").total());
        assertTrue(searcher.gone("river", "en").isPresent());
        assertTrue(searcher.gone("river-doc", "en").isPresent());
        assertFalse(searcher.gone("charter", "en").isPresent());
    }

    @Test
    void documentsAreReadPageByPageAndPassagesFoundAgain() throws IOException {
        DocumentView view = searcher.document("charter-doc", "en").orElseThrow();
        assertEquals(3, view.pages().size());
        String passage = view.pages().get(1).pieces().getFirst().passage();
        assertEquals(2, searcher.passage(passage).orElseThrow().best().page());
        assertEquals(3, searcher.passages("charter", Question.of("")).size());
        assertEquals(
                1, searcher.passages("charter", Question.of("\"public space\"")).size());
    }

    @Test
    void scoresDoNotDependOnWhatWasDeletedOrOnOrder(@TempDir Path other) throws IOException {
        ShelvedWork extra =
                work("extra").passage("en", "housing housing housing water").done();
        shelved.put(extra);
        try (Shelf shelf = shelved.open()) {
            shelf.remove("extra");
            shelf.put(work("undated")
                    .title("Notes")
                    .passage("en", "A short note about libraries and schools.")
                    .done());
            shelf.finish();
        }
        await(4);
        Answer worn = search("adequate housing");
        Shelved fresh = Shelved.in(other);
        List<ShelvedWork> turned = List.of(works()).reversed();
        fresh.put(turned.toArray(ShelvedWork[]::new));
        try (LuceneSearcher again = LuceneSearcher.open(fresh.folder())) {
            Answer clean = again.search(Question.of("adequate housing"));
            assertEquals(ids(clean), ids(worn));
            assertEquals(
                    clean.hits().stream().map(Answer.Hit::score).toList(),
                    worn.hits().stream().map(Answer.Hit::score).toList());
            assertEquals(clean.facets(), worn.facets());
        }
    }

    @Test
    void anEmptyFolderSaysWhatToDo(@TempDir Path empty) throws IOException {
        try (LuceneSearcher none = LuceneSearcher.open(new org.plaza.index.IndexFolder(empty))) {
            IOException e = assertThrows(IOException.class, () -> none.search(Question.of("x")));
            assertTrue(String.valueOf(e.getMessage()).contains("scripts/plaza index"));
        }
    }

    private void await(int works) throws IOException {
        long end = System.nanoTime() + 5_000_000_000L;
        while (searcher.hub().size().works() != works && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(works, searcher.hub().size().works());
    }

    private Answer search(String text) throws IOException {
        return searcher.search(Question.of(text));
    }

    private static Question ask(String text, Map<String, List<String>> selection, Options options) {
        return new Question(text, selection, Paging.FIRST, options);
    }

    private static List<String> ids(Answer answer) {
        return answer.hits().stream().map(hit -> hit.work().id()).toList();
    }

    private List<String> sorted(String text) throws IOException {
        return ids(search(text)).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    private List<String> sortedBy(Sort sort) throws IOException {
        return ids(searcher.search(new Question("", Map.of(), new Paging(1, 10, sort), Options.DEFAULT)));
    }

    private static List<FacetValue> facet(Answer answer, String name) {
        return answer.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static FacetValue value(Answer answer, String facet, String value) {
        return facet(answer, facet).stream()
                .flatMap(v -> java.util.stream.Stream.concat(java.util.stream.Stream.of(v), v.children().stream()))
                .filter(v -> v.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static int countOf(Answer answer, String facet, String value) {
        return facet(answer, facet).stream()
                .filter(v -> v.value().equals(value))
                .mapToInt(FacetValue::count)
                .sum();
    }
}
