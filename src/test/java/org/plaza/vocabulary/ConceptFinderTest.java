package org.plaza.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptFinderTest {

    @TempDir
    Path folder;

    private final ConceptFinder finder;

    ConceptFinderTest() throws IOException {
        finder = new ConceptFinder(List.of(Themes.read()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | They defend the right to the city. | right-to-the-city | right to the city",
                "en | Rights of the city dwellers | right-to-the-city | Rights of the city",
                "en | a city for all its people | right-to-the-city | city",
                "en | two new dwellings | housing | dwellings",
                "es | Las viviendas de la plaza | housing | viviendas",
                "es | los DERECHOS HUMANOS en la ciudad | rights | DERECHOS HUMANOS",
                "es | los servicios publicos | services | servicios publicos",
                "ca | el dret a la ciutat | right-to-the-city | dret a la ciutat",
                "ca | els drets humans | rights | drets humans",
                "fr | le droit a la ville | right-to-the-city | droit a la ville",
                "fr | des logements sociaux | housing | logements",
                "pt | o direito à cidade | right-to-the-city | direito à cidade",
                "ar | عن حقوق الإنسان | rights | حقوق الإنسان",
                "ko | 주거와 교통 | housing | 주거",
                "zh | 城市住房政策 | housing | 住房",
                "und | Charter: derecho a la ciudad | right-to-the-city | derecho a la ciudad",
                "en | the SDG report | goals | SDG",
                "es | los ODS de 2030 | goals | ODS"
            })
    void labelIsFoundInItsLanguagesForms(String tag, String text, String concept, String words) {
        List<Mention> mentions = finder.longest(text, tag);
        assertEquals(1, mentions.size(), () -> mentions.toString());
        Mention mention = mentions.getFirst();
        assertEquals("theme:" + concept, mention.key());
        assertEquals(words, text.substring(mention.start(), mention.end()));
    }

    /** One thorough stem joins them all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | médiateur | Les médias sont libres. | 0",
                "fr | médiation | Les médias sont libres. | 0",
                "fr | médiateur | Des médiateurs aident. | 1",
                "it | abitazione | Gli abitanti decidono. | 0",
                "it | abitazione | Le abitazioni mancano. | 1",
                "es | participación | La participacion crece. | 1",
                "es | desalojo | Los desalojos bajan. | 1",
                "en | city | Two cities met. | 1",
                "en | child | Children play here. | 1",
                "de | Wohnung | Der Wohnungsmarkt wächst. | 1",
                "de | Rat | Zwei Bürgerräte tagen. | 1",
                "de | Stadt | Die Städte helfen. | 1",
                "ca | habitatge | Els habitatges buits. | 1",
                "es | libro | La entrada es libre. | 0",
                "es | libro | Dos libros y medio. | 1",
                "es | niñas | Los niños juegan. | 1",
                "es | participación | Todas pueden participar. | 1",
                "ca | residus | Una casa abans que res. | 0",
                "ca | cures | La cura dels altres. | 1",
                "ca | habitatge | Tenen l'habitatge buit. | 1",
                "ca | consell de barri | Coneixen el barri. | 0",
                "ca | consell de barri | Els consells de barri. | 1",
                "fr | ville de paix | La villa paie. | 0",
                "en | residence permit | A residance permit. | 1",
                "en | housing | Old houses. | 1",
                "es | ODS | El ods de 2030, los ODS. | 1",
                "en | NGO | Two NGOs, and a ngo. | 1",
                "es | CED | La ciudad cede. | 0",
                "en | what the cities have done | Cities did what has to be done. | 0",
                "en | what the cities have done | See what the cities have done. | 1",
                "ar | مدينة | تتعاون في المدينة. | 1",
                "ko | 주거권 | 주거권을 보장한다. | 1"
            })
    void aLabelOfOneWordIsFoundInItsFormsAndNotInItsRelations(String tag, String label, String text, int times)
            throws IOException {
        ConceptFinder one = finder(":a skos:prefLabel \"" + label + "\"@" + tag + " .");
        assertEquals(times, one.all(text, tag).size(), () -> one.all(text, tag).toString());
    }

    @Test
    void aPlaceIsFoundByItsNameAlone() throws IOException {
        ConceptFinder places = finder("@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> ."
                + " :busan skos:prefLabel \"Busan\"@es, \"Busan\"@en ; geo:lat 35.1 ; geo:long 129.0 ."
                + " :paz skos:prefLabel \"La Paz\"@es .");
        assertEquals(List.of(), found(places, "los buses", "es"));
        assertEquals(List.of("busan"), found(places, "BUSAN's buses", "en"));
        assertEquals(List.of("paz"), found(places, "la paz", "es"), "a question needs no capitals");
        assertEquals(List.of(), places.all("Trabajan por la paz.", "es"));
        assertEquals(1, places.all("Se reúnen en La Paz.", "es").size());
    }

    @Test
    void stopWordsThatMakeALabelMustBeThere() {
        assertEquals(List.of(), found(finder, "the city, all of it", "en"));
        assertEquals(List.of("right-to-the-city"), found(finder, "Cities FOR all", "en"));
    }

    @Test
    void longestLabelWins() throws IOException {
        ConceptFinder two = finder(
                ":a skos:prefLabel \"rights\"@en . :b skos:prefLabel \"rights of women\"@en . :c skos:prefLabel \"women\"@en .");
        assertEquals(List.of("b", "c"), found(two, "rights of women, and women", "en"));
        assertEquals(List.of("a"), found(two, "rights of men", "en"));
    }

    @Test
    void labelsInsideALongerOneAreAmongAll() throws IOException {
        ConceptFinder nested = finder(":a skos:prefLabel \"right to housing\"@en . :b skos:prefLabel \"housing\"@en ."
                + " :c skos:prefLabel \"right\"@en . :d skos:prefLabel \"housing policy\"@en ."
                + " :e skos:prefLabel \"hous\"@en . :f skos:prefLabel \"UN\"@en .");
        assertEquals(
                List.of("f", "c", "a", "d", "b"),
                nested.all("UN: no right, but a right to housing policy of houseboats", "en").stream()
                        .map(Mention::concept)
                        .distinct()
                        .toList());
        assertEquals(List.of("a", "c", "b"), allFound(nested, "Right to housing"));
    }

    @Test
    void whatNamesACompoundDoesNotNameItsParts() throws IOException {
        ConceptFinder german = finder(":a skos:prefLabel \"Menschenrechte\"@de . :b skos:prefLabel \"Wohnung\"@de .");
        assertEquals(List.of(), german.all("Jedes Recht eines Menschen", "de"));
        assertEquals(List.of("a"), found(german, "die Menschenrechte in der Stadt", "de"));
        assertEquals(
                List.of("b"),
                german.all("die Wohnungspolitik", "de").stream()
                        .map(Mention::concept)
                        .toList());
        assertEquals(List.of(), found(german, "Wohnungspolitik", "de"));
    }

    @Test
    void conceptIsNamedOnceWhereOneOfItsLabelsLiesInAnother() throws IOException {
        ConceptFinder one = finder(":a skos:prefLabel \"human rights\"@en ; skos:altLabel \"rights\"@en .");
        assertEquals(List.of("a", "a"), allFound(one, "human rights, and other rights"));
    }

    @Test
    void beginningOfALongLabelIsNotAMention() throws IOException {
        ConceptFinder two =
                finder(":a skos:prefLabel \"public housing policy\"@en . :b skos:prefLabel \"housing\"@en .");
        assertEquals(List.of("b"), found(two, "public housing plan", "en"));
    }

    @Test
    void labelThatTwoConceptsShareNamesBoth() throws IOException {
        ConceptFinder two = finder(":a skos:prefLabel \"Georgia\"@en . :b skos:prefLabel \"Georgia\"@en .");
        assertEquals(List.of("a", "b"), found(two, "in Georgia", "en"));
    }

    @Test
    void conceptIsNamedOnceWhereTwoOfItsLabelsHaveOneStem() throws IOException {
        ConceptFinder one = finder(":a skos:prefLabel \"house\"@en ; skos:altLabel \"houses\"@en .");
        List<Mention> mentions = one.longest("The houses.", "en");
        assertEquals(1, mentions.size());
        assertEquals("house", mentions.getFirst().label());
    }

    @ParameterizedTest
    @CsvSource({"'the right. The city'", "'the right; the city'", "'a right\nCity hall'", "right"})
    void endOfASentenceIsNotCrossed(String text) {
        assertEquals(List.of(), finder.longest(text, "en"));
    }

    @Test
    void labelOfAnotherLanguageIsNotFound() {
        assertEquals(List.of(), finder.longest("la vivienda", "fr"));
    }

    @Test
    void labelOfAbbreviationOrStopWordIsFoundInCapitalsOnly() {
        assertEquals(List.of("un"), found(finder, "The UN, un-named", "en"));
        assertEquals(List.of("who"), found(finder, "Who asks the WHO?", "en"));
        assertEquals(List.of(), found(finder, "a heading\nWHO PAYS THE PRICE\nand text", "en"));
        assertEquals(List.of("who"), found(finder, "WHO", "en"));
    }

    @Test
    void shortWordsInSmallLettersAreNeverFound() throws IOException {
        ConceptFinder ox = finder(":a skos:prefLabel \"ox\"@en .");
        assertEquals(List.of(), found(ox, "an ox and an OX", "en"));
    }

    @Test
    void labelWithoutLanguageIsFoundInEvery() throws IOException {
        ConceptFinder lima = finder(":a skos:prefLabel \"Lima\" .");
        assertEquals(List.of("a"), found(lima, "la ville de Lima", "fr"));
        assertEquals(List.of("a"), found(lima, "the city of Lima", "en"));
    }

    @Test
    void textsWithoutWordsHaveNoConcepts() {
        assertEquals(List.of(), finder.longest("", "en"));
        assertEquals(List.of(), finder.longest(" …\n— ", "und"));
        assertEquals(List.of(), new ConceptFinder(List.of()).longest("housing", "en"));
    }

    @Test
    void threadsShareOneFinder() {
        String text = "Housing and the right to the city. ".repeat(20);
        List<Mention> alone = new ConceptFinder(List.of(vocabulary())).longest(text, "en");
        assertEquals(40, alone.size());
        ConceptFinder shared = new ConceptFinder(List.of(vocabulary()));
        IntStream.range(0, 64).parallel().forEach(i -> assertEquals(alone, shared.longest(text, "en")));
    }

    private static Vocabulary vocabulary() {
        try {
            return Themes.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void labelsThatWereKeptCutFindTheSameAndDamageIsMadeGood() throws IOException {
        String text = "El derecho a la vivienda y las ciudades; the right to housing, y la OIT.";
        Vocabularies all = new Vocabularies(List.of(vocabulary()));
        all.write(folder);
        Path kept = folder.resolve("cut.labels/es.kept");
        assertTrue(Files.size(kept) > 2);
        List<Mention> expected = all.finder().longest(text, "es");
        assertFalse(expected.isEmpty());
        assertEquals(expected, Vocabularies.read(folder).finder().longest(text, "es"));
        for (String damage : List.of("{", "[{}]", "[null]", "null", "")) {
            Files.writeString(kept, damage);
            assertEquals(expected, Vocabularies.read(folder).finder().longest(text, "es"), damage);
        }
        Files.delete(kept);
        assertEquals(expected, Vocabularies.read(folder).finder().longest(text, "es"));
    }

    @Test
    void aLanguageWithoutLabelsFindsOnlyThoseOfNoLanguage() throws IOException {
        Vocabulary tagged =
                Themes.reading(folder, ":a skos:prefLabel \"housing\"@en .").vocabulary();
        new Vocabularies(List.of(tagged)).write(folder.resolve("tagged"));
        assertTrue(Files.exists(folder.resolve("tagged/cut.labels/languages.kept")));
        assertEquals(
                List.of(), Vocabularies.read(folder.resolve("tagged")).finder().longest("housing", "eu"));
        Vocabulary plain =
                Themes.reading(folder, ":a skos:prefLabel \"housing\" .").vocabulary();
        new Vocabularies(List.of(plain)).write(folder.resolve("plain"));
        assertEquals(
                1,
                Vocabularies.read(folder.resolve("plain"))
                        .finder()
                        .longest("housing", "eu")
                        .size());
    }

    private ConceptFinder finder(String turtle) throws IOException {
        return new ConceptFinder(List.of(Themes.reading(folder, turtle).vocabulary()));
    }

    private static List<String> allFound(ConceptFinder finder, String text) {
        return finder.all(text, "en").stream().map(Mention::concept).toList();
    }

    private static List<String> found(ConceptFinder finder, String text, String tag) {
        return finder.longest(text, tag).stream().map(Mention::concept).toList();
    }
}
