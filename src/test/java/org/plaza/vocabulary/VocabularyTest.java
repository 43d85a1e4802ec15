package org.plaza.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @TempDir
    Path folder;

    @Test
    void conceptsComeInTheFilesOrderWithoutTheScheme() throws IOException {
        assertEquals(
                List.of("rights", "right-to-the-city", "housing", "services", "goals", "un", "who"),
                Themes.read().concepts().stream().map(Concept::value).toList());
    }

    @Test
    void valueIsTheNotationElseTheEndOfTheIri() throws IOException {
        Vocabulary themes = Themes.read();
        assertEquals(
                "https://example.org/theme/city",
                concept(themes, "right-to-the-city").iri());
        assertEquals(
                "https://example.org/theme/housing", concept(themes, "housing").iri());
        assertEquals(Optional.empty(), themes.byValue("city"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "right-to-the-city", "Right to the City", "  derecho   a la\tCIUDAD ", "droit a la ville",
                "DROIT À LA VILLE", "droit a\u0300 la ville", "city for all", "rigth to the city",
                "도시에 대한 권리", "https://example.org/theme/city"
            })
    void anyLabelOfAnyLanguageNamesTheConcept(String cell) throws IOException {
        assertEquals(
                Optional.of("right-to-the-city"), Themes.read().byLabel(cell).map(Concept::value));
    }

    @Test
    void vowelSignsOfIndicScriptsAreNotAccents() throws IOException {
        Vocabulary two = Themes.reading(folder, ":a skos:prefLabel \"दिन\"@hi . :b skos:prefLabel \"दीन\"@hi .")
                .vocabulary();
        assertEquals(Optional.of("a"), two.byLabel("दिन").map(Concept::value));
        assertEquals(Optional.of("b"), two.byLabel("दीन").map(Concept::value));
    }

    @Test
    void preferredLabelsGoBeforeOthers() throws IOException {
        Vocabulary two = Themes.reading(
                        folder,
                        ":a skos:prefLabel \"water\"@en ; skos:altLabel \"sea\"@en . :b skos:prefLabel \"Sea\"@en .")
                .vocabulary();
        assertEquals(Optional.of("b"), two.byLabel("sea").map(Concept::value));
    }

    @ParameterizedTest
    @CsvSource({
        "right-to-the-city, es, derecho a la ciudad",
        "right-to-the-city, fr-CA, droit à la ville",
        "right-to-the-city, pt, direito à cidade",
        "right-to-the-city, pt-PT, direito à cidade",
        "right-to-the-city, eu, right to the city",
        "nowhere, en, nowhere"
    })
    void labelFallsBackToEnglishThenToAny(String value, String tag, String label) throws IOException {
        assertEquals(label, Themes.read().label(value, tag));
    }

    @Test
    void labelOfAConceptWithoutEnglishIsAnyLabel() throws IOException {
        Vocabulary one = Themes.reading(folder, ":a skos:prefLabel \"ura\"@eu , \"water\"@de .")
                .vocabulary();
        assertEquals("water", one.label("a", "en"));
    }

    @Test
    void narrowerIsTheInverseOfBroader() throws IOException {
        Vocabulary themes = Themes.read();
        assertEquals(
                List.of("right-to-the-city", "housing"),
                concept(themes, "rights").narrower());
        assertEquals(List.of("rights"), concept(themes, "right-to-the-city").broader());
        assertEquals(List.of("rights", "services"), concept(themes, "housing").broader());
        assertEquals(
                List.of("housing"),
                concept(themes, "right-to-the-city").relations().related());
    }

    @Test
    void ancestorsComeNearestFirstAndOnce() throws IOException {
        Vocabulary diamond = Themes.reading(
                        folder,
                        ":d skos:prefLabel \"d\"@en ; skos:broader :b , :c . :b skos:prefLabel \"b\"@en ; skos:broader :a ."
                                + " :c skos:prefLabel \"c\"@en ; skos:broader :a . :a skos:prefLabel \"a\"@en .")
                .vocabulary();
        assertEquals(List.of("d", "b", "c", "a"), diamond.withAncestors("d"));
        assertEquals(List.of(), diamond.withAncestors("x"));
        assertEquals(
                List.of("a"),
                diamond.concepts().stream()
                        .filter(concept -> concept.broader().isEmpty())
                        .map(Concept::value)
                        .toList());
    }

    @Test
    void scopeNoteGoesBeforeDefinition() throws IOException {
        assertEquals(
                Map.of("en", "A home, not a house.", "es", "Un lugar donde vivir."),
                concept(Themes.read(), "housing").details().notes());
    }

    @Test
    void placesHaveCoordinates() throws IOException {
        Vocabulary places = Themes.reading(folder, """
                        @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
                        :lima skos:prefLabel "Lima"@es ; geo:lat -12.05 ; geo:long "-77.04" .
                        """).vocabulary();
        assertEquals(
                new Concept.Point(-12.05, -77.04),
                concept(places, "lima").details().point());
    }

    @Test
    void misspeltLabelFindsItsNeighbour() throws IOException {
        assertEquals(Optional.of("vivienda"), Themes.read().nearestLabel("bibienda"));
        assertEquals(Optional.of("public services"), Themes.read().nearestLabel("Public service"));
        assertEquals(Optional.empty(), Themes.read().nearestLabel("aeronautics"));
    }

    @Test
    void copyIsEqualToWhatWasWritten() throws IOException {
        Vocabulary themes = Themes.read();
        new Vocabularies(List.of(themes)).write(folder.resolve("copy"));
        Vocabularies copy = Vocabularies.read(folder.resolve("copy"));
        assertEquals(themes.concepts(), copy.byName("theme").orElseThrow().concepts());
        assertEquals(1, copy.all().size());
        assertEquals(List.of(), Vocabularies.read(folder.resolve("none")).all());
    }

    @Test
    void damagedCopyIsRefused() throws IOException {
        Files.writeString(folder.resolve("theme.kept"), "[{\"value\": \"a\"");
        assertDamaged(folder);
        Path copy = folder.resolve("copy");
        new Vocabularies(List.of(Themes.read())).write(copy);
        Path file = copy.resolve("theme.kept");
        byte[] written = Files.readAllBytes(file);
        for (int at : List.of(0, 5, written.length / 2, written.length - 1)) {
            byte[] damaged = written.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertDamaged(copy);
        }
        Files.write(file, Arrays.copyOf(written, written.length - 1));
        assertDamaged(copy);
    }

    private static void assertDamaged(Path folder) {
        IOException refused = assertThrows(IOException.class, () -> Vocabularies.read(folder));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("theme.kept, kept with the index, is damaged"),
                refused::getMessage);
    }

    @Test
    void namesThatCannotBeFilesAreRefused() {
        assertTrue(Vocabularies.validName("ODS_2030-città"));
        for (String name : List.of("", "../x", "a/b", "a:b", "-a", "a b", ".a")) {
            assertFalse(Vocabularies.validName(name), name);
        }
    }

    private static Concept concept(Vocabulary vocabulary, String value) {
        return vocabulary.byValue(value).orElseThrow();
    }
}
