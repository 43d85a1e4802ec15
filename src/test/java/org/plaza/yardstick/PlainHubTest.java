package org.plaza.yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.yardstick.PlainQuestion.Shape;
import org.plaza.yardstick.PlainWork.PlainPassage;

class PlainHubTest {

    private static final List<String> SEVERAL = List.of("language");

    @TempDir
    private Path folder;

    private PlainHub hub;

    @BeforeEach
    void fill() throws IOException {
        try (PlainShelf shelf = PlainShelf.open(folder, SEVERAL)) {
            shelf.put(new PlainWork(
                    "charter",
                    Map.of("year", List.of("2011"), "language", List.of("en", "es")),
                    List.of(
                            new PlainPassage("en", "The right to housing and to water."),
                            new PlainPassage("es", "El derecho a la vivienda."))));
            shelf.put(new PlainWork(
                    "plan",
                    Map.of("year", List.of("2019"), "language", List.of("en")),
                    List.of(new PlainPassage("en", "Water for the district."))));
            shelf.commit();
        }
        hub = PlainHub.open(folder, SEVERAL);
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
    }

    private PlainHub.Found ask(Shape shape, List<String> words, Map<String, String> facets) throws IOException {
        return hub.search(new PlainQuestion(shape, words, facets), true);
    }

    @Test
    void everyQuestionShapeCountsWorks() throws IOException {
        assertEquals(2, ask(Shape.ALL, List.of(), Map.of()).total());
        assertEquals(
                List.of("charter"),
                ask(Shape.WORDS, List.of("viviendas"), Map.of()).works());
        assertEquals(2, ask(Shape.WORDS, List.of("water"), Map.of()).total());
        assertEquals(
                1,
                ask(Shape.PHRASE, List.of("right", "to", "housing"), Map.of()).total());
        assertEquals(
                1,
                ask(Shape.BOOLEAN, List.of("housing", "water", "district"), Map.of())
                        .total());
        assertEquals(
                1, ask(Shape.WORDS, List.of("water"), Map.of("year", "2019")).total());
    }

    @Test
    void aWholeAnswerHasPassagesAndFacets() throws IOException {
        PlainHub.Found found = ask(Shape.WORDS, List.of("water"), Map.of());
        assertEquals(2, found.passages());
        assertTrue(found.facets() >= 4, found::toString);
        assertEquals(
                0,
                hub.search(new PlainQuestion(Shape.WORDS, List.of("water"), Map.of()), false)
                        .facets());
    }
}
