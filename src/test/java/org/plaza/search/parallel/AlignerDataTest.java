package org.plaza.search.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Universal Declaration of Human Rights with its numbers and headings taken away: what is left to pair by. */
@Tag("data")
class AlignerDataTest {

    private static final Path FILE = Path.of(System.getProperty("plaza.data", "../shared/data"), "udhr", "docs.jsonl");

    @ParameterizedTest
    @CsvSource({
        "eng, fra, 0.9",
        "eng, spa, 0.9",
        "spa, cat, 0.9",
        "eng, deu_1996, 0.8",
        "eng, arb, 0.5",
        "fra, kor, 0.5"
    })
    void articlesWithoutNumbersAndHeadingsPairByTheirText(String one, String other, double share) throws IOException {
        List<String> rows = Texts.rows(plain(one), plain(other));
        long right = rows.stream()
                .map(row -> row.split("="))
                .filter(sides -> sides[0].equals(sides[1]))
                .count();
        assertTrue(right >= share * 31, () -> one + "-" + other + " " + right + " of 31: " + rows);
    }

    @ParameterizedTest
    @CsvSource({"eng, fra", "arb, kor", "cmn_hans, por_BR"})
    void articlesWithNumbersPairAll(String one, String other) throws IOException {
        List<String> rows = Texts.rows(numbered(one), numbered(other));
        assertEquals(
                30,
                rows.stream()
                        .map(row -> row.split("="))
                        .filter(sides -> sides[0].equals(sides[1]) && !sides[0].equals("0"))
                        .count(),
                rows::toString);
    }

    private static Texts plain(String key) throws IOException {
        Texts texts = Texts.in(key.substring(0, 2));
        units(key).forEach(texts::plain);
        return texts;
    }

    private static Texts numbered(String key) throws IOException {
        Texts texts = Texts.in(key.substring(0, 2));
        List<String> units = units(key);
        texts.section("Preamble", units.getFirst());
        for (int i = 1; i < units.size(); i++) {
            texts.article(i, "Article " + i, units.get(i));
        }
        return texts;
    }

    /** The preamble and the articles in their order. */
    private static List<String> units(String key) throws IOException {
        assumeTrue(Files.exists(FILE), () -> FILE + " is not there");
        TreeMap<String, String> units = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(FILE)) {
            for (String line :
                    (Iterable<String>) lines.filter(each -> each.contains("\"udhr-" + key + "-"))::iterator) {
                JsonNode unit = json.readTree(line);
                units.put(unit.get("id").asText(), unit.get("text").asText());
            }
        }
        assertEquals(31, units.size(), key);
        return new ArrayList<>(units.values());
    }
}
