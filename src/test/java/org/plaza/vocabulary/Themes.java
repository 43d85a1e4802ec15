package org.plaza.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small vocabulary that the tests of this room share, and a way to write others. */
final class Themes {

    static final Path FILE = Path.of("src/test/resources/fixtures/turtle/places/themes.ttl");

    static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix : <https://example.org/> .
            """;

    private Themes() {}

    static Vocabulary read() throws IOException {
        return VocabularyReader.read("theme", FILE).vocabulary();
    }

    /** Reads Turtle whose first line is line 3, below the prefixes. */
    static VocabularyReading reading(Path folder, String turtle) throws IOException {
        Path file = folder.resolve("v.ttl");
        Files.writeString(file, PREFIXES + turtle);
        return VocabularyReader.read("v", file);
    }
}
