package org.plaza.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Problem;

class VocabularyReaderTest {

    @TempDir
    Path folder;

    @Test
    void goodFileHasNoProblems() throws IOException {
        assertEquals(List.of(), VocabularyReader.read("theme", Themes.FILE).problems());
    }

    @Test
    void brokenTurtleIsAnErrorWithItsLine() throws IOException {
        VocabularyReading reading =
                Themes.reading(folder, ":a skos:prefLabel \"a\"@en .\n:b skos:prefLabel \"b@en .\n");
        Problem problem = only(reading);
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals(4, problem.line());
        assertEquals("v.ttl", problem.file());
        assertEquals(List.of(), reading.vocabulary().concepts());
    }

    @Test
    void unknownPrefixIsAnError() throws IOException {
        Problem problem = only(Themes.reading(folder, "\nx:a skos:prefLabel \"a\"@en .\n"));
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals(4, problem.line());
    }

    @Test
    void fileThatIsNotUtf8IsAnErrorWithItsLine() throws IOException {
        Path file = folder.resolve("latin.ttl");
        Files.write(
                file,
                (Themes.PREFIXES + ":a skos:prefLabel \"a\"@en .\n:b skos:prefLabel \"ciutadà\"@ca .")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Problem problem = only(VocabularyReader.read("v", file));
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals(4, problem.line());
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        Path file = folder.resolve("bom.ttl");
        Files.writeString(file, "\ufeff" + Themes.PREFIXES + ":a skos:prefLabel \"a\"@en .");
        VocabularyReading reading = VocabularyReader.read("v", file);
        assertEquals(List.of(), reading.problems());
        assertEquals(1, reading.vocabulary().concepts().size());
    }

    @Test
    void missingFileIsAnException() {
        assertThrows(NoSuchFileException.class, () -> VocabularyReader.read("v", folder.resolve("none.ttl")));
    }

    @Test
    void emptyFileIsAWarning() throws IOException {
        assertEquals(Problem.Severity.WARNING, only(Themes.reading(folder, "")).severity());
    }

    @Test
    void circleIsNamedAndBrokenAtItsLastLink() throws IOException {
        VocabularyReading reading = Themes.reading(folder, """
                :a skos:prefLabel "a"@en ; skos:broader :b .
                :b skos:prefLabel "b"@en ; skos:broader :c .
                :c skos:prefLabel "c"@en ;
                  skos:broader :a .
                """);
        Problem problem = only(reading);
        assertEquals(6, problem.line());
        for (String iri : List.of("<https://example.org/a>", "<https://example.org/b>", "<https://example.org/c>")) {
            assertTrue(problem.message().contains(iri), problem.message());
        }
        assertEquals(List.of("a", "b", "c"), reading.vocabulary().withAncestors("a"));
        assertEquals(List.of("c"), reading.vocabulary().withAncestors("c"));
    }

    @Test
    void conceptAboveItselfIsACircle() throws IOException {
        VocabularyReading reading = Themes.reading(folder, ":a skos:prefLabel \"a\"@en ; skos:broader :a .");
        assertEquals(3, only(reading).line());
        assertEquals(List.of("a"), reading.vocabulary().withAncestors("a"));
    }

    @Test
    void circleOfNarrowerIsFoundToo() throws IOException {
        VocabularyReading reading = Themes.reading(folder, """
                :a skos:prefLabel "a"@en ; skos:narrower :b .
                :b skos:prefLabel "b"@en ; skos:narrower :a .
                """);
        assertEquals(4, only(reading).line());
    }

    @Test
    void secondConceptOfANotationGoesByItsIri() throws IOException {
        VocabularyReading reading = Themes.reading(folder, """
                :a skos:prefLabel "a"@en ; skos:notation "11" .
                :b skos:prefLabel "b"@en ; skos:notation "11" .
                """);
        Problem problem = only(reading);
        assertEquals(4, problem.line());
        assertTrue(problem.message().contains("\"11\""), problem.message());
        assertEquals(
                List.of("11", "b"),
                reading.vocabulary().concepts().stream().map(Concept::value).toList());
    }

    @Test
    void notationOfTheNotStatedIsReserved() throws IOException {
        VocabularyReading reading = Themes.reading(folder, ":a skos:prefLabel \"a\"@en ; skos:notation \"_none\" .");
        assertEquals(3, only(reading).line());
        assertEquals("a", reading.vocabulary().concepts().getFirst().value());
    }

    @Test
    void iriEndsThatAreEqualAreToldApart() throws IOException {
        VocabularyReading reading = Themes.reading(
                folder, "<https://a.org/x> skos:prefLabel \"a\"@en . <https://b.org/x> skos:prefLabel \"b\"@en .");
        assertEquals(
                List.of("x", "https://b.org/x"),
                reading.vocabulary().concepts().stream().map(Concept::value).toList());
    }

    @Test
    void labelWithoutLanguageIsAWarningAndStillFound() throws IOException {
        VocabularyReading reading = Themes.reading(folder, ":a a skos:Concept ;\n skos:prefLabel \"Madrid\" .");
        assertEquals(4, only(reading).line());
        assertEquals("Madrid", reading.vocabulary().label("a", "es"));
        assertTrue(reading.vocabulary().byLabel("madrid").isPresent());
    }

    @Test
    void conceptWithoutLabelIsAWarning() throws IOException {
        VocabularyReading reading = Themes.reading(folder, "\n:a a skos:Concept .");
        assertEquals(4, only(reading).line());
        assertEquals("a", reading.vocabulary().label("a", "en"));
    }

    @Test
    void linkToNowhereIsLeftOut() throws IOException {
        VocabularyReading reading = Themes.reading(folder, ":a skos:prefLabel \"a\"@en ;\n skos:broader :gone .");
        Problem problem = only(reading);
        assertEquals(4, problem.line());
        assertTrue(problem.message().contains("<https://example.org/gone>"), problem.message());
        assertEquals(List.of(), reading.vocabulary().concepts().getFirst().broader());
    }

    @Test
    void secondPreferredLabelOfALanguageIsKeptAsAnother() throws IOException {
        VocabularyReading reading =
                Themes.reading(folder, ":a skos:prefLabel \"flat\"@en ,\n \"apartment\"@en , \"piso\"@es .");
        assertEquals(4, only(reading).line());
        assertEquals("flat", reading.vocabulary().label("a", "en"));
        assertTrue(reading.vocabulary().byLabel("apartment").isPresent());
    }

    @Test
    void aPlaceWithoutCoordinatesAmongOthersIsNamedAndWorldwideIsNot() throws IOException {
        List<Problem> problems = Themes.reading(folder, """
                @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
                :world skos:prefLabel "world"@en .
                :africa skos:prefLabel "Africa"@en .
                :dakar skos:prefLabel "Dakar"@en ; skos:broader :africa ; geo:lat 14.7 ; geo:long -17.4 .
                :tunis skos:prefLabel "Tunis"@en ; skos:broader :africa .
                :nairobi skos:prefLabel "Nairobi"@en ; skos:broader :africa ; geo:lat -1.3 ; geo:long 36.8 .
                """).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(7, problems.getFirst().line());
        assertTrue(problems.getFirst().message().contains("<https://example.org/tunis> has no coordinates"));
    }

    @Test
    void aPlaceWithoutCoordinatesIsNamedInAFlatListToo() throws IOException {
        VocabularyReading reading = Themes.reading(folder, """
                @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
                :dakar skos:prefLabel "Dakar"@en ; geo:lat 14.7 ; geo:long -17.4 .
                :tunis skos:prefLabel "Tunis"@en .
                :nairobi skos:prefLabel "Nairobi"@en ; geo:lat -1.3 ; geo:long 36.8 .
                """);
        assertEquals(5, only(reading).line());
    }

    @Test
    void coordinatesOffTheEarthAreLeftOut() throws IOException {
        VocabularyReading reading = Themes.reading(folder, """
                @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
                :a skos:prefLabel "a"@en ; geo:lat 91 ; geo:long 0 .
                :b skos:prefLabel "b"@en ; geo:lat "north" ; geo:long 0 .
                """);
        assertEquals(
                List.of(4, 5), reading.problems().stream().map(Problem::line).toList());
        assertTrue(reading.vocabulary().concepts().stream()
                .allMatch(concept -> concept.details().point() == null));
    }

    private static Problem only(VocabularyReading reading) {
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        return reading.problems().getFirst();
    }
}
